package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static String waitFor(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return "read";
            } catch (InterruptedException e) {
                // As a library that does not look at interruptions.
            }
        }
    }

    @Test
    void givesWhatIsReadInTime() throws IOException {
        assertThat(new TimeLimit(Duration.ofMinutes(1)).call(() -> "read")).isEqualTo("read");
    }

    /** A reading may be cancelled before its thread has begun; then it is tried again. */
    @Test
    void interruptsWhatTakesTooLong() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(1));
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        while (interrupted.getCount() > 0) {
            assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                    .isThrownBy(() -> limit.call(() -> {
                        try {
                            never.await();
                            return "read";
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                            throw e;
                        }
                    }));
        }
        assertThat(limit.stuck()).isZero();
    }

    @Test
    void refusesMoreWhileTooManyHang() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(1), Duration.ofMillis(1));
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger hanging = new AtomicInteger();
        while (hanging.get() < TimeLimit.MOST_STUCK) {
            assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                    .isThrownBy(() -> limit.call(() -> {
                        hanging.incrementAndGet();
                        return waitFor(end);
                    }));
        }
        assertThatExceptionOfType(UnreadableDocumentException.OverLimit.class)
                .isThrownBy(() -> limit.call(() -> "read"))
                .withMessageContaining("Earlier files");
        end.countDown();
    }
}
