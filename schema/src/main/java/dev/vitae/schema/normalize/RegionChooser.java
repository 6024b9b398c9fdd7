package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what may be the region of an address. */
final class RegionChooser {

    private static final double NAME = 3;
    private static final double NAME_ALONE = 2;
    private static final double LETTERS = 2.5;
    private static final double LETTERS_ALONE = 1.8;
    private static final double CALLED_SO = 2;
    private static final double WITHIN_A_PART = -0.2;
    private static final double TWO_LEVELS = 1;
    private static final double ALL_ALONE = 1.2;
    private static final double NOT_BEHIND = -0.3;

    /** Where people write the letters of a region and no country. */
    private static final Set<String> LETTERS_WITHOUT_COUNTRY =
            Set.of("US", "CA", "AU", "BR", "IT", "IN", "MX", "CH", "AR");

    private static final Pattern COUNTY = Pattern.compile("C(?i:o\\.?|ounty) ");

    private static final int LONGEST_NAME = 5;

    private final Gazetteer gazetteer;

    RegionChooser(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** All that may be the region, and that there is none. */
    List<RegionChoice> choices(List<PlacePart> parts, Optional<String> country) {
        List<RegionChoice> choices = new ArrayList<>();
        choices.add(new RegionChoice(Optional.empty(), Optional.empty(), parts, 0, false));
        for (int i = parts.size() - 1; i >= 0; i--) {
            String text = parts.get(i).text();
            double behind = i == parts.size() - 1 || parts.get(i).bracketed() ? 0 : NOT_BEHIND;
            List<PlacePart> others = new ArrayList<>(parts);
            others.remove(i);
            add(text, others, behind, true, country, choices);
            twoLevels(parts, i, country, choices);
            within(parts, i, country, choices);
        }
        return choices;
    }

    private void add(
            String text,
            List<PlacePart> others,
            double weight,
            boolean whole,
            Optional<String> country,
            List<RegionChoice> choices) {
        boolean letters = Gazetteer.isLetters(text);
        double own = country.isPresent() ? (letters ? LETTERS : NAME) : letters ? LETTERS_ALONE : NAME_ALONE;
        boolean found = false;
        for (Region region : regions(text, country)) {
            double alone = others.isEmpty() && !letters && isLarger(region, text, country) ? ALL_ALONE : 0;
            choices.add(new RegionChoice(Optional.of(text), Optional.of(region), others, own + weight + alone, whole));
            found = true;
        }
        if (!found && gazetteer.isCalledRegion(text) && text.chars().noneMatch(Character::isDigit)) {
            choices.add(new RegionChoice(Optional.of(text), Optional.empty(), others, CALLED_SO + weight, whole));
        }
    }

    /** Whether the region is rather meant than any town of the same name. */
    private boolean isLarger(Region region, String name, Optional<String> country) {
        return gazetteer.towns(name).stream()
                .filter(town -> country.isEmpty() || country.get().equals(town.country()))
                .noneMatch(town -> town.liesIn(region) || town.size() >= region.size());
    }

    private List<Region> regions(String text, Optional<String> country) {
        boolean letters = Gazetteer.isLetters(text);
        return gazetteer.regions(text).stream()
                .filter(region -> country.isPresent()
                        ? country.get().equals(region.country())
                        : !letters || LETTERS_WITHOUT_COUNTRY.contains(region.country()))
                .toList();
    }

    /** A region and the one that it lies in: {@code Milano, MI, Lombardia}. */
    private void twoLevels(List<PlacePart> parts, int at, Optional<String> country, List<RegionChoice> choices) {
        if (at < 2) {
            return;
        }
        String inner = parts.get(at - 1).text();
        String outer = parts.get(at).text();
        List<PlacePart> others = new ArrayList<>(parts);
        others.subList(at - 1, at + 1).clear();
        for (Region region : regions(inner, country)) {
            boolean within = regions(outer, country).stream()
                    .anyMatch(known -> region.parent()
                                    .filter(known.code()::equals)
                                    .isPresent()
                            || (region.country().equals("GB") && known.code().length() > 2 && !known.equals(region)));
            if (within) {
                choices.add(new RegionChoice(
                        Optional.of(inner + ", " + outer), Optional.of(region), others, NAME + TWO_LEVELS, true));
            }
        }
    }

    /** Regions that no comma parts from their town: {@code York North Yorkshire}, {@code Natal RN}, {@code SP Santos}. */
    private void within(List<PlacePart> parts, int at, Optional<String> country, List<RegionChoice> choices) {
        PlacePart part = parts.get(at);
        String[] words = part.words();
        for (int cut = Math.max(1, words.length - LONGEST_NAME); cut < words.length; cut++) {
            String region = PlaceReading.join(words, cut, words.length);
            String town = PlaceReading.join(words, 0, cut);
            if (isBehind(town, region, country)) {
                add(region, with(parts, at, part.withText(town)), WITHIN_A_PART, false, country, choices);
            }
        }
        if (words.length > 1 && Gazetteer.isLetters(words[0])) {
            String town = PlaceReading.join(words, 1, words.length);
            if (regions(words[0], country).stream().anyMatch(region -> liesIn(town, region))) {
                add(words[0], with(parts, at, part.withText(town)), WITHIN_A_PART, false, country, choices);
            }
        }
    }

    private boolean isBehind(String town, String region, Optional<String> country) {
        if (Gazetteer.isLetters(region)) {
            return !region.contains(" ");
        }
        boolean county = COUNTY.matcher(region).lookingAt() && gazetteer.isCalledRegion(region);
        return county || regions(region, country).stream().anyMatch(known -> liesIn(town, known));
    }

    private boolean liesIn(String town, Region region) {
        boolean named =
                gazetteer.towns(town).stream().anyMatch(known -> known.liesIn(region) || known.mayLieIn(region));
        return named || (StreetWords.isStreet(town) && region.code().length() > 2 && endsInTown(town, region));
    }

    /** Whether the last words of a street without commas are a town of the region. */
    private boolean endsInTown(String text, Region region) {
        String[] words = text.split(" ", -1);
        for (int cut = Math.max(1, words.length - LONGEST_NAME); cut < words.length; cut++) {
            String name = PlaceReading.join(words, cut, words.length);
            if (StreetWords.ends(words[cut - 1])
                    && gazetteer.towns(name).stream().anyMatch(known -> known.liesIn(region))) {
                return true;
            }
        }
        return false;
    }

    private static List<PlacePart> with(List<PlacePart> parts, int at, PlacePart part) {
        List<PlacePart> changed = new ArrayList<>(parts);
        changed.set(at, part);
        return changed;
    }
}
