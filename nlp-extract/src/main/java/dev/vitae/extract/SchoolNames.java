package dev.vitae.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of twenty thousand schools: where a known one stands, nothing beside it needs to tell a school's name from a field
 * of study. Immutable.
 */
final class SchoolNames {

    /** The words of the names, with a blank between. */
    private final Set<String> names;

    /** How many words the longest name has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    /** The first two words of the names: most pairs of words begin none. */
    private final WordFilter beginnings;

    private SchoolNames(List<String> names) {
        this.names = new HashSet<>(names);
        this.beginnings =
                new WordFilter(names.stream().map(SchoolNames::beginning).toList());
        for (String name : names) {
            int words = 1;
            for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
                words++;
            }
            longest.merge(name.substring(0, name.indexOf(' ')), words, Math::max);
        }
    }

    private static String beginning(String name) {
        int blank = name.indexOf(' ', name.indexOf(' ') + 1);
        return blank < 0 ? name : name.substring(0, blank);
    }

    static SchoolNames load() {
        return new SchoolNames(Lexicon.lines("school-names.txt"));
    }

    /**
     * A known name in running words.
     *
     * @param from its first word
     * @param to the word behind its last
     */
    record Found(int from, int to) {}

    /** The known names among the words, the longest where several begin. */
    List<Found> find(List<Word> words) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            int to = end(words, from);
            if (to > from) {
                found.add(new Found(from, to));
                from = to - 1;
            }
        }
        return List.copyOf(found);
    }

    /** Whether all the words are one known name. */
    boolean isName(List<Word> words) {
        return !words.isEmpty() && end(words, 0) == words.size();
    }

    private int end(List<Word> words, int from) {
        if (from + 1 >= words.size()
                || !beginnings.mayHold(
                        words.get(from).key() + " " + words.get(from + 1).key())) {
            return from;
        }
        int most = Math.min(
                words.size(), from + longest.getOrDefault(words.get(from).key(), 0));
        int end = from;
        StringBuilder name = new StringBuilder();
        for (int to = from; to < most; to++) {
            name.append(to == from ? "" : " ").append(words.get(to).key());
            if (to > from && names.contains(name.toString())) {
                end = to + 1;
            }
        }
        return end;
    }
}
