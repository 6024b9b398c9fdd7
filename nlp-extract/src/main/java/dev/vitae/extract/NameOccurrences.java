package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a person's name in texts: words of it that follow each other, with initials, and single ones where they can hardly be
 * anything else. What a given name begins with ({@code Ben}) counts in sentences. A word that is ordinary as well ({@code Mark}, {@code Rose}) counts alone only in sentences, with a
 * capital, not as the first word of an item, and not beside a number ({@code May 2019}). Immutable.
 */
final class NameOccurrences implements OccurrenceFinder {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern NEAR = Pattern.compile("[\\s.,'’_\\p{Pd}\"()]{0,3}");
    private static final int SHORT = 3;
    private static final int FEWEST_TOGETHER = 5;

    private final NameForms forms;

    NameOccurrences(NameForms forms) {
        this.forms = forms;
    }

    private record Part(int start, int end, String text, boolean word, boolean initial) {
        boolean isNamePart() {
            return word || initial;
        }
    }

    @Override
    public List<Occurrence> find(String text, Wording wording) {
        List<Part> parts = parts(text);
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.word && (isAlone(text, part, wording) || isTogether(text, parts, i))) {
                found.add(grown(text, parts, i));
            }
        }
        return found;
    }

    private List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            String word = letters.group();
            boolean initial = word.length() == 1 && forms.isInitial(word) && Character.isUpperCase(word.charAt(0));
            boolean known =
                    word.length() > 1 && (forms.isWord(word) || forms.isAccount(word) || forms.isNickname(word));
            parts.add(new Part(letters.start(), letters.end(), word, known, initial));
        }
        return parts;
    }

    private boolean isAlone(String text, Part part, Wording wording) {
        if (forms.isStrong(part.text) || forms.isAccount(part.text)) {
            return true;
        }
        boolean capital = Character.isUpperCase(part.text.charAt(0));
        boolean allCapitals = part.text.chars().noneMatch(Character::isLowerCase);
        if (wording == Wording.WORDS || !capital || (allCapitals && part.text.length() <= SHORT)) {
            return false;
        }
        if (!forms.isWord(part.text) && (wording != Wording.SENTENCES || allCapitals)) {
            return false;
        }
        boolean first = text.substring(0, part.start).chars().noneMatch(Character::isLetterOrDigit);
        return !(first && wording == Wording.ITEM) && !isBesideNumber(text, part);
    }

    private static boolean isBesideNumber(String text, Part part) {
        int from = Math.max(0, part.start - 2);
        int to = Math.min(text.length(), part.end + 2);
        return text.substring(from, part.start).chars().anyMatch(Character::isDigit)
                || text.substring(part.end, to).chars().anyMatch(Character::isDigit);
    }

    /** Whether another part of the name is right beside it. */
    private boolean isTogether(String text, List<Part> parts, int i) {
        return isPair(text, parts, i, i + 1) || isPair(text, parts, i - 1, i);
    }

    private static boolean isPair(String text, List<Part> parts, int i, int j) {
        if (i < 0 || j >= parts.size()) {
            return false;
        }
        Part one = parts.get(i);
        Part other = parts.get(j);
        if (!one.isNamePart() || !other.isNamePart() || one.text.equalsIgnoreCase(other.text)) {
            return false;
        }
        boolean near = isNear(text, one, other);
        boolean capitals = Character.isUpperCase(one.text.charAt(0)) && Character.isUpperCase(other.text.charAt(0));
        boolean both = one.word && other.word && one.text.length() + other.text.length() >= FEWEST_TOGETHER;
        return near && (both || capitals);
    }

    /** With the name's words and initials around it. */
    private static Occurrence grown(String text, List<Part> parts, int i) {
        int from = i;
        while (from > 0 && grows(text, parts.get(from - 1), parts.get(from))) {
            from--;
        }
        int to = i;
        while (to + 1 < parts.size() && grows(text, parts.get(to), parts.get(to + 1))) {
            to++;
        }
        Part last = parts.get(to);
        boolean dotted = last.text.length() == 1 && last.end < text.length() && text.charAt(last.end) == '.';
        return new Occurrence(parts.get(from).start, dotted ? last.end + 1 : last.end, Redaction.NAME);
    }

    private static boolean grows(String text, Part before, Part after) {
        return before.isNamePart() && after.isNamePart() && isNear(text, before, after);
    }

    private static boolean isNear(String text, Part before, Part after) {
        return NEAR.matcher(text.substring(before.end, after.start)).matches();
    }
}
