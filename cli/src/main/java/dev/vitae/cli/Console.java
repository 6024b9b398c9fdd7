package dev.vitae.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Where results and messages go. Results are UTF-8 whatever the locale says, since JSON is. Messages can't bring control
 * characters to the terminal, since names and texts of foreign files stand in them.
 */
final class Console {

    /** Clears the line from here on, as terminals understand it. */
    private static final String CLEAR_REST = "\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final Optional<PrintWriter> terminal;
    private boolean barShown;

    Console(PrintWriter out, PrintWriter err) {
        this(out, err, Optional.empty());
    }

    /** @param terminal where a line may be drawn over, if there is such a place */
    Console(PrintWriter out, PrintWriter err, Optional<PrintWriter> terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    static Console standard() {
        return new Console(
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), Charset.defaultCharset()),
                        true),
                terminal());
    }

    private static Optional<PrintWriter> terminal() {
        boolean drawable = CommandLine.Help.Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
        return drawable ? Optional.ofNullable(System.console()).map(java.io.Console::writer) : Optional.empty();
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** A result: one or more lines, written as they are. */
    void print(String lines) {
        out.print(lines);
        if (!lines.endsWith("\n")) {
            out.print('\n');
        }
        out.flush();
    }

    /** A message for the person at the terminal. */
    void say(String message) {
        clearBar();
        err.println(Printable.of(message));
    }

    /** Whether a bar can be drawn. */
    boolean isTerminal() {
        return terminal.isPresent();
    }

    /** Draws a line that the next one, or the next message, takes the place of. */
    void bar(String line) {
        terminal.ifPresent(writer -> {
            writer.print("\r" + line + CLEAR_REST);
            writer.flush();
            barShown = true;
        });
    }

    private void clearBar() {
        if (barShown) {
            bar("");
            barShown = false;
        }
    }

    void failed(String input, Failure failure) {
        say(input + ": " + failure);
    }

    void notice(String input, Notice notice) {
        say(input + ": " + notice);
    }

    /** Whether all results have arrived. */
    boolean flush() {
        err.flush();
        return !out.checkError();
    }

    /** The exit code of a command that has printed its results. */
    int finish(boolean allWell) {
        if (!flush()) {
            say("vitae: The result can't be written to standard output. [unwritable]");
            return ExitCode.NOT_RUN;
        }
        return ExitCode.of(allWell);
    }
}
