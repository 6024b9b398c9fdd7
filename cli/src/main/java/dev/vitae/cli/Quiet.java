package dev.vitae.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what libraries say to themselves off the user's terminal. SLF4J's no-op provider is on the class path; what
 * goes through Log4j's API, Commons Logging and {@code java.util.logging}, none of which is configured, or past them
 * all, ends in the standard streams. So these lead nowhere: {@link Console} holds the real ones.
 */
final class Quiet {

    private Quiet() {}

    static void libraries() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
