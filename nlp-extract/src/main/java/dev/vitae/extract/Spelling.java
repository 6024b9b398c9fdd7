package dev.vitae.extract;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * A text in the one spelling in which values are looked for: letters, digits and the symbols that tell words apart
 * ({@code C++}, {@code C#}, {@code 20%}), without case, accents, blanks and punctuation. Between two digits a sign stays a
 * sign, so that 3.9 is not 39. Each unit of it knows its place in the text. Immutable.
 */
final class Spelling {

    /** What stands in a spelling for the signs between two digits that are no decimal point. */
    static final char BETWEEN_DIGITS = '\u00b7';

    private static final char DECIMAL = '.';
    private static final String SYMBOLS = "+#%&@$\u20ac\u00a3";
    private static final String BEFORE_WORD = "+#%@$\u20ac\u00a3";
    private static final String BEHIND_WORD = "%@$\u20ac\u00a3";
    private static final int WIDE = 3;

    private final StringBuilder building = new StringBuilder();
    private final String units;
    private int[] places = new int[64];
    private final BitSet apart = new BitSet();
    private final BitSet edges = new BitSet();

    private Spelling(String text) {
        int gapFrom = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (counts(c)) {
                addGap(text, gapFrom, i, c);
                addAll(c, i);
                gapFrom = next;
            }
            i = next;
        }
        units = building.toString();
    }

    static Spelling of(String text) {
        return new Spelling(text);
    }

    /** The units, as one string. */
    String units() {
        return units;
    }

    int length() {
        return units.length();
    }

    /** Where in the text the unit stands. */
    int place(int unit) {
        return places[unit];
    }

    /** Whether a word may begin at the unit. */
    boolean beginsWord(int unit) {
        return unit == 0
                || apart.get(unit)
                || BEFORE_WORD.indexOf(units.charAt(unit - 1)) >= 0
                || isUnspaced(units.charAt(unit))
                || isUnspaced(units.charAt(unit - 1));
    }

    /** Whether a word may end before the unit. */
    boolean endsWord(int unit) {
        return unit == units.length()
                || apart.get(unit)
                || BEHIND_WORD.indexOf(units.charAt(unit)) >= 0
                || isUnspaced(units.charAt(unit))
                || isUnspaced(units.charAt(unit - 1));
    }

    /** The last line, or part of a line behind a wide gap, that begins at the unit or before; -1 if none does. */
    int edgeUpTo(int unit) {
        return unit >= units.length() ? units.length() : edges.previousSetBit(unit);
    }

    /** The first line, or part of a line, that begins at the unit or behind it; -1 if none does. */
    int edgeFrom(int unit) {
        return edges.nextSetBit(unit);
    }

    /** The unit itself, or the one behind it if this is only a sign between digits. */
    int pastSign(int unit) {
        return unit < units.length() && units.charAt(unit) == BETWEEN_DIGITS ? unit + 1 : unit;
    }

    private void addGap(String text, int from, int to, int next) {
        boolean gap = false;
        boolean edge = building.isEmpty();
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            gap |= Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK;
            blanks = c == ' ' ? blanks + 1 : 0;
            edge |= c == '\n' || c == '\t' || c == '|' || blanks >= WIDE;
        }
        if (edge) {
            edges.set(building.length());
        }
        boolean digits = gap && !building.isEmpty() && Character.isDigit(building.charAt(building.length() - 1));
        if (digits && Character.isDigit(next)) {
            if (to - from == 1 && ".,".indexOf(text.charAt(from)) >= 0) {
                add(DECIMAL, from);
                return;
            }
            apart.set(building.length());
            add(BETWEEN_DIGITS, from);
        }
        if (gap) {
            apart.set(building.length());
        }
    }

    private void addAll(int c, int place) {
        if (c < 128) {
            add(Character.toLowerCase((char) c), place);
            return;
        }
        String plain = Normalizer.normalize(new String(Character.toChars(c)), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            switch (plain.charAt(i)) {
                case 'ß' -> {
                    add('s', place);
                    add('s', place);
                }
                case 'ς' -> add('σ', place);
                case 'ı' -> add('i', place);
                default -> {
                    if (!isAccent(plain.charAt(i)) && plain.charAt(i) != ' ') {
                        add(plain.charAt(i), place);
                    }
                }
            }
        }
    }

    private void add(char unit, int place) {
        if (building.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[building.length()] = place;
        building.append(unit);
    }

    private static boolean counts(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) || SYMBOLS.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> !isAccent(c);
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            case Character.MODIFIER_LETTER -> false;
            default -> Character.isLetterOrDigit(c) || SYMBOLS.indexOf(c) >= 0 || c == '\uff0b' || c == '\uff03';
        };
    }

    /** Accents, which many leave out; the vowels of other scripts are marks as well, and stay. */
    private static boolean isAccent(int c) {
        return c >= 0x300 && c < 0x370;
    }

    /** Whether the script writes words without blanks between them. */
    private static boolean isUnspaced(char c) {
        if (c < 0xe00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
