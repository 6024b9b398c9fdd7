package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may be the country of an address. */
final class CountryChooser {

    private static final double NAME = 4;
    private static final double NAME_OF_A_REGION_AS_WELL = 2;
    private static final double CODE = 3;
    private static final double LETTERS_OF_A_REGION_AS_WELL = 1;
    private static final double CODE_NOT_LAST = -0.4;
    private static final double NAME_FIRST = -0.4;
    private static final double NAME_IN_BETWEEN = -1.5;
    private static final double WITHIN_A_PART = -0.3;
    private static final Pattern NAME_AND_CODE =
            Pattern.compile("(?<name>\\D{3,}?) *[-–]? *(?<code>\\d[\\d -]{2,8}\\d)");

    private static final int LONGEST_NAME = 6;

    /** Countries that are one town. */
    private static final Set<String> TOWNS = Set.of("SG", "HK", "MC", "MO", "GI", "VA");

    /** Words that belong to what follows them. */
    private static final Set<String> JOINING = Set.of(
            ("de del di do da du des la le of the von and y et und " + "new nueva nouvelle nova rue calle via rua gulf")
                    .split(" ", -1));

    private final Gazetteer gazetteer;
    private final PostalCodes postalCodes;

    CountryChooser(Gazetteer gazetteer, PostalCodes postalCodes) {
        this.gazetteer = gazetteer;
        this.postalCodes = postalCodes;
    }

    /**
     * A country, or none.
     *
     * @param code ISO 3166-1
     * @param parts the address without it
     * @param weight how much speaks for it
     */
    record Choice(Optional<String> code, List<PlacePart> parts, double weight) {}

    List<Choice> choices(List<PlacePart> parts) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Optional.empty(), parts, 0));
        boolean last = true;
        for (int i = parts.size() - 1; i >= 0; i--) {
            whole(parts, i, last, choices);
            if (last) {
                within(parts, i, choices);
            }
            last &= postalCodes.isCode(parts.get(i).text());
        }
        return choices;
    }

    private void whole(List<PlacePart> parts, int at, boolean last, List<Choice> choices) {
        String text = parts.get(at).text();
        Optional<String> country = gazetteer.country(text);
        if (country.isEmpty()) {
            besideCode(parts, at, last, choices);
            return;
        }
        boolean code = isCode(text);
        double place = last ? 0 : code ? CODE_NOT_LAST : at == 0 ? NAME_FIRST : NAME_IN_BETWEEN;
        double weight = weight(text, country.get()) + place;
        List<PlacePart> others = new ArrayList<>(parts);
        others.remove(at);
        if (at > 0 || !code || parts.size() > 1 || weight >= CODE) {
            choices.add(new Choice(country, others, weight));
        }
        if (TOWNS.contains(country.get()) && !code && last) {
            choices.add(new Choice(country, parts, weight));
        }
    }

    /** The country and, without a comma, the postal code: {@code China 200000}. */
    private void besideCode(List<PlacePart> parts, int at, boolean last, List<Choice> choices) {
        Matcher matcher = NAME_AND_CODE.matcher(parts.get(at).text());
        if (last && at > 0 && matcher.matches()) {
            List<PlacePart> others = new ArrayList<>(parts);
            others.set(at, parts.get(at).withText(matcher.group("code")));
            Optional<String> country = gazetteer.country(matcher.group("name"));
            if (country.isPresent()) {
                boolean town = TOWNS.contains(country.get());
                choices.add(new Choice(country, town ? parts : others, weight(matcher.group("name"), country.get())));
            }
        }
    }

    /** A country that no comma parts from what stands before it: {@code Lyon France}, {@code Hull HU1 1AA GB}. */
    private void within(List<PlacePart> parts, int at, List<Choice> choices) {
        PlacePart part = parts.get(at);
        if (gazetteer.isPlace(part.text())) {
            return;
        }
        String[] words = part.words();
        for (int cut = Math.max(1, words.length - LONGEST_NAME); cut < words.length; cut++) {
            String name = PlaceReading.join(words, cut, words.length);
            boolean joined = JOINING.contains(PlaceKey.of(words[cut - 1]));
            Optional<String> country = joined || isLongCode(name) ? Optional.empty() : gazetteer.country(name);
            if (country.isPresent()) {
                List<PlacePart> others = new ArrayList<>(parts);
                others.set(
                        at,
                        part.withText(PlaceReading.join(words, 0, cut)
                                .replaceAll("[,–—-]+$", "")
                                .strip()));
                if (!others.get(at).text().isEmpty()) {
                    choices.add(new Choice(country, others, weight(name, country.get()) + WITHIN_A_PART));
                }
            }
        }
    }

    private double weight(String text, String country) {
        boolean elsewhere = gazetteer.regions(text).stream()
                .anyMatch(region -> !region.country().equals(country));
        if (isCode(text)) {
            return elsewhere ? LETTERS_OF_A_REGION_AS_WELL : CODE;
        }
        return elsewhere && gazetteer.isDoubtfulCountry(text) ? NAME_OF_A_REGION_AS_WELL : NAME;
    }

    private static boolean isCode(String text) {
        return text.length() == 2 && Gazetteer.isLetters(text) && !text.equals("UK");
    }

    /** Three capitals within a part are too often something else. */
    private static boolean isLongCode(String text) {
        return text.matches("[A-Z]{3}") && !text.equals("USA") && !text.equals("UAE");
    }
}
