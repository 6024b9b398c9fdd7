/** The {@code vitae} command. */
@NullMarked
package dev.vitae.cli;

import org.jspecify.annotations.NullMarked;
