package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells names by the e-mail address, which most people make of theirs: {@code ada.moss@…}, {@code amoss7@…}. Where the
 * line that says the name was taken for something else, its words still are those of the address. Immutable.
 */
final class NameInAddress {

    /** Shorter ones are met by chance. */
    private static final int SHORTEST = 5;

    private static final int MOST_WORDS = 5;
    /** How many words may stand before the name on its line ({@code Curriculum Vitae of}). */
    private static final int MOST_BEFORE = 3;

    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*|(?:de|da|do|van|von|der|den|la|di|bin|y|e)\\b");
    private static final Pattern SIGN = Pattern.compile("[,:;]$");
    private static final Pattern BLOCK = Pattern.compile("\\S+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private final String plain;

    /**
     * @param user what the person calls themselves in it: what stands before the at sign
     */
    NameInAddress(String user) {
        this.plain = letters(user);
    }

    /** Whether some words of the text that follow each other are the address's. */
    boolean agrees(String text) {
        return range(text).isPresent();
    }

    /** Where in the text of a name these words stand, if they do. */
    Optional<Span> range(String text) {
        return range(text, MOST_WORDS);
    }

    /** The part of the first of the lines whose words are the address's. */
    Optional<Line> find(List<Line> lines) {
        return lines.stream()
                .flatMap(line ->
                        range(line.text(), MOST_BEFORE).map(range -> line.narrow(range.start(), range.end())).stream())
                .findFirst();
    }

    /** Where the words stand in the text, if they do; at most {@code before} words may stand before them. */
    private Optional<Span> range(String text, int before) {
        if (plain.length() < SHORTEST) {
            return Optional.empty();
        }
        List<Span> words = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find() && words.size() < before + MOST_WORDS) {
            words.add(new Span(block.start(), block.end()));
        }
        return IntStream.rangeClosed(0, Math.min(before, words.size()))
                .mapToObj(from -> range(text, words.subList(from, Math.min(words.size(), from + MOST_WORDS))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where the name ends that begins with the first of the words. */
    private Optional<Span> range(String text, List<Span> words) {
        List<String> name = new ArrayList<>();
        for (Span word : words) {
            String written = text.substring(word.start(), word.end());
            String bare = SIGN.matcher(written).replaceFirst("");
            if (!WORD.matcher(bare).matches()) {
                break;
            }
            name.add(bare);
            if (name.size() > 1 && isOf(name)) {
                return Optional.of(new Span(words.get(0).start(), word.start() + bare.length()));
            }
            if (bare.length() < written.length() && !written.endsWith(",")) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isOf(List<String> name) {
        return isMadeOf(name.stream().map(NameInAddress::letters).toList())
                || isMadeOf(name.stream().map(NameInAddress::germanLetters).toList());
    }

    /** Whether the address is one of the usual ways to make one of these words. */
    private boolean isMadeOf(List<String> words) {
        if (words.stream().anyMatch(String::isEmpty)) {
            return false;
        }
        int n = words.size();
        String first = words.get(0);
        String last = words.get(n - 1);
        String behind = String.join("", words.subList(1, n));
        String before = String.join("", words.subList(0, n - 1));
        return Stream.of(
                        first + behind,
                        last + before,
                        behind + first,
                        first + last,
                        last + first,
                        first.charAt(0) + behind,
                        first.charAt(0) + last,
                        last.charAt(0) + before,
                        last + first.charAt(0),
                        behind + first.charAt(0),
                        first + last.charAt(0))
                .anyMatch(plain::equals);
    }

    /** The letters of a text as addresses have them: in lower case, without accents and what is no letter. */
    static String letters(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("ı", "i");
        String bare =
                MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("");
    }

    /** The same with accents written as German and Danish addresses do: {@code ae} for an umlaut. */
    static String germanLetters(String text) {
        String lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return letters(
                lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe"));
    }
}
