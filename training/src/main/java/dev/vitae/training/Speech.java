package dev.vitae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A language that resumes are invented in: its grammar, professions, and who speaks it where. Immutable.
 *
 * @param locale the language
 * @param grammar how things are written
 * @param trades the professions
 * @param cities where its speakers live
 * @param cultures where their names come from, the likelier ones several times
 */
record Speech(Locale locale, Grammar grammar, List<Trade> trades, List<City> cities, List<String> cultures) {

    /** The languages, English first. */
    static final List<String> CODES = List.of("en", "de", "fr", "es", "it", "pt", "nl");

    private static final Map<String, List<String>> COUNTRIES = Map.of(
            "en",
            List.of(
                    "US", "GB", "IE", "CA", "AU", "NZ", "IN", "ZA", "NG", "KE", "GH", "SG", "PH", "AE", "PK", "MY",
                    "SE", "NO", "DK", "FI", "PL", "IL", "TR", "JP", "CN", "EG", "CZ", "KR", "HK", "TH", "VN", "ID",
                    "LK", "BD", "QA", "SA", "OM", "JO", "LB", "UG", "TZ", "RW", "ET", "ZM", "ZW", "BW", "IS", "RO",
                    "HU", "GR", "HR", "UA", "LT", "LV", "EE", "RS", "BG", "FJ", "JM", "BB"),
            "de",
            List.of("DE", "AT", "CH"),
            "fr",
            List.of("FR", "BE", "LU", "CA", "CH", "SN", "CI", "MA", "TN"),
            "es",
            List.of("ES", "MX", "AR", "CO", "CL", "PE", "UY", "EC", "VE", "BO", "PY"),
            "it",
            List.of("IT", "CH"),
            "pt",
            List.of("PT", "BR", "AO", "MZ"),
            "nl",
            List.of("NL", "BE", "SR"));

    private static final List<String> WORLD = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "nordic", "slavic", "india", "eastasia", "africa", "mena");

    static Speech load(String code) {
        List<City> cities = City.load().stream()
                .filter(city -> COUNTRIES.getOrDefault(code, List.of()).contains(city.country()))
                .toList();
        List<String> cultures = new ArrayList<>(WORLD);
        for (int i = 0; i < (code.equals("en") ? 8 : 30); i++) {
            cultures.add(code);
        }
        boolean english = code.equals("en");
        List<String> resources =
                new ArrayList<>(List.of("grammar.txt", "names.txt", "employers.txt", "studies.txt", "posts.txt"));
        resources.addAll(resources(code));
        Grammar own = Grammar.load(resources);
        Grammar grammar = english ? own : own.orElse(Grammar.load(resources("en")));
        return new Speech(
                Locale.forLanguageTag(code),
                grammar,
                Trade.load(english ? "professions.tsv" : "professions-" + code + ".tsv"),
                cities,
                List.copyOf(cultures));
    }

    private static List<String> resources(String code) {
        return Stream.of(
                        "grammar-",
                        "wider-",
                        "sites-",
                        "titles-",
                        "lists-",
                        "credentials-",
                        "studies-",
                        "posts-",
                        "honours-")
                .map(kind -> kind + code + ".txt")
                .toList();
    }
}
