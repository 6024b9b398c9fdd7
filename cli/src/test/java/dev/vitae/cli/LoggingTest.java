package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What is said of resumes names files and codes, and never what stands in a resume, whoever says it. */
class LoggingTest {

    /** Words of the resumes of {@code samples} and of this test that stand in no name of a file and in no message. */
    private static final List<String> SECRETS =
            List.of("Ottilie", "Brandvold", "Fjellvik", "Harbour Pilot", "brought 400", "Quillfeather");

    @TempDir
    Path folder;

    @Test
    void noTextOfAResumeIsLogged() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        copySamples(in);
        write(in.resolve("secret.txt"), Resumes.PLAIN);
        write(in.resolve("deep.html"), "<html>" + "<b>".repeat(50_000) + "Quillfeather");
        write(in.resolve("broken.rtf"), "{\\rtf1 Quillfeather {\\field{\\*\\fldinst HYPERLINK \"Quillfeather\\u-1");
        write(in.resolve("broken.pdf"), "%PDF-1.4\n1 0 obj << /Title (Quillfeather) /Length (Quillfeather) >> stream");

        ByteArrayOutputStream streams = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler listener = new JavaLogging();
        Logger.getLogger("").addHandler(listener);
        Logger.getLogger("").setLevel(Level.ALL);
        CapturedLogs.clear();
        Ran ran;
        try {
            PrintStream captured = new PrintStream(streams, true, StandardCharsets.UTF_8);
            System.setOut(captured);
            System.setErr(captured);
            ran = vitae("batch", in, "-o", folder.resolve("out"), "--verbose");
        } finally {
            System.setOut(out);
            System.setErr(err);
            Logger.getLogger("").removeHandler(listener);
            Logger.getLogger("").setLevel(Level.INFO);
        }

        assertThat(ran.err()).contains("broken.rtf").contains("broken.pdf");
        assertThat(CapturedLogs.messages())
                .as("the libraries' logging was heard at all")
                .isNotEmpty();
        for (String secret : SECRETS) {
            assertThat(ran.err()).doesNotContain(secret);
            assertThat(streams.toString(StandardCharsets.UTF_8)).doesNotContain(secret);
            assertThat(CapturedLogs.messages()).noneMatch(message -> message.contains(secret));
        }
    }

    @Test
    void thatLoggingIsHeardIsSure() {
        CapturedLogs.clear();
        LoggerFactory.getLogger("a").debug("one {}", 1);
        org.apache.commons.logging.LogFactory.getLog("b").trace("two");
        org.apache.logging.log4j.LogManager.getLogger("c").debug("three");
        assertThat(CapturedLogs.messages()).containsExactly("a: one 1", "b: two", "c: three");
    }

    /** The samples, and copies of them that are damaged here and there. */
    private static void copySamples(Path in) throws IOException {
        Random random = new Random(7);
        try (Stream<Path> samples = Files.walk(Repository.ROOT.resolve("samples"))) {
            for (Path sample : samples.filter(
                            path -> String.valueOf(path.getFileName()).startsWith("resume."))
                    .sorted()
                    .toList()) {
                String name = sample.getName(sample.getNameCount() - 2) + "-" + sample.getFileName();
                byte[] bytes = Files.readAllBytes(sample);
                Files.write(in.resolve(name), bytes);
                for (int copy = 0; copy < 5; copy++) {
                    byte[] damaged = bytes.clone();
                    for (int i = 0; i < 20; i++) {
                        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    Files.write(in.resolve("damaged" + copy + "-" + name), damaged);
                }
            }
        }
    }

    /** Hands what goes to Java's own logging on to the captured. */
    private static final class JavaLogging extends Handler {

        @Override
        public void publish(LogRecord logged) {
            CapturedLogs.add(logged.getLoggerName() + ": " + logged.getMessage() + " "
                    + Arrays.toString(logged.getParameters()) + " "
                    + (logged.getThrown() == null ? "" : logged.getThrown()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
