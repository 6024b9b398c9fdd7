package dev.vitae.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which hyphens at the ends of lines only part a word for want of room, from those that join two words. What the
 * rest of the document writes says so, then what stands behind the hyphen; the others are as most of the document's are.
 */
final class LineEndHyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
    /** The fewest letters on either side. */
    private static final int SHORTEST = 2;

    /** So long an ending is hardly by chance at the end of another word. */
    private static final int LONG_ENDING = 4;

    private static final Map<String, Set<String>> LISTS = load();

    private final List<Line> lines;
    private final Set<String> words = new HashSet<>();

    private LineEndHyphens(List<Line> lines) {
        this.lines = lines;
    }

    /** The document; the lines that end within a word tell so. */
    static SourceDocument tell(SourceDocument document) {
        if (document.lines().stream().noneMatch(line -> line.text().endsWith("-"))) {
            return document;
        }
        return document.withLines(new LineEndHyphens(document.lines()).told());
    }

    private List<Line> told() {
        for (Line line : lines) {
            Matcher matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        Map<Integer, Break> breaks = new TreeMap<>();
        int parting = 0;
        int joining = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Optional<Break> torn = Break.between(lines.get(i), lines.get(i + 1));
            if (torn.isPresent()) {
                breaks.put(i, torn.get());
                parting += parts(torn.get()) ? 1 : 0;
                joining += joins(torn.get()) ? 1 : 0;
            }
        }
        List<Line> told = new ArrayList<>(lines);
        for (Map.Entry<Integer, Break> torn : breaks.entrySet()) {
            boolean likely = !joins(torn.getValue()) && isLikely(torn.getValue(), parting, joining);
            if (likely || parts(torn.getValue())) {
                int index = torn.getKey();
                told.set(index, lines.get(index).toBuilder().hyphenated(true).build());
            }
        }
        return told;
    }

    private boolean joins(Break torn) {
        return words.contains(torn.head() + "-" + torn.tail())
                || (!words.contains(torn.head() + torn.tail())
                        && (has("joined", torn.tail()) || has("before", torn.head())));
    }

    private boolean parts(Break torn) {
        return !joins(torn) && (words.contains(torn.head() + torn.tail()) || has("ending", torn.tail()));
    }

    /** Whether a hyphen that nothing tells of parts a word, as those that are told of do. */
    private static boolean isLikely(Break torn, int parting, int joining) {
        boolean ending = LISTS.getOrDefault("ending", Set.of()).stream()
                .anyMatch(word -> word.length() >= LONG_ENDING && torn.tail().endsWith(word));
        return parting > joining || (parting > 0 && ending);
    }

    private static boolean has(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(word);
    }

    /**
     * A hyphen between two lines.
     *
     * @param head the letters before it, in small ones
     * @param tail those behind it
     */
    private record Break(String head, String tail) {

        static Optional<Break> between(Line line, Line next) {
            if (!line.text().endsWith("-") || next.separated() || next.bullet().isPresent()) {
                return Optional.empty();
            }
            String text = line.text();
            int from = text.length() - 1;
            while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            int to = 0;
            while (to < next.text().length()
                    && Character.isLowerCase(next.text().charAt(to))) {
                to++;
            }
            String head = text.substring(from, text.length() - 1);
            String tail = next.text().substring(0, to);
            boolean ends = to == next.text().length() || !isInWord(next.text().charAt(to));
            return head.length() >= SHORTEST && tail.length() >= SHORTEST && ends
                    ? Optional.of(new Break(head.toLowerCase(Locale.ROOT), tail))
                    : Optional.empty();
        }

        private static boolean isInWord(char c) {
            return Character.isLetterOrDigit(c) || c == '-';
        }
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String entry : WordFile.entries("line-end-hyphens.txt")) {
            List<String> list = List.of(entry.split(" ", -1));
            lists.computeIfAbsent(list.get(0), kind -> new HashSet<>()).addAll(list.subList(1, list.size()));
        }
        return Map.copyOf(lists);
    }
}
