package dev.vitae.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;

/**
 * Tells in which of seven languages (English, German, French, Spanish, Italian, Portuguese, Dutch) a document is written, by
 * its n-grams, with Tika's detector. A document of few words, or in two languages, may stay without one. Thread-safe.
 */
public final class LanguageRecognizer {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "pt", "nl");

    /** So many characters tell enough. */
    private static final int LONGEST = 20_000;

    /** Fewer letters are a name and a number, which may be of any language; the detector would be certain of one. */
    private static final int FEWEST = 60;

    private final LanguageDetector detector;

    private LanguageRecognizer(LanguageDetector detector) {
        this.detector = detector;
    }

    /** Reads the profiles of the languages. */
    public static LanguageRecognizer load() {
        try {
            return new LanguageRecognizer(new OptimaizeLangDetector().loadModels(LANGUAGES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the profiles of languages", e);
        }
    }

    /** The document's language, if that is certain. */
    public Optional<Locale> language(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        for (Line line : document.lines()) {
            if (text.length() < LONGEST) {
                text.append(line.text()).append('\n');
            }
        }
        if (text.chars().filter(Character::isLetter).limit(FEWEST).count() < FEWEST) {
            return Optional.empty();
        }
        // The profiles are those of running text: names and headings in capitals look German to them.
        LanguageResult result = detect(text.toString().toLowerCase(Locale.ROOT));
        return result.isReasonablyCertain()
                ? Optional.of(Locale.forLanguageTag(result.getLanguage()))
                : Optional.empty();
    }

    /** The detector gathers what it is given, so it has one text at a time. */
    private synchronized LanguageResult detect(String text) {
        detector.reset();
        detector.addText(text);
        return detector.detect();
    }
}
