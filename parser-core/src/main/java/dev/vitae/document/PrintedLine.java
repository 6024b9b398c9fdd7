package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line of a block as a person sees it: rows that stand level with each other.
 *
 * @param words from left to right, without a list mark
 * @param mark the list mark in front, if any
 * @param box around words and mark
 * @param baseline the y that most of it stands on
 * @param size the greatest font size
 * @param space the usual gap between words of the document, in parts of the font size
 */
record PrintedLine(List<Word> words, Optional<Word> mark, BoundingBox box, double baseline, double size, double space) {

    private static final double TAB = 1.2;
    private static final double TAB_BESIDE_GAPS = 1.5;
    private static final double TAB_BESIDE_SPACES = 2.2;
    private static final double SURE_TAB = 3;
    private static final double WIDE_BLANK = 1.5;
    private static final double PLAIN_BLANK = 1.2;
    private static final int MOST_CHIPS = 8;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int FEW_WORDS = 4;
    private static final double TAB_BESIDE_LETTERS = 4;
    private static final int MANY_GAPS = 20;
    private static final int FEWEST_MARKS = 2;
    private static final double SAME_EDGE = 1;
    static final double COMMON_SPACE = 0.28;
    private static final double LEAST_SPACE = 0.22;

    PrintedLine {
        words = List.copyOf(words);
    }

    /** The lines that the rows of a block form, from top to bottom. */
    static List<PrintedLine> of(List<TextRow> rows, double space) {
        List<List<TextRow>> lines = new ArrayList<>();
        for (TextRow row : rows) {
            List<TextRow> level = null;
            for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3) && level == null; i--) {
                if (fits(row, lines.get(i))) {
                    level = lines.get(i);
                }
            }
            if (level == null) {
                level = new ArrayList<>();
                lines.add(level);
            }
            level.add(row);
        }
        return TornAddresses.mend(withLetterMarks(lines.stream()
                .map(line -> join(line, space))
                .sorted(Comparator.comparingDouble(PrintedLine::baseline))
                .toList()));
    }

    /** The lines with the letter o for a mark where several begin with one, set apart and under each other. */
    private static List<PrintedLine> withLetterMarks(List<PrintedLine> lines) {
        double[] lefts = lines.stream()
                .filter(PrintedLine::mayHaveLetterMark)
                .mapToDouble(PrintedLine::textLeft)
                .toArray();
        return lines.stream()
                .map(line -> line.mayHaveLetterMark() && line.countAt(lefts) >= FEWEST_MARKS ? line.cutMark() : line)
                .toList();
    }

    private boolean mayHaveLetterMark() {
        if (mark.isPresent() || words.size() < 2 || !words.get(0).text().equals(ListMark.LETTER)) {
            return false;
        }
        double gap = words.get(1).left() - words.get(0).right();
        return gap > TAB_BESIDE_GAPS * Math.max(space * size, usualGap());
    }

    /** How many of the places are where its text begins. */
    private long countAt(double[] lefts) {
        return Arrays.stream(lefts)
                .filter(left -> Math.abs(left - textLeft()) < SAME_EDGE)
                .count();
    }

    private PrintedLine cutMark() {
        return new PrintedLine(words.subList(1, words.size()), Optional.of(words.get(0)), box, baseline, size, space);
    }

    private static boolean fits(TextRow row, List<TextRow> line) {
        boolean level = false;
        for (TextRow other : line) {
            if (other.left() < row.right() - 0.5 * row.size() && row.left() < other.right() - 0.5 * row.size()) {
                return false;
            }
            level |= row.isLevelWith(other);
        }
        return level;
    }

    private static PrintedLine join(List<TextRow> rows, double space) {
        List<Word> words = new ArrayList<>();
        TextRow tallest = rows.get(0);
        BoundingBox box = tallest.box();
        for (TextRow row : rows) {
            words.addAll(row.words());
            box = box.union(row.box());
            tallest = row.size() > tallest.size() ? row : tallest;
        }
        if (rows.size() > 1) {
            words.sort(Comparator.comparingDouble(Word::left));
        }
        words = new ArrayList<>(RightToLeft.read(words));
        Word first = words.get(0);
        Optional<Word> mark = Optional.empty();
        if (words.size() > 1 && ListMark.isMark(first.text()) && !isOpenRange(words)) {
            mark = Optional.of(first);
            words.remove(0);
        } else if (first.text().length() > 1 && ListMark.isMark(first.text().charAt(0))) {
            mark = Optional.of(first.withText(first.text().substring(0, 1)));
            words.set(0, first.withText(first.text().substring(1)));
        }
        words.replaceAll(word -> word.text().equals(ListMark.DRAWN) ? word.withText("•") : word);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().indexOf(SOFT_HYPHEN) >= 0) {
                words.set(i, withoutSoftHyphens(words.get(i), i == words.size() - 1));
            }
        }
        return new PrintedLine(words, mark, box, tallest.baseline(), tallest.size(), space);
    }

    /** Whether a dash stands before a date whose start is not given ({@code - May 2018}). */
    private static boolean isOpenRange(List<Word> words) {
        boolean dash = "-–—".contains(words.get(0).text());
        return dash
                && words.size() <= FEW_WORDS
                && words.get(words.size() - 1).text().chars().allMatch(Character::isDigit);
    }

    /** A soft hyphen shows where a line breaks, and nowhere else. */
    private static Word withoutSoftHyphens(Word word, boolean last) {
        String text = word.text();
        boolean breaks = last && text.length() > 1 && text.charAt(text.length() - 1) == SOFT_HYPHEN;
        String plain = text.replace(String.valueOf(SOFT_HYPHEN), "");
        return word.withText(breaks ? plain + "-" : plain);
    }

    int page() {
        return words.get(0).page();
    }

    /** Where its text begins, after a list mark. */
    double textLeft() {
        return words.get(0).left();
    }

    /** Whether wide gaps part it. */
    boolean hasGap() {
        return endOfFirstPart() < words.size();
    }

    /** The first word after a wide gap, or the number of words. */
    int endOfFirstPart() {
        double usual = usualGap();
        for (int i = 1; i < words.size(); i++) {
            if (isTab(words.get(i - 1), words.get(i), usual)) {
                return i;
            }
        }
        return words.size();
    }

    /** Its words, with a tab for each wide gap and two blanks for one that is wider than blanks are here. */
    String text() {
        return text(new ArrayList<>(), new StyledSpans(), new ArrayList<>());
    }

    /** Its text; the links on its words, their looks and where in it they stand are added to the lists. */
    String text(List<Link> links, StyledSpans styled, List<Span> spans) {
        double usual = usualGap();
        boolean justified = isJustified();
        StringBuilder text = new StringBuilder();
        Word last = null;
        int linkStart = 0;
        for (Word word : words) {
            boolean sameLink =
                    last != null && last.link().isPresent() && last.link().equals(word.link());
            if (last != null && !sameLink) {
                addLink(last, linkStart, text.length(), links);
            }
            if (last != null) {
                text.append(isTab(last, word, usual) ? "\t" : isWide(last, word, justified) ? "  " : " ");
            }
            linkStart = sameLink ? linkStart : text.length();
            Span span = new Span(text.length(), text.length() + word.text().length());
            spans.add(span);
            styled.add(span, word.style());
            text.append(word.text());
            last = word;
        }
        if (last != null) {
            addLink(last, linkStart, text.length(), links);
        }
        return text.toString();
    }

    private static void addLink(Word word, int start, int end, List<Link> links) {
        word.link().ifPresent(target -> links.add(new Link(new Span(start, end), target)));
    }

    private boolean isTab(Word last, Word next, double usual) {
        double gap = last.left() > next.left() ? next.gapBefore(last) : last.gapBefore(next);
        double size = Math.min(last.size(), next.size());
        boolean apart = last.isLetterspaced() && next.isLetterspaced();
        if (gap > (apart ? TAB_BESIDE_LETTERS : TAB) * size) {
            return true;
        }
        boolean sentenceEnds = ".!?:;,".indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        double least = sentenceEnds ? TextRow.WIDE_GAP : TAB_BESIDE_SPACES * space;
        return !apart && gap > least * size && (gap > TAB_BESIDE_GAPS * usual || gap > SURE_TAB * space * size);
    }

    /**
     * Whether more than a blank stands between the words, as between words that are set as chips. The boxes of recognized
     * words, which have no font, are too rough to tell.
     */
    private boolean isWide(Word last, Word next, boolean justified) {
        boolean apart = last.isLetterspaced() || next.isLetterspaced();
        boolean printed = last.style().font().isPresent() && next.style().font().isPresent();
        return printed
                && !justified
                && !apart
                && last.gapBefore(next) > WIDE_BLANK * space * Math.min(last.size(), next.size());
    }

    /** Whether so many words are all so far apart that the line must have been stretched to the margin. */
    private boolean isJustified() {
        return words.size() > MOST_CHIPS
                && IntStream.range(1, words.size())
                        .noneMatch(i -> words.get(i - 1).gapBefore(words.get(i))
                                < PLAIN_BLANK * space * words.get(i).size());
    }

    /** The gap that most words of the line have; 0 for a line of too few words. */
    private double usualGap() {
        if (words.size() < 4) {
            return 0;
        }
        double[] gaps = new double[words.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = words.get(i + 1).left() - words.get(i).right();
        }
        Arrays.sort(gaps);
        return gaps[(gaps.length - 1) / 2];
    }

    /** The gap that most words of the blocks have, in parts of the font size. */
    static double usualSpace(List<PageBlock> blocks) {
        double[] gaps = blocks.stream()
                .flatMap(block -> block.rows().stream())
                .flatMapToDouble(row -> IntStream.range(1, row.words().size())
                        .mapToDouble(i -> (row.words().get(i).left()
                                        - row.words().get(i - 1).right())
                                / row.size()))
                .sorted()
                .toArray();
        return gaps.length < MANY_GAPS ? COMMON_SPACE : Math.max(LEAST_SPACE, gaps[gaps.length / 2]);
    }

    /** How most of its characters look, up to a wide gap: the title's looks count, not those of its date. */
    Style style() {
        Style first = words.get(0).style();
        List<Word> words = this.words.subList(0, endOfFirstPart());
        if (words.stream().allMatch(word -> word.style().equals(first))) {
            return first;
        }
        Map<Style, Integer> lengths = new HashMap<>();
        Style most = first;
        for (Word word : words) {
            int length = lengths.merge(word.style(), word.text().length(), Integer::sum);
            if (length > lengths.getOrDefault(most, 0)) {
                most = word.style();
            }
        }
        return most;
    }
}
