package dev.vitae.document;

/**
 * A hyperlink on words of the document.
 *
 * @param span the words that carry it
 * @param target the address as the file has it; not checked, never fetched
 */
public record Link(Span span, String target) {}
