package dev.vitae.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where results and messages go. Results are UTF-8 whatever the locale says, since JSON is. Messages can't bring control
 * characters to the terminal, since names and texts of foreign files stand in them.
 */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;

    Console(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    static Console standard() {
        return new Console(
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), Charset.defaultCharset()),
                        true));
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
        err.println(Printable.of(message));
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
