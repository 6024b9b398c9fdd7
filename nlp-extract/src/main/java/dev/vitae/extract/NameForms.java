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
 * @param words the words of the names, hyphenated ones also as one
 * @param strong those of them that are hardly anything but a name
 * @param initials their first letters
 * @param joined the ways to make an account of them, such as {@code amoss}
 */
record NameForms(Set<String> words, Set<String> strong, Set<String> initials, Set<String> joined) {

    /** Shorter words and accounts are met by chance. */
    static final int LONG = 4;

    private static final int LONGEST_CHANCE = 5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /**
     * @param names the words of each name, in the order of speech
     * @param ordinary words that are more than names
     */
    static NameForms of(List<List<String>> names, Set<String> ordinary) {
        Set<String> words = new HashSet<>();
        Set<String> joined = new HashSet<>();
        for (List<String> name : names) {
            for (String word : name) {
                parts(word).forEach(part -> addBoth(part, words));
                addBoth(word, words);
            }
            join(name.stream().map(NameInAddress::letters).toList(), joined);
            join(name.stream().map(NameInAddress::germanLetters).toList(), joined);
        }
        words.remove("");
        Set<String> initials = new HashSet<>();
        words.forEach(word -> initials.add(word.substring(0, 1)));
        Set<String> strong = new HashSet<>(words);
        strong.removeIf(word -> word.length() < LONG || ordinary.contains(word));
        words.removeIf(word -> word.length() < 2);
        return new NameForms(Set.copyOf(words), Set.copyOf(strong), Set.copyOf(initials), Set.copyOf(joined));
    }

    private static Stream<String> parts(String word) {
        return Stream.of(NO_LETTERS.split(word, -1)).filter(part -> !part.isEmpty());
    }

    private static void addBoth(String word, Set<String> words) {
        words.add(NameInAddress.letters(word));
        words.add(NameInAddress.germanLetters(word));
    }

    private static void join(List<String> name, Set<String> joined) {
        List<String> words = name.stream().filter(word -> !word.isEmpty()).toList();
        int n = words.size();
        if (n < 2) {
            return;
        }
        String first = words.get(0);
        String last = words.get(n - 1);
        String behind = String.join("", words.subList(1, n));
        Stream.of(
                        first + last,
                        last + first,
                        first + behind,
                        behind + first,
                        first.charAt(0) + last,
                        first.charAt(0) + behind,
                        last + first.charAt(0),
                        first + last.charAt(0))
                .filter(account -> account.length() >= LONGEST_CHANCE)
                .forEach(joined::add);
    }

    boolean isKnown() {
        return words.size() > 1;
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
