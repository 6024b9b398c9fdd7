package dev.vitae.extract;

/**
 * How long something took, as a text says by itself: {@code 2 yrs 3 mos}.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param months how many; years without months may have been rounded
 */
record StatedDuration(int start, int end, Months months) {}
