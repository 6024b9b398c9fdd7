package dev.vitae.document;

/** Which stream of a document a line belongs to. */
public enum Flow {
    /** What a person reads as the resume. */
    BODY,
    /** Running headers and footers, page numbers, the furniture of scraped web pages. */
    NOISE,
    /** Text that a person looking at the document would not see. */
    HIDDEN
}
