package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AttemptTest {

    @Test
    void keepsWhatWasMade() {
        assertThat(Attempt.of(() -> "made").value()).contains("made");
    }

    @Test
    void takesTheWordsOfTheReader() {
        assertThat(failure(() -> {
                    throw new UnreadableDocumentException.Encrypted("It is locked; unlock it.");
                }))
                .isEqualTo(new Failure("encrypted", "It is locked; unlock it."));
    }

    @Test
    void namesAFileThatMayNotBeOpened() {
        assertThat(failure(() -> {
                            throw new AccessDeniedException("a.pdf");
                        })
                        .code())
                .isEqualTo("no-access");
    }

    @Test
    void tellsWhyADiskFails() {
        assertThat(failure(() -> {
                            throw new FileSystemException("a.pdf", null, "Input/output error");
                        })
                        .message())
                .contains("(Input/output error)");
        assertThat(failure(() -> {
                            throw new IOException("Stale file handle");
                        })
                        .message())
                .contains("(Stale file handle)");
    }

    @Test
    void outlivesAnErrorOfOurOwnWithoutQuotingTheResume() {
        Failure failure = failure(() -> {
            throw new IllegalStateException("Ottilie Brandvold, +47 555 0100");
        });

        assertThat(failure.code()).isEqualTo("internal-error");
        assertThat(failure.message())
                .contains("IllegalStateException at dev.vitae.cli.AttemptTest")
                .doesNotContain("Ottilie");
    }

    @Test
    void outlivesAnErrorOfTheMachine() {
        assertThat(failure(() -> {
                            throw new StackOverflowError();
                        })
                        .code())
                .isEqualTo("internal-error");
        assertThat(failure(() -> {
                            throw new OutOfMemoryError();
                        })
                        .code())
                .isEqualTo("out-of-memory");
    }

    private static Failure failure(Callable<String> work) {
        return Attempt.of(work).failure().orElseThrow();
    }
}
