package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.extract.Segment.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of a passage with their separators: cut into segments (between line breaks, gaps, bars, dots, dashes and
 * changes of looks) and those into chunks (between commas, colons and brackets as well).
 *
 * @param passage the lines
 * @param words the tokens, line after line, without those that are markup
 * @param segments in order
 * @param chunks in order
 * @param dates the dates in it
 * @param scores of a school, the words that are a score
 */
record PassageTokens(
        Passage passage,
        List<PassageWord> words,
        List<Segment> segments,
        List<Segment> chunks,
        HeadDates dates,
        List<ScoreWords> scores) {

    /** They separate nothing where a word follows at once ({@code grades 9–10}). */
    private static final String DASHES = "–—―";

    private static final String SEPARATORS = Separators.GLYPHS + ";@–—―→";

    /** Behind a sentence some put two blanks. */
    private static final String SENTENCE_ENDS = ".!?:,;";

    private static final Set<Joint> OF_SEGMENTS = EnumSet.of(Joint.NEW_LINE, Joint.GAP, Joint.MARK, Joint.WIDE_BLANK);

    private static final Set<Joint> OF_CHUNKS = EnumSet.of(
            Joint.NEW_LINE, Joint.GAP, Joint.MARK, Joint.WIDE_BLANK, Joint.COMMA, Joint.COLON, Joint.BRACKET);

    /** What stands between a token and the one before. */
    enum Joint {
        START,
        NEW_LINE,
        WRAP,
        GAP,
        MARK,
        COMMA,
        COLON,
        BRACKET,
        WIDE_BLANK,
        BLANK,
        NONE;

        /** Whether what is said on either side is said apart, even if it is of one kind. */
        boolean parts(boolean list) {
            return this == NEW_LINE || this == GAP || (list && this == WIDE_BLANK);
        }
    }

    /** Where a token is in a date, or that it is of a length of time. */
    enum InDate {
        NO,
        FROM,
        TO,
        BETWEEN,
        LENGTH
    }

    /**
     * A token of a passage.
     *
     * @param line the number of its line in the passage
     * @param token the token, counted in the line's text
     * @param joint what stands before it
     * @param date whether it is part of a date
     * @param range whether that date is a range
     * @param look how it looks on a line of several looks, as {@link LineLooks} says; empty on others
     * @param restyled whether it looks otherwise than what stands before it on the line
     */
    record PassageWord(int line, Token token, Joint joint, InDate date, boolean range, String look, boolean restyled) {

        PassageWord behind(Joint other) {
            return new PassageWord(line, token, other, date, range, look, restyled);
        }

        boolean isSign() {
            return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    static PassageTokens of(Passage passage, Recognizers recognizers) {
        List<PassageWord> words = new ArrayList<>();
        HeadDates dates = HeadDates.of(passage, recognizers.dates());
        for (int i = 0; i < passage.lines().size(); i++) {
            LabelledLine line = passage.lines().get(i);
            String text = line.line().text();
            List<Token> tokens = recognizers.tokens().of(line.cut());
            // In a list, a length of time says how well one knows something.
            List<Span> lengths =
                    passage.list() ? List.of() : recognizers.durations().lengths(text, line.dates());
            addWords(line, i, beginning(passage, i), tokens, dates, lengths, words);
        }
        if (passage.section().isCareer() && !passage.list()) {
            AtWords.part(words, recognizers);
        }
        List<Segment> segments = cut(words, recognizers, OF_SEGMENTS, List.of());
        List<Segment> chunks = cut(words, recognizers, OF_CHUNKS, segments);
        List<ScoreWords> scores =
                passage.section() == SectionKind.EDUCATION ? ScoreWords.of(passage, words, recognizers) : List.of();
        return new PassageTokens(passage, List.copyOf(words), segments, chunks, dates, scores);
    }

    /** What stands before a line. Chips wrap as wholes: where several stand on a line, the next begins another. */
    private static Joint beginning(Passage passage, int i) {
        LabelledLine line = passage.lines().get(i);
        boolean chips = passage.list()
                && (hasChips(line) || (i > 0 && hasChips(passage.lines().get(i - 1))));
        return line.label() == LineLabel.CONTINUATION && !chips ? Joint.WRAP : Joint.NEW_LINE;
    }

    private static boolean hasChips(LabelledLine line) {
        String text = line.line().text();
        return text.indexOf('\t') >= 0 || text.contains("  ");
    }

    private static void addWords(
            LabelledLine labelled,
            int number,
            Joint beginning,
            List<Token> tokens,
            HeadDates dates,
            List<Span> lengths,
            List<PassageWord> words) {
        Line line = labelled.line();
        int end = 0;
        String before = "";
        boolean first = true;
        LineLooks looks = new LineLooks(line);
        BitSet markup = markup(line);
        String lookBefore = "";
        for (Token token : tokens) {
            int mark = markup.nextSetBit(token.start());
            if (mark >= 0 && mark < token.end()) {
                continue;
            }
            Joint joint;
            if (first) {
                joint = words.isEmpty() ? Joint.START : beginning;
            } else {
                joint = joint(line.text().substring(end, token.start()), before, token.text());
            }
            Optional<HeadDates.Placed> date = dates.at(number, token);
            InDate in = date.map(placed -> place(placed, number, token)).orElse(length(token, lengths));
            boolean range = date.filter(placed -> placed.date().isRange()).isPresent();
            boolean wordlike = token.text().codePoints().anyMatch(Character::isLetterOrDigit);
            String look = wordlike ? looks.at(token.start()) : lookBefore;
            boolean restyled = !first && !look.equals(lookBefore);
            words.add(new PassageWord(number, token, joint, in, range, look, restyled));
            lookBefore = look;
            first = false;
            end = token.end();
            before = token.text();
        }
    }

    private static InDate place(HeadDates.Placed placed, int line, Token token) {
        int start = placed.start(line, token).orElseThrow();
        int end = start + token.text().length();
        DateMention date = placed.date();
        if (date.from()
                .filter(part -> start >= part.start() && end <= part.end())
                .isPresent()) {
            return InDate.FROM;
        }
        if (date.to().filter(part -> start >= part.start() && end <= part.end()).isPresent()) {
            return InDate.TO;
        }
        return date.open() && token.text().codePoints().anyMatch(Character::isLetter) ? InDate.TO : InDate.BETWEEN;
    }

    private static InDate length(Token token, List<Span> lengths) {
        boolean within = lengths.stream().anyMatch(span -> span.start() <= token.start() && token.end() <= span.end());
        return within ? InDate.LENGTH : InDate.NO;
    }

    /** The characters of a line that are markup. */
    private static BitSet markup(Line line) {
        BitSet markup = new BitSet();
        for (Span mark : line.markup()) {
            markup.set(
                    mark.start() - line.span().start(), mark.end() - line.span().start());
        }
        return markup;
    }

    private static Joint joint(String between, String before, String word) {
        if (between.indexOf('\t') >= 0 || between.length() >= 3) {
            return Joint.GAP;
        }
        String sign = before.isEmpty() ? "" : before.substring(before.length() - 1);
        boolean within = between.isEmpty() && DASHES.contains(sign);
        if ((SEPARATORS.contains(sign) && !within) || (before.equals("-") && !between.isEmpty())) {
            return Joint.MARK;
        }
        if (before.equals(",")) {
            return Joint.COMMA;
        }
        if (before.equals(":")) {
            return Joint.COLON;
        }
        boolean wide = between.length() > 1 && !SENTENCE_ENDS.contains(sign);
        if (!wide && (before.equals("(") || before.equals(")") || before.equals("[") || word.equals("("))) {
            return Joint.BRACKET;
        }
        if (between.isEmpty()) {
            return Joint.NONE;
        }
        return wide ? Joint.WIDE_BLANK : Joint.BLANK;
    }

    /** @param known segments whose traits are known */
    private static List<Segment> cut(
            List<PassageWord> words, Recognizers recognizers, Set<Joint> joints, List<Segment> known) {
        Map<Integer, Segment> wholes = known.stream().collect(Collectors.toMap(Segment::from, Function.identity()));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        int slot = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i < words.size()
                    && !joints.contains(words.get(i).joint())
                    && !words.get(i).restyled()) {
                continue;
            }
            int start = from;
            int end = i;
            Set<Trait> traits = Optional.ofNullable(wholes.get(start))
                    .filter(whole -> whole.to() == end)
                    .map(Segment::traits)
                    .orElseGet(() -> traits(words.subList(start, end), recognizers));
            Segment segment = new Segment(words.get(from).line(), slot, from, i, traits);
            segments.add(segment);
            boolean dateOnly =
                    words.subList(from, i).stream().allMatch(word -> word.date() != InDate.NO || word.isSign());
            slot = i < words.size() && words.get(i).line() != segment.line() ? 0 : dateOnly ? slot : slot + 1;
            from = i;
        }
        return List.copyOf(segments);
    }

    /** What stands in a segment or chunk, without signs at its ends. */
    String text(Segment segment) {
        int from = segment.from();
        int to = segment.to();
        while (from < to && words.get(from).isSign()) {
            from++;
        }
        while (from < to && words.get(to - 1).isSign()) {
            to--;
        }
        String line = passage.lines().get(segment.line()).line().text();
        return from == to || words.get(to - 1).line() != segment.line()
                ? ""
                : line.substring(
                        words.get(from).token().start(),
                        words.get(to - 1).token().end());
    }

    private static Set<Trait> traits(List<PassageWord> words, Recognizers recognizers) {
        boolean range = false;
        boolean date = false;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            PassageWord word = words.get(i);
            date |= word.date() != InDate.NO;
            range |= word.range();
            if (word.date() == InDate.NO && !(word.isSign() && (i == words.size() - 1 || i == 0))) {
                boolean tight =
                        word.joint() == Joint.NONE || word.token().text().equals(",");
                text.append(text.length() == 0 || tight ? "" : " ")
                        .append(word.token().text());
            }
        }
        return Segment.traits(text.toString(), recognizers, range, date && text.length() == 0);
    }
}
