package dev.vitae.schema.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Folded names in the languages that resumes are read in. A language is loaded when the ones before it don't know a
 * name, because each costs some milliseconds and most runs need one.
 */
final class LocalizedNames<T> {

    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "it", "pt", "nl")
            .map(Locale::forLanguageTag)
            .toList();

    private final Function<Locale, Map<String, T>> loader;
    private final Map<Locale, Map<String, T>> byLanguage = new ConcurrentHashMap<>();

    LocalizedNames(Function<Locale, Map<String, T>> loader) {
        this.loader = loader;
    }

    Optional<T> find(String folded) {
        for (Locale language : LANGUAGES) {
            T found = byLanguage.computeIfAbsent(language, loader).get(folded);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
