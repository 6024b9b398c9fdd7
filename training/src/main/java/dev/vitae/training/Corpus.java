package dev.vitae.training;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Invented resumes, as many as are wanted: document {@code n} of a seed is always the same. Thread-safe.
 *
 * <pre>{@code
 * LabelledDocument document = Corpus.create(1).document(0);
 * }</pre>
 */
public final class Corpus {

    /** Documents of whose lines fewer are sure than this say too little of what was printed. */
    public static final double ENOUGH = 0.98;

    private static final int ENGLISH = 70;

    private final long seed;
    private final List<Layout> layouts = Layout.all();
    private final Map<String, Speech> speeches = new ConcurrentHashMap<>();
    private final DocumentReader reader = DocumentReader.create();

    private Corpus(long seed) {
        this.seed = seed;
    }

    /** The corpus of a seed. */
    public static Corpus create(long seed) {
        return new Corpus(seed);
    }

    /** The names of all layouts. */
    public List<String> layoutNames() {
        return layouts.stream().map(Layout::name).toList();
    }

    /**
     * Document {@code number} of the corpus. The layouts take turns. Its {@link LabelledDocument#aligned()} may be less
     * than {@link #ENOUGH}.
     */
    public LabelledDocument document(long number) {
        Dice dice = new Dice(seed * 1_000_003 + number);
        Layout layout = layouts.get((int) (number % layouts.size()));
        String language = dice.chance(ENGLISH) ? "en" : dice.pick(Speech.CODES.subList(1, Speech.CODES.size()));
        return print(seed * 10_000_000 + number, layout, language, dice);
    }

    LabelledDocument print(long person, Layout layout, String language, Dice dice) {
        Speech speech = speeches.computeIfAbsent(language, Speech::load);
        Persona whole = new PersonaMaker(speech).make(person);
        Persona told = layout.family() == Layout.Family.PDF_NETWORK ? NetworkProfile.of(whole) : whole;
        Style style = new StyleMaker(layout, speech, dice).make();
        Persona persona = StudyWords.joined(told, style.entries().education());
        Composer composer = new Composer(persona, style, speech, dice);
        Sheet sheet = composer.compose();
        Printout printout = Printer.of(layout.medium()).print(persona, sheet, style, dice);
        SourceDocument document = read(printout.bytes());
        Labeller labeller = new Labeller(printout.rows(), style.marks().bullet());
        List<LabelledLine> lines = labeller.label(document.lines());
        return new LabelledDocument(
                document,
                lines,
                layout.name(),
                person,
                speech.locale(),
                Gold.of(persona, composer.name(), style),
                printout.file(),
                layout.medium().extension(),
                labeller.share());
    }

    private SourceDocument read(byte[] file) {
        try {
            return reader.read(new ByteArrayInputStream(file), "");
        } catch (IOException e) {
            throw new UncheckedIOException("our own print can't be read", e);
        }
    }
}
