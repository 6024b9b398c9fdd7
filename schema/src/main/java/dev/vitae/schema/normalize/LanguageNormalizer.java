package dev.vitae.schema.normalize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a human language to its BCP 47 tag: {@code German}, {@code Deutsch} and {@code allemand} are {@code de},
 * {@code Brazilian Portuguese} is {@code pt-BR}, {@code Mandarin} is {@code cmn}.
 *
 * <p>Names are those of the JDK's CLDR in English, German, French, Spanish, Italian, Portuguese and Dutch, and others that
 * people use, among them what languages call themselves. The tag is the shortest of ISO 639 that says as much as was
 * written. Codes are taken by {@link #ofCode} alone. Immutable and thread-safe; make one and keep it.
 */
public final class LanguageNormalizer {

    private static final int LONGEST = 60;
    private static final String CODE_ALONE = "-";
    private static final String FILLER = "*";

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}']+");

    private final LocalizedNames<String> names = new LocalizedNames<>(this::namesIn);
    private final Map<String, String> otherNames = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> codes = new TreeSet<>(List.of(Locale.getISOLanguages()));

    private LanguageNormalizer() {
        for (String line : ResourceLines.of("languages.txt")) {
            int tab = line.indexOf('\t');
            String tag = line.substring(0, tab);
            String name = line.substring(tab + 1);
            switch (tag) {
                case CODE_ALONE -> codes.addAll(List.of(name.split(" ", -1)));
                case FILLER -> fillers.add(key(name));
                default -> otherNames.put(key(name), tag);
            }
        }
    }

    public static LanguageNormalizer create() {
        return new LanguageNormalizer();
    }

    /** The tag of the language that the text names, if it does nothing else. */
    public Optional<String> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(text);
        return find(key).or(() -> find(withoutFillers(key)));
    }

    /** The tag, if the text is a code of ISO 639, of two or three letters. For what can be nothing but a language. */
    public Optional<String> ofCode(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        if (codes.contains(code)) {
            return Optional.of(tag(code));
        }
        return code.length() == 3
                ? codes.stream()
                        .filter(known -> language(known).getISO3Language().equals(code))
                        .findFirst()
                        .map(LanguageNormalizer::tag)
                : Optional.empty();
    }

    private Optional<String> find(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(otherNames.get(key)).or(() -> names.find(key));
    }

    private Map<String, String> namesIn(Locale inLanguage) {
        Map<String, String> all = new HashMap<>();
        for (String code : codes) {
            String name = key(language(code).getDisplayLanguage(inLanguage));
            if (!name.equals(code)) {
                all.putIfAbsent(name, tag(code));
            }
        }
        return all;
    }

    /** The JDK lists some codes that ISO 639 gave up; the tag is that of today. */
    private static String tag(String code) {
        return language(code).toLanguageTag();
    }

    private static Locale language(String code) {
        return new Locale.Builder().setLanguage(code).build();
    }

    private String withoutFillers(String key) {
        return SIGNS.splitAsStream(key).filter(word -> !fillers.contains(word)).collect(Collectors.joining(" "));
    }

    private static String key(String name) {
        return SIGNS.matcher(Folding.fold(name)).replaceAll(" ").strip();
    }
}
