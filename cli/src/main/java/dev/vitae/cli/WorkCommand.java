package dev.vitae.cli;

import dev.vitae.extract.ResumeParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A worker of a bulk run. It is started by one, with the options that decide what is made of a resume. */
@Command(name = WorkCommand.NAME, hidden = true, description = "Works for another vitae; not to be started by hand.")
final class WorkCommand implements Callable<Integer> {

    static final String NAME = "work";

    private final Stdin stdin;

    @Mixin
    private ResumeOptions options = new ResumeOptions();

    WorkCommand(Stdin stdin) {
        this.stdin = stdin;
    }

    @Override
    public Integer call() throws IOException {
        // The console's way out is for text.
        try (OutputStream out = new FileOutputStream(FileDescriptor.out);
                ResumeParser parser = options.parser().parser()) {
            new WorkerLoop(stdin.open(), out).run(options.work(parser));
        }
        return ExitCode.OK;
    }
}
