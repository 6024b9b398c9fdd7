package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts lines that a flattened profile has run together: dates, place and prose ({@code Jan 2022 – Present | Leeds Led a
 * team …}), or a degree and a school ({@code BSc in Physics University of Leeds}). Thread-safe.
 */
final class RunTogether {

    private static final int LONGEST_PLACE = 90;
    private static final int FEWEST_WORDS = 10;
    private static final int FEWEST_WORDS_AFTER_PLACE = 3;
    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "de", "del", "la", "le", "the", "city", "centre", "center", "area", "campus", "and", "am", "an",
            "der");

    private final DateRecognizer dates;
    private final PlaceRecognizer places;
    private final Lexicon schools;
    private final Lexicon subjects;

    RunTogether(Recognizers recognizers) {
        this.dates = recognizers.dates();
        this.places = recognizers.places();
        this.schools = recognizers.schools();
        this.subjects = Lexicon.read("subjects.txt");
    }

    /** The lines, with those that hold dates, a place and prose cut before the prose. */
    List<Line> cutProse(List<Line> lines) {
        List<Line> cut = new ArrayList<>();
        for (Line line : lines) {
            Optional<Integer> prose =
                    line.bullet().isPresent() || line.isHeading() ? Optional.empty() : proseStart(line);
            if (prose.isEmpty()) {
                cut.add(line);
            } else {
                cut.add(line.narrow(0, prose.get()).strip());
                cut.add(line.narrow(prose.get(), line.text().length()).strip());
            }
        }
        return cut;
    }

    private Optional<Integer> proseStart(Line line) {
        String text = line.text();
        Optional<DateMention> range =
                dates.find(text).stream().filter(date -> date.start() == 0).findFirst();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        int from = range.get().end();
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        String rest = text.substring(from);
        int place = placeEnd(rest);
        int words = Words.of(rest.substring(place)).size();
        boolean prose = words >= (place > 0 ? FEWEST_WORDS_AFTER_PLACE : FEWEST_WORDS)
                || (words > 0 && DatedLine.endsASentence(rest));
        return prose ? Optional.of(from + place) : Optional.empty();
    }

    /** How far the name of a place reaches that stands at the start of running text; 0 if there is none. */
    int placeEnd(String text) {
        int end = 0;
        for (int i = 1; i <= Math.min(text.length(), LONGEST_PLACE); i++) {
            boolean boundary = i == text.length()
                    || (text.charAt(i) == ' ' && i + 1 < text.length() && startsProse(text.charAt(i + 1)));
            if (boundary && endsWithPlace(text.substring(0, i))) {
                end = i;
            }
        }
        return end;
    }

    private static boolean startsProse(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“(«[".indexOf(c) >= 0;
    }

    private boolean endsWithPlace(String text) {
        List<String> parts = PlaceRecognizer.parts(text);
        return parts.size() <= 4
                && parts.stream().allMatch(RunTogether::isNameLike)
                && places.score(text) >= 1
                && places.endsInPlace(text);
    }

    private static boolean isNameLike(String part) {
        List<Word> words = Words.of(part);
        if (words.isEmpty() || words.size() > 5 || DatedLine.endsASentence(part)) {
            return false;
        }
        return words.stream()
                .allMatch(word ->
                        !Character.isLowerCase(part.codePointAt(word.start())) || SMALL_WORDS.contains(word.key()));
    }

    /** Where a school's name starts behind a degree and its field; empty if the line has no such form. */
    Optional<Integer> schoolStart(String text) {
        List<Word> words = Words.of(text);
        for (int i = 1; i < words.size(); i++) {
            if (schools.count(List.of(words.get(i))) > 0) {
                for (int k = i - 1; k >= 0; k--) {
                    boolean name = Character.isUpperCase(
                            text.codePointAt(words.get(k + 1).start()));
                    boolean subject = subjects.count(List.of(words.get(k))) > 0
                            || text.charAt(words.get(k).end() - 1) == ')';
                    if (subject && name) {
                        return Optional.of(words.get(k + 1).start());
                    }
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
