package dev.vitae.extract;

/**
 * A word of a text.
 *
 * @param key the word in lower case, without dots, as dictionaries have it
 * @param start where it starts in the text
 * @param end where it ends
 */
record Word(String key, int start, int end) {}
