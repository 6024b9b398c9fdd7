package dev.vitae.extract;

import dev.vitae.document.LanguageRecognizer;
import dev.vitae.document.SourceDocument;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.SchemaVersion;
import dev.vitae.schema.normalize.DayOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The path from a document to its resume, with all models and dictionaries that its stages need. Thread-safe. */
final class Cascade {

    private final HeadingsWithin headings;
    private final EntriesWithin entries;
    private final LineLabeler labeler;
    private final Segmenter segmenter;
    private final Extractor extractor;
    private final DayOrderFinder dayOrders;
    private final Assembler assembler;
    private final Chronicler chronicler;

    /** What no document needs before it is nearly done, and so takes no core from the rest of a start. */
    private final CompletableFuture<LanguageRecognizer> languages;

    private final CompletableFuture<Validator> validator;

    private Cascade(CrfModel lines, CrfModel fields, Recognizers recognizers, Settings settings) {
        this.headings = new HeadingsWithin(recognizers.headings());
        this.entries = new EntriesWithin(recognizers);
        this.labeler = new LineLabeler(lines, recognizers);
        this.segmenter = new Segmenter(recognizers);
        this.extractor = new Extractor(new FieldLabeler(fields, recognizers), recognizers);
        this.dayOrders = new DayOrderFinder(recognizers.normalizers().dates(), settings.dayOrder(), settings.region());
        this.assembler = new Assembler(recognizers, settings.region(), settings.minConfidence());
        this.chronicler = new Chronicler(recognizers, settings.asOf());
        this.languages = CompletableFuture.supplyAsync(LanguageRecognizer::load);
        this.validator = CompletableFuture.supplyAsync(() -> new Validator(settings.strictSchema()));
    }

    static Cascade load(Settings settings) {
        CompletableFuture<CrfModel> lines = CompletableFuture.supplyAsync(() -> CrfModel.read("lines.crf"));
        CompletableFuture<CrfModel> fields = CompletableFuture.supplyAsync(() -> CrfModel.read("fields.crf"));
        Recognizers recognizers = Recognizers.load();
        return new Cascade(lines.join(), fields.join(), recognizers, settings);
    }

    /** Called by many threads at once; ends with a {@link java.util.concurrent.CancellationException} if interrupted. */
    ParsedResume parse(SourceDocument document) {
        List<LabelledLine> lines = labeler.label(cut(document));
        List<Section> sections = segmenter.segment(lines);
        Draft draft = extractor.extract(sections);
        Optional<Locale> language = languages.join().language(document);
        AssembledResume assembled = assembler.assemble(draft, language, dayOrders.find(document));
        Chronicle chronicle = chronicler.chronicle(document, lines, draft, assembled);
        return validator.join().validate(document, lines, assembled, language, chronicle);
    }

    /** The document in the lines that a reader would have broken it in, without what stands for something else. */
    private SourceDocument cut(SourceDocument document) {
        SourceDocument parted = entries.part(headings.part(EntryStops.without(document)));
        return FormLabels.without(Placeholders.without(parted));
    }

    /**
     * What the caller of {@link ResumeParser.Builder} decided.
     *
     * @param dayOrder of dates in all documents; unknown lets each document decide
     * @param region ISO 3166-1 alpha-2 code of where the resumes are from, if known
     * @param asOf the day that every resume is of, unless each tells
     * @param minConfidence values that are less sure are left out; from 0 to 1
     * @param strictSchema the version whose formats are asserted, if any
     */
    record Settings(
            DayOrder dayOrder,
            Optional<String> region,
            Optional<PartialDate> asOf,
            double minConfidence,
            Optional<SchemaVersion> strictSchema) {}
}
