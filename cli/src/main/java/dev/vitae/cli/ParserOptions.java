package dev.vitae.cli;

import dev.vitae.extract.ResumeParser;
import dev.vitae.schema.SchemaVersion;
import java.time.LocalDate;
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
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = {
                "The day that the resumes are of, such as 2024-03-15: what they call present. Without it each is asked: its"
                        + " text, then its file's metadata; never the clock."
            })
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OcrFlags ocr = new OcrFlags();

    ResumeParser parser() {
        ResumeParser.Builder builder =
                ResumeParser.builder().limits(limits.limits()).ocr(ocr.options());
        asOf.ifPresent(builder::asOf);
        return schema.map(builder::strictly).orElse(builder).build();
    }
}
