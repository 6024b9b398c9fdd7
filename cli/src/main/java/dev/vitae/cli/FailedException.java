package dev.vitae.cli;

import java.io.IOException;

/** Work on an input that ends for a reason of our own. */
final class FailedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String reason;

    FailedException(String code, String reason) {
        super(reason);
        this.code = code;
        this.reason = reason;
    }

    Failure failure() {
        return new Failure(code, reason);
    }
}
