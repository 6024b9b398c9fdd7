package dev.vitae.document;

/**
 * A part of a line that looks otherwise than what stands beside it.
 *
 * @param span the words, in the document's text
 * @param style how they look
 */
public record StyledSpan(Span span, Style style) {}
