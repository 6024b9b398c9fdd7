package dev.vitae.document;

/**
 * A place on a page that shows some text.
 *
 * @param page the page's number, from 1
 * @param box the box around the text
 */
public record Spot(int page, BoundingBox box) {}
