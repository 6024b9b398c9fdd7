package dev.vitae.cli;

/** Arguments that are well formed each, but make no sense together. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
