/** A document of lines to a resume: sections, entries, fields. Start at {@code ResumeParser}. */
@NullMarked
package dev.vitae.extract;

import org.jspecify.annotations.NullMarked;
