package dev.vitae.cli;

import dev.vitae.extract.ResumeParser;
import java.util.List;
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

    @Option(
            names = "--format",
            paramLabel = "json|jsonl",
            description =
                    "A file for each (json, the default), or one for all, OUT/resumes.jsonl: a line for each resume, in"
                            + " the order of the input, with the file that it is of in meta.vitae.file.")
    private Format format = Format.JSON;

    private enum Format {
        JSON,
        JSONL
    }

    /** Whether all resumes go to one file. */
    boolean isLines() {
        return format == Format.JSONL;
    }

    /** The files of lines that there are then. */
    List<String> lines() {
        return trace ? List.of(ResumeWork.LINES, ResumeWork.TRACE + ResumeWork.LINES) : List.of(ResumeWork.LINES);
    }

    /** Whether results name the file that they are of: a trace does, unless something is to be taken out. */
    boolean isNamed() {
        return trace && !redact.isGiven();
    }

    /** How each resume is parsed. */
    ParserOptions parser() {
        return parser;
    }

    /** The work on each resume, with that parser. */
    Bulk.Work work(ResumeParser with) {
        return new ResumeWork(with, redact.renderer(), trace, isLines());
    }
}
