package dev.vitae.document;

import java.io.IOException;

/**
 * A file that can't be read as a document. The message is one sentence for a person: what is wrong and what to do; it
 * names no file, since a stream has no name that can be trusted, and holds no text of the document.
 */
public abstract sealed class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private UnreadableDocumentException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The stable name of this kind of failure, as listed in {@code docs/problems.md}. */
    public String code() {
        return code;
    }

    /** The file is protected by a password or a certificate. */
    public static final class Encrypted extends UnreadableDocumentException {
        private static final long serialVersionUID = 1L;

        public Encrypted(String message) {
            super("encrypted", message);
        }
    }

    /** The file holds nothing, or nothing but white space. */
    public static final class Empty extends UnreadableDocumentException {
        private static final long serialVersionUID = 1L;

        public Empty(String message) {
            super("empty", message);
        }
    }

    /** The file is broken beyond reading. */
    public static final class Damaged extends UnreadableDocumentException {
        private static final long serialVersionUID = 1L;

        public Damaged(String message) {
            super("damaged", message);
        }
    }

    /** The file shows images only; there is no text to read. */
    public static final class WithoutText extends UnreadableDocumentException {
        private static final long serialVersionUID = 1L;

        public WithoutText(String message) {
            super("without-text", message);
        }
    }

    /** The file is of a kind that is not read. */
    public static final class Unsupported extends UnreadableDocumentException {
        private static final long serialVersionUID = 1L;

        public Unsupported(String message) {
            super("unsupported", message);
        }
    }

    /** The file would take more time, memory or space than the limits allow. */
    public static final class OverLimit extends UnreadableDocumentException {
        private static final long serialVersionUID = 1L;

        public OverLimit(String message) {
            super("over-limit", message);
        }

        static OverLimit characters(int limit) {
            return new OverLimit("The text is longer than the limit of " + limit
                    + " characters; take out what is not the resume or raise the limit.");
        }

        static OverLimit nesting(int limit) {
            return new OverLimit("The file has things within things, more than " + limit
                    + " deep, far deeper than any resume; save it anew in a simpler form.");
        }
    }
}
