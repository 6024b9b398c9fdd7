package dev.vitae.schema.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A degree or qualification, as written in English, German, French, Spanish, Italian, Portuguese or Dutch, to its level in
 * ISCED 2011: {@code B.Sc. (Hons) Physics}, {@code Licence}, {@code Abitur}, {@code NVQ Level 3}.
 *
 * <p>The level is that of the programme; whether it was finished is not asked. It is meant to be that of UNESCO's <a
 * href="https://uis.unesco.org/en/isced-mappings">mappings of national programmes</a>. Many a title names programmes of
 * more than one level, in one country or in two ({@code Diploma}, {@code Certificate}, {@code Licenciatura}, {@code M.D.});
 * then there is no level, nor where a text names degrees of different levels. Immutable and thread-safe; make one and keep
 * it.
 */
public final class DegreeNormalizer {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 7;

    /** An abbreviation so short may as well be a word, and counts only where it begins with a capital. */
    private static final int SHORT = 3;

    private static final String NO_LEVEL = "?";
    private static final String FILLER = "*";
    private static final String ONLY_FIRST = "^";

    /** A word, with the dots and apostrophes in it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.'’+]*+");

    /** Behind these signs another qualification, a subject or a remark begins. */
    private static final Pattern BREAK = Pattern.compile("[,;:()/|\\[\\]&–—•·]|\\s-");

    private static final Pattern IN_WORD = Pattern.compile("[.'’+]");

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();

    /** What a phrase says: its level, if it has but one, and whether it counts only where it stands first. */
    private record Meaning(Optional<IscedLevel> level, boolean onlyFirst) {}

    /**
     * A word of the text.
     *
     * @param key the word, folded, without dots
     * @param capital whether it begins with a capital or a digit
     * @param first whether it begins the text or stands behind a sign
     */
    private record Word(String key, boolean capital, boolean first) {}

    private DegreeNormalizer() {
        for (String line : ResourceLines.of("degree-levels.txt")) {
            int tab = line.indexOf('\t');
            String kind = line.substring(0, tab);
            String key = together(words(line.substring(tab + 1)));
            if (kind.equals(FILLER)) {
                fillers.add(key);
            } else {
                meanings.put(key, meaning(kind));
            }
        }
    }

    private static Meaning meaning(String kind) {
        boolean onlyFirst = kind.startsWith(ONLY_FIRST);
        String level = onlyFirst ? kind.substring(ONLY_FIRST.length()) : kind;
        return new Meaning(
                level.equals(NO_LEVEL) ? Optional.empty() : Optional.of(level(Integer.parseInt(level))), onlyFirst);
    }

    private static IscedLevel level(int number) {
        return Arrays.stream(IscedLevel.values())
                .filter(level -> level.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public static DegreeNormalizer create() {
        return new DegreeNormalizer();
    }

    /** The level of the degree or qualification that the text names, if it is one and has one level. */
    public Optional<IscedLevel> normalize(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Word> words = words(text);
        List<Meaning> found = leading(words);
        if (found.isEmpty()) {
            found = trailing(words);
        }
        EnumSet<IscedLevel> levels = EnumSet.noneOf(IscedLevel.class);
        found.forEach(meaning -> meaning.level().ifPresent(levels::add));
        return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
    }

    /** The qualifications that stand at the beginning or behind a sign, with what may stand before them. */
    private List<Meaning> leading(List<Word> words) {
        List<Meaning> found = new ArrayList<>();
        boolean open = true;
        for (int i = 0; i < words.size(); ) {
            open |= words.get(i).first();
            int length = open ? longest(words, i) : 0;
            if (length > 0) {
                meaning(words, i, i + length).ifPresent(found::add);
            }
            open &= length == 0 && fillers.contains(words.get(i).key());
            i += Math.max(length, 1);
        }
        return found;
    }

    private int longest(List<Word> words, int from) {
        for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
            if (meaning(words, from, from + length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** The qualifications that stand at the end or before a sign, as in {@code Informatik B.Sc.}. */
    private List<Meaning> trailing(List<Word> words) {
        List<Meaning> found = new ArrayList<>();
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || words.get(end).first()) {
                longestBefore(words, end).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Meaning> longestBefore(List<Word> words, int end) {
        for (int start = Math.max(0, end - MOST_WORDS); start < end; start++) {
            Optional<Meaning> meaning = meaning(words, start, end).filter(found -> !found.onlyFirst());
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> meaning(List<Word> words, int from, int to) {
        String key = together(words.subList(from, to));
        return key.length() > SHORT || words.get(from).capital()
                ? Optional.ofNullable(meanings.get(key))
                : Optional.empty();
    }

    /** Without blanks, so that {@code B. Sc.}, {@code BSc} and {@code B.Sc.} are one. */
    private static String together(List<Word> words) {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.key()));
        return key.toString();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int behind = 0;
        while (word.find()) {
            String key = Folding.fold(IN_WORD.matcher(word.group()).replaceAll(""));
            boolean capital = !Character.isLowerCase(word.group().codePointAt(0));
            boolean first = words.isEmpty()
                    || BREAK.matcher(text.substring(behind, word.start())).find();
            words.add(new Word(key, capital, first));
            behind = word.end();
        }
        return words;
    }
}
