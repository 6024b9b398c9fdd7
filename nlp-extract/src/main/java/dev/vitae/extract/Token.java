package dev.vitae.extract;

/**
 * A word or sign of a text.
 *
 * @param text its characters
 * @param start where it starts in the text
 * @param end where it ends
 */
record Token(String text, int start, int end) {}
