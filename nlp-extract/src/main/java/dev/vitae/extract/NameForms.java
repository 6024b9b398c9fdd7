package dev.vitae.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms of a person's names as addresses and texts have them: folded to lower case without accents. Immutable.
 *
 * @param isFull whether a name of two words or more was read; else others may be missing
 * @param words the words of the names, hyphenated ones also as one
 * @param strong those of them that are hardly anything but a name
 * @param initials their first letters
 * @param nicknames what the given names begin with, as short forms of them do
 * @param joined the ways to make an account of them, such as {@code amoss}
 */
record NameForms(
        boolean isFull,
        Set<String> words,
        Set<String> strong,
        Set<String> initials,
        Set<String> nicknames,
        Set<String> joined) {

    /** Shorter words and accounts are met by chance. */
    static final int LONG = 4;

    private static final int LONGEST_CHANCE = 5;
    private static final int SHORTEST_NICKNAME = 3;
    private static final int LONGEST_NICKNAME = 5;

    /** What sentences begin with, and months, so that it is no nickname. */
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(Lexicon.lines("no-nicknames.txt"));

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /**
     * @param isFull whether a name of two words or more is among them for sure
     * @param names the words of each name, in the order of speech
     * @param ordinary words that are more than names
     */
    static NameForms of(boolean isFull, List<List<String>> names, Set<String> ordinary) {
        Set<String> words = new HashSet<>();
        Set<String> joined = new HashSet<>();
        Set<String> nicknames = new HashSet<>();
        for (List<String> name : names) {
            for (String word : name) {
                parts(word).forEach(part -> addBoth(part, words));
                addBoth(word, words);
            }
            name.stream().limit(1).map(NameInAddress::letters).forEach(given -> shorten(given, nicknames));
            List<String> parts = name.stream().flatMap(NameForms::parts).toList();
            join(parts.stream().map(NameInAddress::letters).toList(), joined);
            join(parts.stream().map(NameInAddress::germanLetters).toList(), joined);
        }
        words.remove("");
        Set<String> initials = new HashSet<>();
        words.forEach(word -> initials.add(word.substring(0, 1)));
        Set<String> strong = new HashSet<>(words);
        strong.removeIf(word -> word.length() < LONG || ordinary.contains(word));
        words.removeIf(word -> word.length() < 2);
        return new NameForms(
                isFull,
                Set.copyOf(words),
                Set.copyOf(strong),
                Set.copyOf(initials),
                Set.copyOf(nicknames),
                Set.copyOf(joined));
    }

    private static Stream<String> parts(String word) {
        return Stream.of(NO_LETTERS.split(word, -1)).filter(part -> !part.isEmpty());
    }

    private static void addBoth(String word, Set<String> words) {
        words.add(NameInAddress.letters(word));
        words.add(NameInAddress.germanLetters(word));
    }

    private static void shorten(String given, Set<String> nicknames) {
        for (int length = SHORTEST_NICKNAME; length <= Math.min(LONGEST_NICKNAME, given.length() - 1); length++) {
            nicknames.add(given.substring(0, length));
        }
        nicknames.removeAll(FUNCTION_WORDS);
    }

    /** Adds the ways to make an account of the name: of all its words, and of any two, of which one may be an initial. */
    private static void join(List<String> name, Set<String> joined) {
        List<String> words = name.stream().filter(word -> !word.isEmpty()).toList();
        if (words.size() < 2) {
            return;
        }
        String first = words.get(0);
        String behind = String.join("", words.subList(1, words.size()));
        Stream<String> whole = Stream.of(first + behind, behind + first, first.charAt(0) + behind);
        Stream<String> pairs = words.stream()
                .flatMap(one -> words.stream()
                        .filter(other -> !other.equals(one))
                        .flatMap(other -> Stream.of(one + other, one.charAt(0) + other, one + other.charAt(0))));
        Stream.concat(whole, pairs)
                .filter(account -> account.length() >= LONGEST_CHANCE)
                .forEach(joined::add);
    }

    /** Whether the letters, as written, are a word of the name, or its genitive without an apostrophe. */
    boolean isWord(String letters) {
        return isIn(words, letters);
    }

    /** The same of the words that are hardly anything else. */
    boolean isStrong(String letters) {
        return isIn(strong, letters);
    }

    private static boolean isIn(Set<String> known, String letters) {
        String plain = NameInAddress.letters(letters);
        boolean genitive =
                plain.length() > LONG && plain.endsWith("s") && known.contains(plain.substring(0, plain.length() - 1));
        return known.contains(plain) || genitive || known.contains(NameInAddress.germanLetters(letters));
    }

    /** Whether the letters may be short for a given name. */
    boolean isNickname(String letters) {
        return nicknames.contains(NameInAddress.letters(letters));
    }

    boolean isInitial(String letter) {
        return initials.contains(NameInAddress.letters(letter));
    }

    /** Whether the letters by themselves are an account made of the name. */
    boolean isAccount(String letters) {
        return joined.contains(NameInAddress.letters(letters));
    }

    /** Whether the name is in an address, an account or the name of a file. */
    boolean isInAddress(String address) {
        String letters = NameInAddress.letters(address);
        return joined.stream().anyMatch(letters::contains)
                || strong.stream().anyMatch(word -> word.length() > LONGEST_CHANCE && letters.contains(word))
                || parts(CAMEL.matcher(address).replaceAll(" ")).anyMatch(this::isStrong)
                || parts(address.toLowerCase(Locale.ROOT)).anyMatch(this::isStrong);
    }
}
