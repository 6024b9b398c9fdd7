package dev.vitae.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A command that was run within the test.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it said
 */
record Ran(int exit, String out, String err) {

    /** Runs it; a batch in process, since starting workers takes time and does not change what comes of it. */
    static Ran vitae(Object... args) {
        boolean batch = args.length > 0 && args[0].equals("batch");
        Stream<Object> more = batch ? Stream.of("--in-process") : Stream.empty();
        return vitaeAsItIs(Stream.concat(Arrays.stream(args), more).toArray());
    }

    /** Runs it, a batch with its workers. */
    static Ran vitaeAsItIs(Object... args) {
        return vitaeReading("", args);
    }

    /** Runs it with a text on standard input. */
    static Ran vitaeReading(String stdin, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        Stdin in = new Stdin(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        int exit = CommandLines.execute(console, in, words);
        console.flush();
        return new Ran(exit, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }
}
