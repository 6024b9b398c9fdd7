package dev.vitae.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the world's languages in the languages that resumes are written in, from the JDK's CLDR. */
final class LanguageNames {

    private static final List<String> WRITTEN_IN = List.of("en", "de", "fr", "es", "it", "pt", "nl");

    private LanguageNames() {}

    static Lexicon load() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            names.add(language.getDisplayLanguage(language));
            for (String tag : WRITTEN_IN) {
                names.add(language.getDisplayLanguage(Locale.forLanguageTag(tag)));
            }
        }
        names.addAll(List.of("Mandarin", "Cantonese", "Farsi", "Tagalog", "Mandarin Chinese", "Flemish", "Irish"));
        return new Lexicon(names);
    }
}
