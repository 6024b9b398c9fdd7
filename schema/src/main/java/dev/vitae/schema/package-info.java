/** JSON Resume as immutable records: building, reading, writing and validating it. */
@NullMarked
package dev.vitae.schema;

import org.jspecify.annotations.NullMarked;
