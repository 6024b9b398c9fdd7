package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** Joins letters that are set apart for looks ({@code E X P E R I E N C E}) into their words. */
final class SpacedLetters {

    private static final int FEWEST = 4;
    /** Beside a word of such letters fewer are enough. */
    private static final int FEWEST_BESIDE = 2;
    /** The widest gap between two such letters, in parts of the font size. */
    private static final double WIDEST = 1.6;

    private static final double WORD_GAP = 1.5;

    private SpacedLetters() {}

    /** The words of one row, from left to right, with such letters joined. */
    static List<Word> join(List<Word> row) {
        OptionalDouble usual = usualGap(row);
        if (usual.isEmpty()) {
            return row;
        }
        List<Word> joined = new ArrayList<>(row.size());
        int i = 0;
        while (i < row.size()) {
            int end = endOfLetters(row, i);
            if (end - i >= FEWEST || isSetLike(row.subList(i, end), usual.getAsDouble())) {
                joinLetters(row.subList(i, end), joined);
            } else {
                end = i + 1;
                joined.add(row.get(i));
            }
            i = end;
        }
        return joined;
    }

    /** The usual gap of letters that are surely set apart, if there are any: several on end, or a row of nothing else. */
    private static OptionalDouble usualGap(List<Word> row) {
        List<Double> gaps = new ArrayList<>();
        boolean all = row.size() >= FEWEST && row.stream().allMatch(SpacedLetters::isLetter);
        int i = 0;
        while (i < row.size()) {
            int end = endOfLetters(row, i);
            if (end - i >= FEWEST || (all && end - i >= FEWEST_BESIDE)) {
                for (int j = i + 1; j < end; j++) {
                    gaps.add(row.get(j).left() - row.get(j - 1).right());
                }
            }
            i = Math.max(end, i + 1);
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(gaps.get((gaps.size() - 1) / 2));
    }

    /** Whether a few letters stand as far apart as those that are surely of one word. */
    private static boolean isSetLike(List<Word> letters, double usual) {
        if (letters.size() < FEWEST_BESIDE) {
            return false;
        }
        double widest = widest(letters.get(0), usual);
        for (int i = 1; i < letters.size(); i++) {
            if (letters.get(i).left() - letters.get(i - 1).right() > widest) {
                return false;
            }
        }
        return true;
    }

    private static double widest(Word letter, double usual) {
        return Math.max(usual, 0) * WORD_GAP + 0.1 * letter.size();
    }

    private static int endOfLetters(List<Word> row, int from) {
        int i = from;
        while (i < row.size() && isLetter(row.get(i)) && (i == from || isNear(row.get(i - 1), row.get(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(Word word) {
        return word.text().codePointCount(0, word.text().length()) == 1
                && (Character.isLetterOrDigit(word.text().codePointAt(0)) || "&/-.".contains(word.text()));
    }

    private static boolean isNear(Word one, Word next) {
        return next.left() - one.right() < WIDEST * one.size() && Math.abs(next.size() - one.size()) < 0.3 * one.size();
    }

    private static void joinLetters(List<Word> letters, List<Word> joined) {
        double[] gaps = new double[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = letters.get(i + 1).left() - letters.get(i).right();
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double widest = widest(letters.get(0), sorted[(sorted.length - 1) / 2]);
        Word word = letters.get(0);
        for (int i = 0; i < gaps.length; i++) {
            Word next = letters.get(i + 1);
            if (gaps[i] <= widest) {
                word = word.join(next);
            } else {
                joined.add(word);
                word = next;
            }
        }
        joined.add(word);
    }
}
