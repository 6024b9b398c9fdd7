package dev.vitae.document;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How pages that are pictures are read: by Tesseract, a program that is looked for on the {@code PATH} when the first
 * such page comes. Without it, those pages stay unread and a problem says so.
 *
 * @param enabled whether to read them at all
 * @param languages Tesseract's names of the languages to expect ({@code eng}, {@code deu}); if empty, English, German,
 *     French and Spanish, as far as they are installed. Each one costs time.
 * @param pages how many pages of a document to read at most
 * @param time how long this may take for a document at most; it never takes more than three quarters of what
 *     {@link ReadLimits#time()} leaves for the whole
 */
public record OcrOptions(boolean enabled, List<String> languages, int pages, Duration time) {

    /** On, in the usual languages, ten pages, 45 seconds. */
    public static final OcrOptions DEFAULT = new OcrOptions(true, List.of(), 10, Duration.ofSeconds(45));

    /** No picture is read. */
    public static final OcrOptions OFF = new OcrOptions(false, List.of(), 10, Duration.ofSeconds(45));

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{3}(_[a-zA-Z]{3,4}){0,2}");

    public OcrOptions {
        languages = List.copyOf(languages);
        if (pages <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a limit must be positive");
        }
        for (String language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException("not the name of a language: " + language);
            }
        }
    }
}
