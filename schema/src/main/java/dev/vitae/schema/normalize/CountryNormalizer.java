package dev.vitae.schema.normalize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The name or code of a country to ISO 3166-1 alpha-2: {@code Germany}, {@code Deutschland}, {@code USA} or {@code DE}.
 *
 * <p>Names are those of the JDK's CLDR in English, German, French, Spanish, Italian, Portuguese and Dutch, and usual
 * others. A code counts in capitals only. What may as well be a state of the USA or a province of Canada ({@code CA},
 * {@code Georgia}) is not taken, unless {@link #ofCode} is asked. Immutable and thread-safe; make one and keep it.
 */
public final class CountryNormalizer {

    private static final int LONGEST = 60;
    private static final String NOT_SURE = "?";

    private final LocalizedNames<String> names = new LocalizedNames<>(CountryNormalizer::namesIn);
    private final Map<String, String> otherNames = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> longCodes = new HashMap<>();

    private CountryNormalizer() {
        for (String line : ResourceLines.of("countries.txt")) {
            int tab = line.indexOf('\t');
            otherNames.put(key(line.substring(tab + 1)), line.substring(0, tab));
        }
        for (String code : Locale.getISOCountries()) {
            codes.add(code);
            longCodes.put(country(code).getISO3Country(), code);
        }
    }

    public static CountryNormalizer create() {
        return new CountryNormalizer();
    }

    /** The code of the country that the text names, if it does nothing else and there is no doubt. */
    public Optional<String> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(text);
        return Optional.ofNullable(otherNames.get(key))
                .or(() -> ofCode(text.strip()))
                .or(() -> names.find(key))
                .filter(code -> !code.equals(NOT_SURE));
    }

    /** The code, if it is one of ISO 3166-1, of two or three capitals. For a text that can be nothing but a country. */
    public Optional<String> ofCode(String text) {
        return codes.contains(text) ? Optional.of(text) : Optional.ofNullable(longCodes.get(text));
    }

    private static Map<String, String> namesIn(Locale language) {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(key(country(code).getDisplayCountry(language)), code);
        }
        return names;
    }

    private static Locale country(String code) {
        return new Locale.Builder().setRegion(code).build();
    }

    private static String key(String name) {
        String key = Folding.fold(name).replace(".", "").replace("&", "and");
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
