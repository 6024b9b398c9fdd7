package dev.vitae.extract;

/**
 * A score in a text.
 *
 * @param label where the words begin that lead to it, before a colon; where it starts if there are none
 * @param start where it starts
 * @param end where it ends
 * @param sure whether its words say that it is one; another ({@code 3.8}, {@code Merit}) is one only by itself
 */
record ScoreMention(int label, int start, int end, boolean sure) {}
