package dev.vitae.cli;

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

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OcrFlags ocr = new OcrFlags();

    ResumeParser parser() {
        ResumeParser.Builder builder =
                ResumeParser.builder().limits(limits.limits()).ocr(ocr.options());
        return schema.map(builder::strictly).orElse(builder).build();
    }
}
