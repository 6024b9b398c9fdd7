package dev.vitae.cli;

import dev.vitae.extract.ResumeParser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What decides the result of each resume of a bulk run: all that a worker has to know. */
final class ResumeOptions {

    @Mixin
    private ParserOptions parser = new ParserOptions();

    @Mixin
    private RedactOption redact = new RedactOption();

    @Option(
            names = "--trace",
            description = "Also write where each value stands: IN/a/b.pdf to OUT/a/b.pdf.trace.json (or .jsonl).")
    private boolean trace;

    /** How each resume is parsed. */
    ParserOptions parser() {
        return parser;
    }

    /** The work on each resume, with that parser. */
    Bulk.Work work(ResumeParser with) {
        return new ResumeWork(with, redact.renderer(), trace);
    }
}
