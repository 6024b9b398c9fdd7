package dev.vitae.extract;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.LanguageRecognizer;
import dev.vitae.document.OcrOptions;
import dev.vitae.document.ReadLimits;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.UnreadableDocumentException;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final LineLabeler labeler;
    private final Segmenter segmenter;
    private final Extractor extractor;
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
        this.labeler = new LineLabeler(lines.join(), recognizers);
        this.extractor = new Extractor(new FieldLabeler(fields.join(), recognizers), recognizers);
        this.languages = profiles.join();
        this.assembler = new Assembler(recognizers);
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
        return parse(reader.read(file));
    }

    /**
     * Parses a document from {@code in}, which is left open.
     *
     * @param name a label for the document; may be empty
     * @throws UnreadableDocumentException if the stream can't be read as a document
     * @throws IOException if the stream itself fails
     */
    public ParsedResume parse(InputStream in, String name) throws IOException {
        return parse(reader.read(in, name));
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
        return reader.readAll(in, name).stream().map(this::parse).toList();
    }

    /** Parses a document that was read before. */
    public ParsedResume parse(SourceDocument document) {
        List<LabelledLine> lines = labeler.label(document);
        List<Section> sections = segmenter.segment(lines);
        Draft draft = extractor.extract(sections);
        Optional<Locale> language = languages.language(document);
        AssembledResume assembled = assembler.assemble(draft, language);
        Chronicle chronicle = chronicler.chronicle(document, draft, assembled);
        return validator.validate(document, assembled, language, chronicle);
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
