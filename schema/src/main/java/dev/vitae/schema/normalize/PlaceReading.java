package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way to read an address whose country, postal code and region have been taken out: which of the other parts is the
 * town, and how well all of them go together.
 */
final class PlaceReading {

    private static final double TOWN_IN_REGION = 3;
    private static final double TOWN_PERHAPS_IN_REGION = 2;
    private static final double TOWN_ELSEWHERE = 0.7;
    private static final double TOWN_SOMEWHERE = 1;
    private static final double QUARTER = -1.5;
    private static final double SIZE = 0.1;
    private static final double NO_TOWN = -1;
    private static final double QUARTER_BEFORE = -0.5;
    private static final double STRUCTURE_ALONE = 0.3;
    private static final int LONGEST_NAME = 5;

    private final Gazetteer gazetteer;
    private final Optional<String> country;
    private final Optional<Region> known;

    private final List<PlacePart> streets = new ArrayList<>();
    private final List<PlacePart> town = new ArrayList<>();
    private Optional<String> region;
    private double score;
    private Optional<Town> townKnown = Optional.empty();
    private Optional<String> townName = Optional.empty();
    private boolean townInRegion;

    private PlaceReading(Gazetteer gazetteer, Optional<String> country, RegionChoice choice) {
        this.gazetteer = gazetteer;
        this.country = country;
        this.known = choice.known();
        this.region = choice.written();
    }

    static PlaceReading of(Gazetteer gazetteer, Optional<String> country, RegionChoice choice) {
        PlaceReading reading = new PlaceReading(gazetteer, country, choice);
        reading.split(choice.parts(), choice.whole());
        reading.judge(choice);
        return reading;
    }

    double score() {
        return score;
    }

    Optional<String> street() {
        return written(streets);
    }

    Optional<String> city() {
        return written(town);
    }

    Optional<String> region() {
        return region;
    }

    /** The town without its quarter. */
    Optional<String> townName() {
        return townName;
    }

    /** The town, if the gazetteer has it where it is said to be. */
    Optional<Town> town() {
        return townKnown;
    }

    boolean isTownInRegion() {
        return townInRegion;
    }

    private void split(List<PlacePart> parts, boolean regionIsPart) {
        List<PlacePart> rest = new ArrayList<>(parts);
        int at = townAt(rest);
        if (at < 0) {
            at = partTownOffStreet(rest);
        }
        if (at < 0) {
            streets.addAll(rest);
            return;
        }
        List<Integer> names = names(rest);
        boolean structure = region.isEmpty() && names.size() > 1 && !regionIsPart;
        if (structure && isRegionByPlace(rest, names, at)) {
            int before = names.get(names.indexOf(at) - 1);
            region = Optional.of(rest.get(at).text());
            rest.remove(at);
            at = before;
            score += STRUCTURE_ALONE;
            names = names(rest);
        }
        divide(rest, at, names);
    }

    /** Puts the parts beside the town with the street, or with the town if there is no street. */
    private void divide(List<PlacePart> rest, int at, List<Integer> names) {
        boolean street = names.size() < rest.size();
        boolean places =
                names.stream().allMatch(i -> i == at || isTown(rest.get(i).text()));
        boolean together = !street && (rest.size() <= 2 || places);
        for (int i = 0; i < rest.size(); i++) {
            boolean remark = i == at + 1 && rest.get(i).bracketed();
            (i == at || together || remark ? town : streets).add(rest.get(i));
        }
        if (together && rest.size() > 1) {
            score += QUARTER_BEFORE;
        }
        boolean last = isTown(rest.get(at).text()) || town.size() < 2;
        String name = last ? rest.get(at).text() : town.get(0).text();
        townName = Optional.of(name);
        townKnown = best(name);
    }

    /** The parts that are no street. */
    private List<Integer> names(List<PlacePart> parts) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!isStreet(parts.get(i))) {
                names.add(i);
            }
        }
        return names;
    }

    /** Towns may have a street's word ({@code Fort Lane}) or a number ({@code Dublin 2}) in their name, but not both. */
    private boolean isStreet(PlacePart part) {
        String text = part.text();
        boolean both = part.hasDigit() && StreetWords.hasWord(text);
        boolean town = isTown(text) && !both && !Character.isDigit(text.charAt(0));
        return StreetWords.isStreet(text) && !town;
    }

    /** Where the town is: beside the postal code, else last, but first where the address ends with the street; -1 for none. */
    private int townAt(List<PlacePart> parts) {
        List<Integer> names = names(parts);
        for (int i : names) {
            if (parts.get(i).besideCode()) {
                return i;
            }
        }
        if (names.isEmpty()) {
            return -1;
        }
        int last = names.get(names.size() - 1);
        while (parts.get(last).bracketed() && names.indexOf(last) > 0) {
            last = names.get(names.indexOf(last) - 1);
        }
        int first = names.get(0);
        boolean townFirst = isStreet(parts.get(parts.size() - 1))
                && isTown(parts.get(first).text())
                && !isTown(parts.get(last).text());
        return townFirst ? first : last;
    }

    /** Whether the part that was taken for the town is rather its region: nobody knows it, and a name stands before. */
    private boolean isRegionByPlace(List<PlacePart> rest, List<Integer> names, int at) {
        int index = names.indexOf(at);
        String text = rest.get(at).text();
        if (index < 1
                || rest.get(at).besideCode()
                || isTown(text)
                || !gazetteer.regions(text).isEmpty()
                || gazetteer.country(text).isPresent()) {
            return false;
        }
        boolean townBefore = isTown(rest.get(names.get(index - 1)).text());
        boolean bare = names.size() == rest.size() && names.size() == 2;
        return country.isPresent() ? townBefore || bare : townBefore && bare;
    }

    /** Parts a town that stands behind a street without a comma: {@code 12 Mill Lane York}. Returns where it is. */
    private int partTownOffStreet(List<PlacePart> rest) {
        for (int i = rest.size() - 1; i >= 0; i--) {
            String[] words = rest.get(i).words();
            for (int cut = Math.max(1, words.length - LONGEST_NAME); cut < words.length; cut++) {
                String name = join(words, cut, words.length);
                if (StreetWords.ends(words[cut - 1]) && isTown(name) && !StreetWords.isStreet(name)) {
                    PlacePart part = rest.get(i);
                    rest.set(i, part.withText(join(words, 0, cut)));
                    rest.add(i + 1, part.withText(name));
                    return i + 1;
                }
            }
        }
        return -1;
    }

    static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private boolean isTown(String name) {
        return best(name).isPresent();
    }

    /** The town of that name that goes best with region and country. */
    private Optional<Town> best(String name) {
        return gazetteer.towns(name).stream()
                .filter(candidate -> country.isEmpty() || country.get().equals(candidate.country()))
                .max(Comparator.comparingDouble(this::fit));
    }

    /** How well the town goes with region and country; 0 if it lies elsewhere. */
    private double fit(Town candidate) {
        double place = known.map(it -> fit(candidate, it))
                .orElse(country.isPresent() ? TOWN_PERHAPS_IN_REGION : TOWN_SOMEWHERE);
        return place == 0 ? 0 : place + SIZE * candidate.size() + (candidate.quarter() ? QUARTER : 0);
    }

    private double fit(Town candidate, Region in) {
        if (candidate.liesIn(in)) {
            return TOWN_IN_REGION;
        }
        if (candidate.mayLieIn(in)) {
            return TOWN_PERHAPS_IN_REGION;
        }
        return country.isPresent() ? TOWN_ELSEWHERE : 0;
    }

    private void judge(RegionChoice choice) {
        double fit = townKnown.map(this::fit).orElse(0.0);
        townInRegion =
                townKnown.isPresent() && known.filter(townKnown.get()::liesIn).isPresent();
        boolean quarterOnly = !townInRegion || townKnown.get().quarter();
        boolean regionIsTown = known.filter(Region::town).isPresent() && quarterOnly && choice.whole();
        boolean secondTown = fit == 0
                && townKnown.isPresent()
                && region.filter(name -> !Gazetteer.isLetters(name)
                                && !gazetteer.towns(name).isEmpty())
                        .isPresent();
        score += town.isEmpty() || secondTown ? NO_TOWN : fit;
        score += regionIsTown && !town.isEmpty() ? Math.min(STRUCTURE_ALONE, choice.weight()) : choice.weight();
    }

    private static Optional<String> written(List<PlacePart> parts) {
        String text = "";
        for (PlacePart part : parts) {
            text += part.bracketed() && !text.isEmpty()
                    ? " (" + part.text() + ")"
                    : (text.isEmpty() ? "" : ", ") + part.text();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
