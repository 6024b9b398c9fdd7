package dev.vitae.extract;

/**
 * Something in a text that is to be taken out.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param redaction what it is
 */
record Occurrence(int start, int end, Redaction redaction) {}
