package dev.vitae.document;

/**
 * A page of a paged document.
 *
 * @param number from 1
 * @param width in points, after rotation
 * @param height in points, after rotation
 */
public record Page(int number, double width, double height) {}
