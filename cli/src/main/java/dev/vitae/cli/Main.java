package dev.vitae.cli;

import dev.vitae.document.PdfFonts;

/** The {@code vitae} command. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.standard();
        Quiet.libraries();
        PdfFonts.ignoreSystemFonts();
        Attempt<Integer> run = Attempt.of(() -> CommandLines.execute(console, new Stdin(), args));
        int exit = run.orElse(failure -> {
            console.say("vitae: " + failure);
            return ExitCode.NOT_RUN;
        });
        console.flush();
        System.exit(exit);
    }
}
