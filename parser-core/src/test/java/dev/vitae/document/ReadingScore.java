package dev.vitae.document;

import dev.vitae.document.TwoColumnPage.Entry;
import dev.vitae.document.TwoColumnPage.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much of a page was read in order.
 *
 * @param sections those whose words were all read, each once, and no word of another section between them
 * @param entries those of which the same holds
 * @param units those, of several words, of which the same holds, and that were read from the first word to the last
 */
record ReadingScore(Share sections, Share entries, Share units) {

    static final ReadingScore NONE = new ReadingScore(Share.NONE, Share.NONE, Share.NONE);

    /** So many of all. */
    record Share(int part, int all) {

        static final Share NONE = new Share(0, 0);

        static Share of(boolean is) {
            return new Share(is ? 1 : 0, 1);
        }

        Share plus(Share other) {
            return new Share(part + other.part, all + other.all);
        }

        /** From 0 to 1. */
        double value() {
            return all == 0 ? 1 : (double) part / all;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.4f", value());
        }
    }

    /** Holds the text that was read against what stands on the page; words that stand there twice are passed over. */
    static ReadingScore of(List<Section> sections, String read) {
        Places places = Places.of(units(sections).toList(), read);
        ReadingScore score = NONE;
        for (Section section : sections) {
            score = score.plus(
                    new ReadingScore(Share.of(together(places.of(units(List.of(section))))), Share.NONE, Share.NONE));
            for (Entry entry : section.entries()) {
                score = score.plus(new ReadingScore(
                        Share.NONE, Share.of(together(places.of(entry.units().stream()))), Share.NONE));
                for (String unit : entry.units()) {
                    List<Integer> words = places.of(Stream.of(unit));
                    if (words.size() > 1) {
                        score = score.plus(new ReadingScore(
                                Share.NONE, Share.NONE, Share.of(together(words) && ascending(words))));
                    }
                }
            }
        }
        return score;
    }

    boolean perfect() {
        return Stream.of(sections, entries, units).allMatch(share -> share.part() == share.all());
    }

    ReadingScore plus(ReadingScore other) {
        return new ReadingScore(sections.plus(other.sections), entries.plus(other.entries), units.plus(other.units));
    }

    private static Stream<String> units(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.units().stream());
    }

    private static boolean together(List<Integer> places) {
        List<Integer> sorted = places.stream().sorted().toList();
        return sorted.get(0) != Places.NOWHERE && sorted.get(sorted.size() - 1) - sorted.get(0) == sorted.size() - 1;
    }

    private static boolean ascending(List<Integer> places) {
        return places.stream().sorted().toList().equals(places);
    }

    /** Where the words of a page were read, counted in such words. */
    private record Places(Set<String> known, Map<String, Integer> places) {

        private static final int NOWHERE = -1;
        private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,·•–]+");

        static Places of(List<String> units, String read) {
            Set<String> known = once(units.stream().flatMap(Places::words).toList());
            List<String> order = words(read).filter(known::contains).toList();
            Set<String> readOnce = once(order);
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < order.size(); i++) {
                places.put(order.get(i), readOnce.contains(order.get(i)) ? i : NOWHERE);
            }
            return new Places(known, places);
        }

        /** Where each word was read, or {@link #NOWHERE}, if it was not or more than once. */
        List<Integer> of(Stream<String> units) {
            return units.flatMap(Places::words)
                    .filter(known::contains)
                    .map(word -> places.getOrDefault(word, NOWHERE))
                    .toList();
        }

        private static Stream<String> words(String text) {
            return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty());
        }

        private static Set<String> once(Collection<String> words) {
            Set<String> once = new HashSet<>(words);
            Set<String> seen = new HashSet<>();
            words.stream().filter(word -> !seen.add(word)).forEach(once::remove);
            return once;
        }
    }
}
