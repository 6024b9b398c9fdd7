package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of an employer ends and the place it stands in begins, on one line. Thread-safe. */
final class EmployerPlace {

    private static final Pattern COMMA = Pattern.compile(", ");

    /** No town's name has more words. */
    private static final int MOST_WORDS = 3;

    private static final Set<String> TOWN_BEGINNINGS = Set.copyOf(Lexicon.lines("town-beginnings.txt"));

    private final Recognizers recognizers;

    EmployerPlace(Recognizers recognizers) {
        this.recognizers = recognizers;
    }

    /**
     * What parts an employer from the place behind its comma ({@code Moss & Co, Leeds}, {@code Moss Ltd, Leeds, UK}); empty if it
     * ends with none. A town may be part of a school's name.
     */
    Optional<Span> behindEmployer(String text) {
        List<Span> commas = commas(text);
        if (commas.isEmpty()) {
            return Optional.empty();
        }
        Span last = commas.get(commas.size() - 1);
        String end = text.substring(last.end());
        boolean school = recognizers.schools().count(Words.of(text.substring(0, last.start()))) > 0;
        if (recognizers.places().isCity(end)) {
            return school ? Optional.empty() : Optional.of(last);
        }
        return isLand(end) ? withTown(text, commas) : Optional.empty();
    }

    /** The comma in front of the town, if one stands before the land; else the last; none if there is nothing in front of the town. */
    private Optional<Span> withTown(String text, List<Span> commas) {
        int count = commas.size();
        Span last = commas.get(count - 1);
        if (count < 2) {
            return Optional.of(last);
        }
        Span before = commas.get(count - 2);
        String town = text.substring(before.end(), last.start());
        if (isLand(town)) {
            return count > 2 ? Optional.of(commas.get(count - 3)) : Optional.empty();
        }
        List<Word> words = Words.of(town);
        boolean named = words.size() <= MOST_WORDS
                && recognizers.organisations().count(words) == 0
                && recognizers.schools().count(words) == 0;
        return Optional.of(named || recognizers.places().isCity(town) ? before : last);
    }

    /**
     * What parts an employer from its place where all of it sounded like one ({@code Harbour Leeds, UK}, {@code Oak Street (York)}).
     */
    Optional<Span> behindName(String text) {
        List<Span> commas = commas(text);
        int bracket = text.indexOf(" (");
        if (bracket > 0 && recognizers.places().score(text.substring(bracket + 2)) > 0) {
            return Optional.of(new Span(bracket, bracket + 2));
        }
        if (commas.size() > 1) {
            return behindEmployer(text)
                    .filter(gap -> gap.start() >= commas.get(0).start());
        }
        if (commas.isEmpty() || !isLand(text.substring(commas.get(0).end()))) {
            return Optional.empty();
        }
        String front = text.substring(0, commas.get(0).start());
        int start = townStart(front);
        return start > 0 && isNoPlace(front.substring(0, start))
                ? Optional.of(new Span(start - 1, start))
                : Optional.empty();
    }

    /** Where the longest town's name begins that the text ends with; 0 if it is all of it or there is none. */
    private int townStart(String text) {
        int start = 0;
        int from = text.length();
        for (int words = 0; words < MOST_WORDS && from > 0; words++) {
            from = text.lastIndexOf(' ', from - 1);
            if (from > 0 && recognizers.places().isCity(text.substring(from + 1))) {
                start = from + 1;
            }
        }
        while (start > 0 && beginsTown(text.substring(text.lastIndexOf(' ', start - 2) + 1, start - 1))) {
            start = text.lastIndexOf(' ', start - 2) + 1;
        }
        return recognizers.places().isCity(text) ? 0 : start;
    }

    private static boolean beginsTown(String word) {
        return TOWN_BEGINNINGS.contains(Lexicon.lower(word).replace(".", ""));
    }

    private boolean isNoPlace(String text) {
        return recognizers.places().score(text) == 0;
    }

    /** A region or country; {@code S.A.} is rather a legal form. */
    private boolean isLand(String text) {
        boolean legal = recognizers.organisations().count(Words.of(text)) > 0;
        return !legal
                && (recognizers.places().isRegion(text)
                        || recognizers.places().country(text).isPresent());
    }

    private static List<Span> commas(String text) {
        Matcher comma = COMMA.matcher(text);
        return comma.results()
                .map(match -> new Span(match.start(), match.end()))
                .filter(span -> span.start() > 0 && Brackets.depth(text, span.start()) == 0)
                .toList();
    }
}
