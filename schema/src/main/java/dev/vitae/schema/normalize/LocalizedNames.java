package dev.vitae.schema.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Folded names in the languages that resumes are read in. A language is loaded when the ones before it don't know a
 * name, because each costs some milliseconds and most runs need one. Thread-safe.
 */
final class LocalizedNames<T> {

    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "it", "pt", "nl")
            .map(Locale::forLanguageTag)
            .toList();

    private final Function<Locale, Map<String, T>> loader;

    /** What is loaded, all in one: most words that are looked up are no name in any language. */
    private volatile Loaded<T> loaded = new Loaded<>(0, Map.of());

    /** The names of the first so many languages; where two have the same, that of the first. */
    private record Loaded<T>(int languages, Map<String, T> names) {

        Loaded<T> with(Map<String, T> next) {
            Map<String, T> all = new HashMap<>(next);
            all.putAll(names);
            return new Loaded<>(languages + 1, all);
        }
    }

    LocalizedNames(Function<Locale, Map<String, T>> loader) {
        this.loader = loader;
    }

    Optional<T> find(String folded) {
        Loaded<T> known = loaded;
        while (!known.names().containsKey(folded) && known.languages() < LANGUAGES.size()) {
            known = load(known.languages() + 1);
        }
        return Optional.ofNullable(known.names().get(folded));
    }

    private synchronized Loaded<T> load(int languages) {
        while (loaded.languages() < languages) {
            loaded = loaded.with(loader.apply(LANGUAGES.get(loaded.languages())));
        }
        return loaded;
    }
}
