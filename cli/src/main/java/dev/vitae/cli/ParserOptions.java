package dev.vitae.cli;

import dev.vitae.document.ReadLimits;
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
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description =
                    "Leave out values that are less likely right than X, from 0 to 1 (0.95, say); a trace has them.")
    private double minConfidence;

    @Option(
            names = "--day-first",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = {
                "03/04/2020 is the third of April (with =false, the fourth of March). Unless given, the file's other dates"
                        + " decide, then --region; else only the year is kept and a problem reported."
            })
    private Optional<Boolean> dayFirst = Optional.empty();

    @Option(
            names = "--region",
            paramLabel = "CC",
            description = {
                "Where the resumes are from (ISO 3166-1, such as DE or US): which of day and month comes first where the"
                        + " file doesn't show it, and whose a phone number without country code is where no address tells."
            })
    private Optional<String> region = Optional.empty();

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

    ReadLimits limits() {
        return limits.limits();
    }

    ResumeParser parser() {
        return builder().build();
    }

    /** The parser before it is built, which takes time; all that was asked for makes sense. */
    ResumeParser.Builder builder() {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence is a number between 0 and 1");
        }
        ResumeParser.Builder builder = ResumeParser.builder()
                .limits(limits.limits())
                .ocr(ocr.options())
                .minConfidence(minConfidence);
        schema.ifPresent(builder::strictly);
        dayFirst.ifPresent(builder::dayFirst);
        try {
            region.ifPresent(builder::region);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--region takes a country's two letters, such as DE or US: " + e.getMessage());
        }
        asOf.ifPresent(builder::asOf);
        return builder;
    }
}
