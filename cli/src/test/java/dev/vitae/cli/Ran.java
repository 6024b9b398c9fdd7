package dev.vitae.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A command that was run within the test.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it said
 */
record Ran(int exit, String out, String err) {

    static Ran vitae(Object... args) {
        return vitaeReading("", args);
    }

    /** Runs it with a text on standard input. */
    static Ran vitaeReading(String stdin, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        Stdin in = new Stdin(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int exit = CommandLines.of(console, in).execute(words);
        console.flush();
        return new Ran(exit, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }
}
