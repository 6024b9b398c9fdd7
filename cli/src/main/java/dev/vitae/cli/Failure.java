package dev.vitae.cli;

import dev.vitae.document.UnreadableDocumentException;
import dev.vitae.schema.InvalidResumeJsonException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * Why nothing came of an input.
 *
 * @param code the kind, as listed in {@code docs/problems.md}; stable
 * @param message what is wrong and what to do, for a person
 */
record Failure(String code, String message) {

    private static final String OURS = "dev.vitae.";

    /** What would be so again: the file itself is to blame, not the day. */
    private static final Set<String> OF_CONTENT =
            Set.of("encrypted", "empty", "damaged", "without-text", "unsupported", "over-limit");

    static Failure of(Throwable thrown) {
        if (thrown instanceof UnreadableDocumentException e) {
            return new Failure(e.code(), Objects.requireNonNullElse(e.getMessage(), "The file can't be read."));
        }
        if (thrown instanceof FailedException e) {
            return e.failure();
        }
        if (thrown instanceof InvalidResumeJsonException e) {
            return new Failure("no-json", Objects.requireNonNullElse(e.getMessage(), "This is not JSON."));
        }
        if (thrown instanceof OutputLostException) {
            return new Failure(
                    "unwritable",
                    "The results can't be written (" + thrown.getMessage() + "); check space and permissions.");
        }
        if (thrown instanceof NoSuchFileException) {
            return new Failure("missing", "There is no such file; check the path.");
        }
        if (thrown instanceof AccessDeniedException) {
            return new Failure("no-access", "The file may not be opened; check its permissions.");
        }
        if (thrown instanceof IOException e) {
            return new Failure(
                    "unreachable", "The file can't be reached (" + reason(e) + "); check the disk and the path.");
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    "out-of-memory",
                    "There is not enough memory; give more, as in VITAE_JAVA_OPTS=-Xmx2g, or use fewer --threads.");
        }
        return new Failure("internal-error", "An error in vitae itself (" + place(thrown) + "); please report it.");
    }

    /** Whether the same content, read in the same way, would fail again. */
    boolean isOfContent() {
        return OF_CONTENT.contains(code);
    }

    /** The message with its code: how it is shown. */
    @Override
    public String toString() {
        return message + " [" + code + "]";
    }

    /** The system's own words for it. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    /** Where it happened, in one line, and without the exception's message, which may quote the resume. */
    private static String place(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String at = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return cause.getClass().getSimpleName() + at;
    }
}
