/** Any resume file as a document of lines in reading order, each of which knows where it stands. */
@NullMarked
package dev.vitae.document;

import org.jspecify.annotations.NullMarked;
