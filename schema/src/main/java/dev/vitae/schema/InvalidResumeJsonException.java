package dev.vitae.schema;

import java.io.IOException;

/** The text is no JSON, or it is JSON that can't be a resume. The message is one sentence for a person. */
public final class InvalidResumeJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String reason;

    InvalidResumeJsonException(String pointer, String reason) {
        super(pointer.isEmpty() ? reason : pointer + ": " + reason);
        this.pointer = pointer;
        this.reason = reason;
    }

    /** The JSON pointer to the place, as far as it is known; empty for the document as a whole. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong there: the message without the pointer. */
    public String reason() {
        return reason;
    }
}
