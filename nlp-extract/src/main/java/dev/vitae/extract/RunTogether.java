package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts lines that a flattened profile has run together: dates, place and prose ({@code Jan 2022 – Present | Leeds Led a
 * team …}), a heading and what stands under it. Thread-safe.
 */
final class RunTogether {

    private static final int LONGEST_PLACE = 90;
    private static final int FEWEST_WORDS = 10;
    private static final int SHORTEST_PROSE = 70;
    private static final int FEWEST_WORDS_AFTER_PLACE = 3;

    /** Words of prose that are no part of titles and names. */
    private static final int FEWEST_COMMON = 2;

    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "de", "del", "la", "le", "the", "city", "centre", "center", "area", "campus", "and", "am", "an",
            "der");

    private static final int LONGEST_LABEL = 20;

    /** What stands between the columns of a row. */
    private static final Pattern GAP = Pattern.compile("\\t|  ");

    private final HeadingLexicon headings;
    private final DateRecognizer dates;
    private final PlaceRecognizer places;

    RunTogether(Recognizers recognizers) {
        this.headings = recognizers.headings();
        this.dates = recognizers.dates();
        this.places = recognizers.places();
    }

    /** The lines, with prose that was run together with what stands before it cut off. */
    List<LabelledLine> cut(List<LabelledLine> lines) {
        List<LabelledLine> cut = new ArrayList<>();
        boolean skills = false;
        for (LabelledLine labelled : lines) {
            Line line = labelled.line();
            if (labelled.label().isHeading()) {
                skills = labelled.label() == LineLabel.HEADING_SKILLS;
            }
            // Below skills, languages may be those of computers.
            Optional<Line> aside = skills ? Optional.empty() : headingAside(labelled);
            if (aside.isPresent()) {
                int end = aside.get().text().length();
                LineLabel heading =
                        LineLabel.headingOf(headings.find(aside.get().text()).orElseThrow());
                Line rest = line.narrow(end, line.text().length()).strip();
                cut.add(labelled.part(aside.get(), heading, dates));
                cut.add(labelled.part(rest, labelled.label(), dates));
                continue;
            }
            Optional<Integer> start = start(labelled);
            if (start.isEmpty()) {
                cut.add(labelled);
            } else {
                Line before = line.narrow(0, start.get()).strip();
                Line after = line.narrow(start.get(), line.text().length()).strip();
                cut.add(labelled.part(before, labelled.label(), dates));
                cut.add(labelled.part(after, rest(labelled.label()), dates));
            }
        }
        return cut;
    }

    /** The heading in the margin that was read on the line of what it stands beside, in other looks or capitals. */
    private Optional<Line> headingAside(LabelledLine labelled) {
        List<Line> segments = labelled.line().segments();
        if (labelled.label().isHeading()
                || segments.size() < 2
                || labelled.line().bullet().isPresent()) {
            return Optional.empty();
        }
        Line first = segments.get(0);
        boolean capitals = first.text().chars().noneMatch(Character::isLowerCase);
        boolean apart = capitals || !first.style().equals(segments.get(1).style());
        return Optional.of(first)
                .filter(line -> apart
                        && line.span().start() == labelled.line().span().start()
                        && headings.find(line.text()).isPresent()
                        && (headings.findWhole(line.text()).isPresent() || !isDated(labelled, line)));
    }

    /** Whether nothing but a date stands behind the part: then it may be what the date is of. */
    private static boolean isDated(LabelledLine labelled, Line first) {
        String text = labelled.line().text();
        String behind = text.substring(first.text().length()).stripLeading();
        int start = text.length() - behind.length();
        return labelled.dates().stream()
                .anyMatch(date ->
                        date.start() <= start && text.substring(date.end()).isBlank());
    }

    private static LineLabel rest(LineLabel label) {
        if (!label.isHeading()) {
            return LineLabel.TEXT;
        }
        return switch (label.section()) {
            case SUMMARY, OTHER, REFERENCES -> LineLabel.TEXT;
            case CONTACT -> LineLabel.CONTACT;
            case SKILLS, LANGUAGES, INTERESTS, COURSES -> LineLabel.ITEM;
            default -> LineLabel.ENTRY;
        };
    }

    private Optional<Integer> start(LabelledLine labelled) {
        Line line = labelled.line();
        if (labelled.label().isHeading()) {
            return headings.opening(line.text()).map(HeadingLexicon.Opening::end);
        }
        if (line.bullet().isPresent() || line.isHeading()) {
            return Optional.empty();
        }
        return switch (labelled.label()) {
            case ENTRY, HEAD -> proseStart(labelled);
            case CONTACT, HEADLINE, TEXT -> proseAfterPlace(line.text());
            default -> Optional.empty();
        };
    }

    private Optional<Integer> proseAfterPlace(String text) {
        int from = text.indexOf(':') + 1;
        if (from == 0 || from > LONGEST_LABEL) {
            return Optional.empty();
        }
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (text.length() - from < SHORTEST_PROSE) {
            return Optional.empty();
        }
        int place = placeEnd(text.substring(from));
        return place > 0 && from + place < text.length() ? Optional.of(from + place) : Optional.empty();
    }

    private Optional<Integer> proseStart(LabelledLine labelled) {
        String text = labelled.line().text();
        Optional<DateMention> range =
                labelled.dates().stream().filter(date -> date.start() == 0).findFirst();
        if (range.isEmpty()) {
            return Optional.empty();
        }
        int from = range.get().end();
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        if (GAP.matcher(text.substring(range.get().end(), from)).find()) {
            return Optional.empty();
        }
        String rest = text.substring(from);
        int place = placeEnd(rest);
        int words = Words.of(rest.substring(place)).size();
        boolean worded = RunningWords.of(rest, place, rest.length()).common() >= FEWEST_COMMON;
        boolean prose =
                words >= (place > 0 ? FEWEST_WORDS_AFTER_PLACE : FEWEST_WORDS) || (words > 0 && Sentences.end(rest));
        prose &= place > 0 || worded;
        return prose ? Optional.of(from + place) : Optional.empty();
    }

    /** How far the name of a place reaches that stands at the start of running text; 0 if there is none. */
    private int placeEnd(String text) {
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
        if (words.isEmpty() || words.size() > 5 || Sentences.end(part)) {
            return false;
        }
        return words.stream()
                .allMatch(word ->
                        !Character.isLowerCase(part.codePointAt(word.start())) || SMALL_WORDS.contains(word.key()));
    }
}
