package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private long seconds;
    private final Progress progress = new Progress(100, () -> TimeUnit.SECONDS.toNanos(seconds));

    @Test
    void promisesNothingAtTheStart() {
        assertThat(progress.line()).isEqualTo("0 of 100 files, 0 failed");
    }

    @Test
    void reckonsTheTimeLeftWithThePace() {
        after(10, 20);
        progress.finished(false);

        assertThat(progress.line()).isEqualTo("21 of 100 files, 1 failed, 2.1/s, 38 s left");
    }

    @Test
    void forgetsThePaceOfLongAgo() {
        after(1, 40);
        progress.line();
        after(50, 0);
        progress.line();
        after(10, 10);

        assertThat(progress.line()).isEqualTo("50 of 100 files, 0 failed, 1.0/s, 50 s left");
    }

    @Test
    void drawsABar() {
        after(10, 50);

        assertThat(progress.bar()).startsWith("[############------------] 50 of 100 files");
    }

    @Test
    void tellsTimesInTheUnitsThatMatter() {
        assertThat(Progress.time(59)).isEqualTo("59 s");
        assertThat(Progress.time(61)).isEqualTo("1 min 1 s");
        assertThat(Progress.time(7_384)).isEqualTo("2 h 3 min");
    }

    @Test
    void theBarMakesRoomForMessages() {
        StringWriter screen = new StringWriter();
        PrintWriter both = new PrintWriter(screen);
        Console console = new Console(both, both, Optional.of(both));

        console.bar("[##--]");
        console.say("a.pdf: broken");
        console.say("b.pdf: broken");

        assertThat(screen.toString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("\r[##--]\u001b[K\r\u001b[Ka.pdf: broken\nb.pdf: broken\n");
    }

    private void after(long time, int files) {
        seconds += time;
        for (int i = 0; i < files; i++) {
            progress.finished(true);
        }
    }
}
