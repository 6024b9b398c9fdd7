package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The real program, as a process of its own.
 *
 * @param process the process
 * @param err where it says what it says
 */
record Program(Process process, Path err) {

    /** Starts it; {@code err} is a file that its messages go to. */
    static Program start(Path err, Object... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.vitae.cli.Main"));
        Arrays.stream(args).map(String::valueOf).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Program(process, err);
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    String messages() throws IOException {
        return Files.readString(err);
    }

    /** Waits until something is so, or the process has ended. */
    void awaitThat(Condition condition) throws InterruptedException, IOException {
        while (process.isAlive() && !condition.holds()) {
            Thread.sleep(2);
        }
    }

    /** Something that may be so. */
    interface Condition {
        boolean holds() throws IOException;
    }
}
