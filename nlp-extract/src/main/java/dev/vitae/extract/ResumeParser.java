package dev.vitae.extract;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.OcrOptions;
import dev.vitae.document.ReadLimits;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.UnreadableDocumentException;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.SchemaVersion;
import dev.vitae.schema.normalize.DayOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * Turns a resume, in whatever file it comes, into validated JSON Resume.
 *
 * <pre>{@code
 * try (ResumeParser parser = ResumeParser.create()) {
 *     ParsedResume parsed = parser.parse(Path.of("jane-doe.pdf"));
 *     System.out.println(parsed.toJson());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: build one, share it, close it at the end. The same bytes give the same result, whatever
 * was parsed before. Nothing is fetched, logged or written.
 */
public final class ResumeParser implements AutoCloseable {

    private final DocumentReader reader;

    /** Still loading, perhaps: a file can be read meanwhile, and a start takes as long for that as for this. */
    private final CompletableFuture<Cascade> cascade;

    private ResumeParser(Builder builder) {
        Cascade.Settings settings = builder.settings();
        this.cascade = CompletableFuture.supplyAsync(() -> Cascade.load(settings));
        this.reader =
                DocumentReader.builder().limits(builder.limits).ocr(builder.ocr).build();
    }

    /** A parser with the default settings. */
    public static ResumeParser create() {
        return builder().build();
    }

    /** Starts a parser. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses the file at {@code file}. Of a file that holds several profiles, the first; the others are reported as a
     * problem.
     *
     * @throws UnreadableDocumentException if the file can't be read as a document
     * @throws IOException if the file can't be reached
     */
    public ParsedResume parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Parses a document from {@code in}, which is left open.
     *
     * @param name a label for the document; may be empty
     * @throws UnreadableDocumentException if the stream can't be read as a document
     * @throws IOException if the stream itself fails
     */
    public ParsedResume parse(InputStream in, String name) throws IOException {
        return reader.read(in, name, this::parse);
    }

    /**
     * Parses every profile of the file at {@code file}: one for a resume, many for a scrape that holds a person a line
     * or a {@code # Name} heading for each.
     *
     * @throws UnreadableDocumentException if the file can't be read as a document
     * @throws IOException if the file can't be reached
     */
    public List<ParsedResume> parseAll(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return parseAll(in, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Parses every profile of the document in {@code in}, which is left open.
     *
     * @param name a label for the document; may be empty
     * @throws UnreadableDocumentException if the stream can't be read as a document
     * @throws IOException if the stream itself fails
     */
    public List<ParsedResume> parseAll(InputStream in, String name) throws IOException {
        return reader.readAll(in, name, this::parse);
    }

    /**
     * Parses a document that was read before, in this thread and without a limit on time.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public ParsedResume parse(SourceDocument document) {
        return cascade.join().parse(document);
    }

    /** Frees what the parser holds. A closed parser is not to be used again. */
    @Override
    public void close() {
        // The models live on the heap. Closing is in the contract for the sake of those that will not.
    }

    /** Configures a {@link ResumeParser}. Not thread-safe. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.DEFAULT;
        private OcrOptions ocr = OcrOptions.DEFAULT;
        private Optional<SchemaVersion> strictSchema = Optional.empty();
        private double minConfidence;
        private DayOrder dayOrder = DayOrder.UNKNOWN;
        private Optional<String> region = Optional.empty();
        private Optional<PartialDate> asOf = Optional.empty();

        private Builder() {}

        /** What one file may cost at most; {@link ReadLimits#DEFAULT} unless set. */
        public Builder limits(ReadLimits limits) {
            this.limits = limits;
            return this;
        }

        /** How pages that are pictures are read; {@link OcrOptions#DEFAULT} unless set. */
        public Builder ocr(OcrOptions ocr) {
            this.ocr = ocr;
            return this;
        }

        /**
         * Makes the resume valid under {@code version} with its formats asserted. A value that would not be (in 1.0.0,
         * a certificate's date without a day) is left out and reported.
         */
        public Builder strictly(SchemaVersion version) {
            this.strictSchema = Optional.of(version);
            return this;
        }

        /**
         * Leaves values that are less sure than this out of resumes; they stay in the trace.
         *
         * @param confidence from 0, which leaves out nothing, to 1; {@code docs/accuracy.md} says what each gives
         */
        public Builder minConfidence(double confidence) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("a confidence is between 0 and 1, not " + confidence);
            }
            this.minConfidence = confidence;
            return this;
        }

        /**
         * Says of all documents whether {@code 03/04/2020} has the day first or the month. Unless set, each document's
         * other dates decide, and where they don't, {@link #region}; else such a date gives its year and is reported.
         */
        public Builder dayFirst(boolean dayFirst) {
            this.dayOrder = dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
            return this;
        }

        /**
         * Says where the resumes are from: how dates are written there decides where a document doesn't show it, and
         * phone numbers without a country code are taken for numbers of that region where no address tells.
         *
         * @param region ISO 3166-1 alpha-2 code, such as {@code DE}; small letters do
         * @throws IllegalArgumentException if there is no such region
         */
        public Builder region(String region) {
            String code = region.toUpperCase(Locale.ROOT);
            if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
                throw new IllegalArgumentException("no ISO 3166-1 code of two letters: " + region);
            }
            this.region = Optional.of(code);
            return this;
        }

        /**
         * The day that every resume is of: what it calls "present" is this day, for {@link ParsedResume#career()}. Unless set,
         * each document is asked; the day of the run never counts.
         *
         * @throws IllegalArgumentException if the year is not from 1000 to 2999
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Optional.of(AsOfFinder.date(day));
            return this;
        }

        /** Builds the parser, which goes on to load what it needs: the first parse waits for that. */
        public ResumeParser build() {
            return new ResumeParser(this);
        }

        private Cascade.Settings settings() {
            return new Cascade.Settings(dayOrder, region, asOf, minConfidence, strictSchema);
        }
    }
}
