package dev.vitae.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings that people give to the sections of a resume, in seven languages. Immutable. */
final class HeadingLexicon {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("\\s*(?:/|,|\\||\\band\\b|&|\\bund\\b|\\bet\\b|\\by\\b)\\s*");

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{0,30}\\)\\s*$");

    private final Map<String, SectionKind> kinds;

    /** Words before a heading that leave it what it is. */
    private final Set<String> modifiers;

    /** The first words of all headings: a text that begins with another needs no second look. */
    private final Set<String> beginnings;

    private HeadingLexicon(Map<String, SectionKind> kinds, Set<String> modifiers) {
        this.kinds = Map.copyOf(kinds);
        this.modifiers = modifiers;
        this.beginnings = Stream.concat(kinds.keySet().stream().map(HeadingLexicon::firstWord), modifiers.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static HeadingLexicon load() {
        Map<String, SectionKind> kinds = new HashMap<>();
        for (String line : Lexicon.lines("headings.tsv")) {
            int tab = line.indexOf('\t');
            kinds.putIfAbsent(key(line.substring(tab + 1)), SectionKind.valueOf(line.substring(0, tab)));
        }
        return new HeadingLexicon(
                kinds,
                Lexicon.lines("heading-modifiers.txt").stream()
                        .map(HeadingLexicon::key)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The section that {@code text} heads, if the whole text is a heading or several joined ones. */
    Optional<SectionKind> find(String text) {
        if (text.length() > LONGEST || Words.of(text).size() > MOST_WORDS) {
            return Optional.empty();
        }
        String key = key(text);
        if (!beginnings.contains(firstWord(key))) {
            return Optional.empty();
        }
        Optional<SectionKind> whole = Optional.ofNullable(kinds.get(key));
        return whole.or(() -> joined(text)).or(() -> modified(text, key));
    }

    /** The section that {@code text} heads, if it is one heading as it stands. */
    Optional<SectionKind> findWhole(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(kinds.get(key(text)));
    }

    /** What a heading without the word before it, or the bracket behind it, heads. */
    private Optional<SectionKind> modified(String text, String key) {
        String rest = BRACKET.matcher(text).replaceFirst("");
        if (rest.length() < text.length()) {
            return rest.isBlank() ? Optional.empty() : find(rest);
        }
        String first = firstWord(key);
        return modifiers.contains(first) && first.length() < key.length()
                ? Optional.ofNullable(kinds.get(key.substring(first.length() + 1)))
                : Optional.empty();
    }

    /**
     * A heading at the start of a line that goes on.
     *
     * @param kind the section that it heads
     * @param end where the rest of the line starts
     */
    record Opening(SectionKind kind, int end) {}

    /** The heading that {@code text} begins with and goes on behind ({@code Skills: Java, Go}), the longest. */
    Optional<Opening> opening(String text) {
        if (!begins(text)) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon < LONGEST) {
            Optional<SectionKind> label = find(text.substring(0, colon));
            if (label.isPresent()) {
                return text.substring(colon + 1).isBlank()
                        ? Optional.empty()
                        : label.map(kind -> new Opening(kind, colon + 1));
            }
        }
        if (find(text).isPresent()) {
            return Optional.empty();
        }
        Optional<Opening> longest = Optional.empty();
        for (int blank = text.indexOf(' '); blank > 0 && blank < LONGEST; blank = text.indexOf(' ', blank + 1)) {
            int end = blank + 1;
            Optional<Opening> shorter = longest;
            longest = find(text.substring(0, blank))
                    .map(kind -> new Opening(kind, end))
                    .or(() -> shorter);
        }
        return longest;
    }

    /** Whether the first word is one that headings begin with. */
    private boolean begins(String text) {
        int end = 0;
        while (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        end = text.indexOf(' ', end);
        return beginnings.contains(firstWord(key(end < 0 ? text : text.substring(0, end))));
    }

    private static String firstWord(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    private Optional<SectionKind> joined(String text) {
        String[] parts = JOINTS.split(text.toLowerCase(Locale.ROOT), -1);
        Optional<SectionKind> first = Optional.empty();
        for (String part : parts) {
            SectionKind kind = kinds.get(key(part));
            if (kind == null || parts.length < 2) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : Optional.of(kind);
        }
        return first;
    }

    private static String key(String heading) {
        String words =
                String.join(" ", Lexicon.words(heading.replace("&", " and ").replace('-', ' ')));
        return words.chars().allMatch(c -> c < 128)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
