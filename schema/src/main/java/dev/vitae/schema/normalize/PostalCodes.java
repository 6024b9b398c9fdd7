package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the postal code among the parts of an address, by the forms that the countries of the world give theirs. */
final class PostalCodes {

    private static final String LABEL =
            "(?:(?i:c\\.?p\\.?|cep|pin ?-?code|pin|zip(?: code)?|plz|post ?code|postal code|eircode|código postal|code postal|cap)\\s?[:.-]*\\s*)?";
    private static final String BRITISH = "(?:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2})";
    private static final String CANADIAN = "[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ -]?\\d[ABCEGHJ-NPRSTV-Z]\\d";
    private static final String DUTCH = "[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?=$| )";
    private static final String IRISH = "[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4}";

    /** The corners of a town, as streets of the USA have them. */
    private static final Pattern COMPASS = Pattern.compile("\\d{4} [NS][EW]");

    private static final double LETTERS_IN_IT = 3;
    private static final double LONG = 1.5;
    private static final double SHORT = 1;
    private static final double ALONE = 1;
    private static final double AT_AN_END = 0.5;
    private static final double BESIDE_PLACE = 2;

    private static final Map<String, String> FORMS = forms();

    /** Letters of a country before its codes: {@code D-10115}. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("D", "DE"),
            Map.entry("A", "AT"),
            Map.entry("F", "FR"),
            Map.entry("I", "IT"),
            Map.entry("E", "ES"),
            Map.entry("B", "BE"),
            Map.entry("L", "LU"),
            Map.entry("P", "PT"),
            Map.entry("N", "NO"),
            Map.entry("S", "SE"),
            Map.entry("H", "HU"));

    private static final String PREFIX = "(?:〒 ?|(?<country>[A-Z]{1,2})-(?=\\d))?";

    private static final Set<String> WITHOUT_CODES =
            Set.of("AE", "HK", "MO", "QA", "AO", "BO", "GH", "UG", "ZW", "RW", "CM", "CI");

    /** Whose codes stand behind the town. */
    private static final Set<String> BEHIND_TOWN = Set.of(
            "US", "CA", "GB", "IE", "AU", "NZ", "IN", "PK", "BD", "SG", "ZA", "TW", "TH", "SA", "ID", "NP", "LK");

    private static final Pattern ANY = pattern(String.join(
            "|",
            BRITISH,
            CANADIAN,
            IRISH,
            DUTCH,
            "\\d{5}-\\d{3,4}",
            "\\d{2}-\\d{3}",
            "\\d{3}-\\d{4}",
            "\\d{4}-\\d{3}",
            "\\d{3} \\d{2}",
            "\\d{4,6}"));
    private final Gazetteer gazetteer;

    PostalCodes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What is left of an address when its postal code is taken out.
     *
     * @param code empty if it has none
     * @param country of the code's letters or form, if only one country has such codes
     * @param parts the others, without the code
     */
    record Taken(Optional<String> code, Optional<String> country, List<PlacePart> parts) {}

    private record Found(int part, int start, int end, String code, Optional<String> country, double weight) {}

    private static Map<String, String> forms() {
        Map<String, String> forms = new TreeMap<>();
        Map<String, String> byForm = Map.ofEntries(
                Map.entry("\\d{4}", "AT AU BE BG CH CY DK HU LU NO NZ PH SI TN ZA LI GE MK BD AM AL LV"),
                Map.entry(
                        "\\d{5}",
                        "DE ES FR IT MX TR FI HR RS UA EE LT MY TH EG MA SA KE ID PK LK KR KW PE CR CU DO GT HN UY JO LB ZM SN BA ME MC"),
                Map.entry("\\d{6}", "CN SG CO RO RU VN NG BY KZ EC KG UZ MN"),
                Map.entry("\\d{3} ?\\d{2}", "SE GR CZ SK"),
                Map.entry("\\d{2}-?\\d{3}", "PL"),
                Map.entry("\\d{4}-\\d{3}", "PT"),
                Map.entry("\\d{3}-?\\d{4}", "JP"),
                Map.entry("\\d{5}-?\\d{3}", "BR"),
                Map.entry("\\d{3} ?\\d{3}", "IN"),
                Map.entry("\\d{5}(?:-\\d{4})?", "US PR"),
                Map.entry(BRITISH, "GB JE GG IM"),
                Map.entry(CANADIAN, "CA"),
                Map.entry(DUTCH, "NL"),
                Map.entry(IRISH, "IE"),
                Map.entry("\\d{3}(?:\\d{2})?", "TW IS"),
                Map.entry("[A-Z]?\\d{4}(?:[A-Z]{3})?", "AR"),
                Map.entry("\\d{7}|\\d{3}-?\\d{4}", "CL"),
                Map.entry("\\d{5}(?:\\d{2})?", "IL"),
                Map.entry("\\d{5}-?\\d{5}|\\d{10}", "IR"),
                Map.entry("AD ?\\d{3}", "AD"),
                Map.entry("[A-Z]{3} ?\\d{4}", "MT"));
        byForm.forEach((form, countries) ->
                Arrays.stream(countries.split(" ", -1)).forEach(country -> forms.put(country, form)));
        return forms;
    }

    private static Pattern pattern(String forms) {
        return Pattern.compile("(?<![\\p{L}\\d#/-])" + LABEL + PREFIX + "(?<code>" + forms + ")(?![\\p{L}\\d/-])");
    }

    /** Whether the part is a postal code and nothing else. */
    boolean isCode(String part) {
        return ANY.matcher(part).matches();
    }

    /** Takes out what is most probably the postal code. */
    Taken take(List<PlacePart> parts, Optional<String> country) {
        Optional<String> form = country.map(FORMS::get);
        List<Found> all =
                form.map(known -> find(parts, pattern(known), country)).orElse(List.of());
        if (all.isEmpty()) {
            all = country.filter(WITHOUT_CODES::contains).isPresent() ? List.of() : find(parts, ANY, country);
        }
        Optional<Found> best = all.stream().reduce((a, b) -> b.weight() >= a.weight() ? b : a);
        return best.map(found -> without(found, parts)).orElse(new Taken(Optional.empty(), Optional.empty(), parts));
    }

    private List<Found> find(List<PlacePart> parts, Pattern pattern, Optional<String> country) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).text();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String code = matcher.group("code");
                double weight = weight(parts, i, matcher.start(), matcher.end(), code, country);
                if (weight > 0) {
                    all.add(new Found(
                            i, matcher.start(), matcher.end(), code, country(matcher.group("country"), code), weight));
                }
            }
        }
        return all;
    }

    /** How probably it is the postal code and no number of a house; 0 if it can't be one. */
    private double weight(List<PlacePart> parts, int at, int start, int end, String code, Optional<String> country) {
        String text = parts.get(at).text();
        String before = text.substring(0, start).strip();
        String after = text.substring(end).strip();
        boolean digits = code.chars().allMatch(Character::isDigit);
        double form = !digits ? LETTERS_IN_IT : code.length() >= 5 ? LONG : SHORT;
        if (before.isEmpty() && after.isEmpty()) {
            boolean house = at == 0
                    && parts.size() > 1
                    && StreetWords.hasWord(parts.get(1).text());
            return house ? 0 : form + ALONE;
        }
        if (isBox(before) || (country.isEmpty() && isHouseOnCompass(code, after))) {
            return 0;
        }
        boolean placeAfter = isPlace(after);
        double beside = placeAfter || isPlace(before) ? BESIDE_PLACE : 0;
        if (!digits || (beside > 0 && !StreetWords.hasWord(before))) {
            return form + beside;
        }
        boolean first = at == 0 && parts.size() > 2;
        if (before.isEmpty()) {
            boolean numberFirst = first && country.map(BEHIND_TOWN::contains).orElse(true);
            return numberFirst || StreetWords.hasWord(after) ? 0 : form + AT_AN_END;
        }
        if (after.isEmpty()) {
            boolean house = first || StreetWords.isStreet(before);
            return !house ? form + AT_AN_END : endsInLetters(before) ? form : 0;
        }
        return code.length() >= 5 || placeAfter ? form : 0;
    }

    /** {@code 1200 NW Fifth Avenue}, which has the form of a Dutch code. */
    private static boolean isHouseOnCompass(String code, String after) {
        return COMPASS.matcher(code).matches() || (code.matches(DUTCH) && StreetWords.isStreet(after));
    }

    private static boolean isBox(String before) {
        return before.matches(
                "(?i).*\\b(?:box|postfach|casilla|postbus|apartado|postal|bag|bp|b\\.p\\.)(?: no\\.?| n°)?");
    }

    private boolean isPlace(String text) {
        return !text.isEmpty()
                && (!gazetteer.towns(text).isEmpty() || !gazetteer.regions(text).isEmpty() || endsInLetters(text));
    }

    /** Whether the last word is a state's letters: {@code Smalltown ST}. */
    private boolean endsInLetters(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return Gazetteer.isLetters(last) && !gazetteer.regions(last).isEmpty();
    }

    private Optional<String> country(@Nullable String letters, String code) {
        if (letters != null) {
            return Optional.ofNullable(LETTERS.get(letters)).or(() -> gazetteer.country(letters));
        }
        for (String country : List.of("GB", "CA", "NL")) {
            if (code.matches(FORMS.getOrDefault(country, ""))) {
                return Optional.of(country);
            }
        }
        return Optional.empty();
    }

    private Taken without(Found found, List<PlacePart> parts) {
        List<PlacePart> rest = new ArrayList<>(parts);
        PlacePart part = rest.remove(found.part());
        String before = strip(part.text().substring(0, found.start()));
        String after = strip(part.text().substring(found.end()));
        boolean townBefore = after.isEmpty() || (!gazetteer.towns(before).isEmpty() && !StreetWords.isStreet(before));
        int at = found.part();
        if (!before.isEmpty()) {
            PlacePart first = part.withText(before);
            rest.add(at++, townBefore ? first.atCode() : first);
        }
        if (!after.isEmpty()) {
            PlacePart second = part.withText(after);
            rest.add(at, townBefore ? second : second.atCode());
        }
        return new Taken(Optional.of(found.code()), found.country(), rest);
    }

    private static String strip(String text) {
        return text.replaceAll("^[\\s,.–—-]+|[\\s,–—-]+$", "");
    }
}
