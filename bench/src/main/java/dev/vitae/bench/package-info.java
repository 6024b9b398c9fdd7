/** Benchmarks of the library, as a program that uses it would; run by the scripts in {@code bench}. */
@NullMarked
package dev.vitae.bench;

import org.jspecify.annotations.NullMarked;
