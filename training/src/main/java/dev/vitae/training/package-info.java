/** Invents resumes, prints them in many layouts, reads them back and labels their lines, to train models with. */
@NullMarked
package dev.vitae.training;

import org.jspecify.annotations.NullMarked;
