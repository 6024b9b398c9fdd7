package dev.vitae.cli;

import dev.vitae.document.ReadLimits;
import dev.vitae.extract.ResumeParser;
import dev.vitae.schema.SchemaVersion;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How resumes are parsed: the same for one file and for many. */
final class ParserOptions {

    @Option(
            names = "--schema",
            paramLabel = "VERSION",
            converter = SchemaVersionConverter.class,
            description = {
                "Keep to the formats of this JSON Resume version too (1.0.0 or 1.3.1). Under 1.0.0 a certificate's date"
                        + " without a day is then left out and reported; no day is made up."
            })
    private Optional<SchemaVersion> schema = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description =
                    "Leave out values that are less likely right than X, from 0 to 1 (0.95, say); a trace has them.")
    private double minConfidence;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OcrFlags ocr = new OcrFlags();

    ReadLimits limits() {
        return limits.limits();
    }

    ResumeParser parser() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence is a number between 0 and 1");
        }
        ResumeParser.Builder builder = ResumeParser.builder()
                .limits(limits.limits())
                .ocr(ocr.options())
                .minConfidence(minConfidence);
        return schema.map(builder::strictly).orElse(builder).build();
    }
}
