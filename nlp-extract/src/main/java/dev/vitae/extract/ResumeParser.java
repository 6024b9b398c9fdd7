package dev.vitae.extract;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.LanguageRecognizer;
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
    private final LanguageRecognizer languages;
    private final HeadingsWithin headings;
    private final EntriesWithin entries;
    private final LineLabeler labeler;
    private final Segmenter segmenter;
    private final Extractor extractor;
    private final DayOrderFinder dayOrders;
    private final Assembler assembler;
    private final Chronicler chronicler;
    private final Validator validator;

    private ResumeParser(Builder builder) {
        // A start waits for the reader as long as for all this, so a second core helps.
        CompletableFuture<CrfModel> lines = CompletableFuture.supplyAsync(() -> CrfModel.read("lines.crf"));
        CompletableFuture<CrfModel> fields = CompletableFuture.supplyAsync(() -> CrfModel.read("fields.crf"));
        CompletableFuture<LanguageRecognizer> profiles = CompletableFuture.supplyAsync(LanguageRecognizer::load);
        CompletableFuture<Recognizers> loading = CompletableFuture.supplyAsync(Recognizers::load);
        this.reader =
                DocumentReader.builder().limits(builder.limits).ocr(builder.ocr).build();
        Recognizers recognizers = loading.join();
        this.segmenter = new Segmenter(recognizers);
        this.headings = new HeadingsWithin(recognizers.headings());
        this.entries = new EntriesWithin(recognizers);
        this.labeler = new LineLabeler(lines.join(), recognizers);
        this.extractor = new Extractor(new FieldLabeler(fields.join(), recognizers), recognizers);
        this.languages = profiles.join();
        this.dayOrders = new DayOrderFinder(recognizers.normalizers().dates(), builder.dayOrder, builder.region);
        this.assembler = new Assembler(recognizers, builder.region, builder.minConfidence);
        this.chronicler = new Chronicler(recognizers, builder.asOf);
        this.validator = new Validator(builder.strictSchema);
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
        List<LabelledLine> lines = labeler.label(cut(document));
        List<Section> sections = segmenter.segment(lines);
        Draft draft = extractor.extract(sections);
        Optional<Locale> language = languages.language(document);
        AssembledResume assembled = assembler.assemble(draft, language, dayOrders.find(document));
        Chronicle chronicle = chronicler.chronicle(document, lines, draft, assembled);
        return validator.validate(document, lines, assembled, language, chronicle);
    }

    /** The document in the lines that a reader would have broken it in, without what stands for something else. */
    private SourceDocument cut(SourceDocument document) {
        SourceDocument parted = entries.part(headings.part(EntryStops.without(document)));
        return FormLabels.without(Placeholders.without(parted));
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

        /** Builds the parser and loads what it needs. */
        public ResumeParser build() {
            return new ResumeParser(this);
        }
    }
}
