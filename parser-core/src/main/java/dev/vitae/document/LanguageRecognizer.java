package dev.vitae.document;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells in which of seven languages (English, German, French, Spanish, Italian, Portuguese, Dutch) a document is written, by
 * its n-grams (W. Cavnar and J. Trenkle, "N-gram-based text categorization", 1994), with the detector that Tika wraps. A
 * document of few words, or in two languages, may stay without one. Thread-safe.
 */
public final class LanguageRecognizer {

    private static final List<LdLocale> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl").stream()
            .map(LdLocale::fromString)
            .toList();

    /** So many characters tell enough. */
    private static final int LONGEST = 5_000;

    /** Fewer letters are a name and a number, which may be of any language; the detector would be certain of one. */
    private static final int FEWEST = 60;

    private static final double CERTAIN = 0.9;

    private final LanguageDetector detector;

    private LanguageRecognizer(LanguageDetector detector) {
        this.detector = detector;
    }

    /** Reads the profiles of the languages. */
    public static LanguageRecognizer load() {
        try {
            return new LanguageRecognizer(LanguageDetectorBuilder.create(NgramExtractors.standard())
                    // It tries n-grams at random; one text has to give one answer.
                    .seed(0)
                    .withProfiles(new LanguageProfileReader().readBuiltIn(LANGUAGES))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the profiles of languages", e);
        }
    }

    /** The document's language, if that is certain. */
    public Optional<Locale> language(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        for (Line line : document.lines()) {
            if (text.length() < LONGEST) {
                text.append(line.text(), 0, Math.min(line.text().length(), LONGEST))
                        .append('\n');
            }
        }
        if (text.chars().filter(Character::isLetter).limit(FEWEST).count() < FEWEST) {
            return Optional.empty();
        }
        // The profiles are those of running text: names and headings in capitals look German to them.
        return detector.getProbabilities(text.toString().toLowerCase(Locale.ROOT)).stream()
                .filter(found -> found.getProbability() > CERTAIN)
                .map(DetectedLanguage::getLocale)
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .findFirst();
    }
}
