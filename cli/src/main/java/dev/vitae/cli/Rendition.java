package dev.vitae.cli;

import dev.vitae.extract.ParsedResume;
import dev.vitae.extract.Problem;
import dev.vitae.extract.RedactedResume;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is written of one resume, whether something was taken out of it or not.
 *
 * @param json the resume, indented
 * @param jsonLine the resume on one line
 * @param trace its trace, indented
 * @param traceLine its trace on one line
 * @param problems what the user should know
 */
record Rendition(
        Supplier<String> json,
        Supplier<String> jsonLine,
        Supplier<String> trace,
        Supplier<String> traceLine,
        List<Problem> problems) {

    static Rendition of(ParsedResume parsed) {
        return new Rendition(
                parsed::toJson, parsed::toJsonLine, parsed::traceToJson, parsed::traceToJsonLine, parsed.problems());
    }

    static Rendition of(RedactedResume redacted) {
        return new Rendition(
                redacted::toJson,
                redacted::toJsonLine,
                redacted::traceToJson,
                redacted::traceToJsonLine,
                redacted.problems());
    }
}
