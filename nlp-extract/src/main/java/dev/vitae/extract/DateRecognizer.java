package dev.vitae.extract;

import dev.vitae.schema.normalize.DateNormalizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds dates and date ranges in a line with a TokensRegex grammar ({@code dates.tokensregex}), in all seven languages.
 * Thread-safe.
 */
final class DateRecognizer {

    /**
     * What each date has: a year, two digits behind an apostrophe, a month or another two, or three numbers; a month and
     * two digits only in a range. Most lines have none of these.
     */
    private static final Pattern WORTH_A_LOOK = Pattern.compile("(?:19|20)\\d\\d|['’‘`´\\x{91}\\x{92}]\\s*\\d\\d"
            + "|\\d[/.]\\d{1,2}[/.]\\d\\d|\\p{L}[./-]{1,2}\\d\\d|\\d\\d/\\d\\d"
            + "|\\p{L}\\.? \\d\\d ?(?:[-–—‒−]|to |bis |au |al |a )");

    /** Two years, or one and the end of another: a range that the tokenizer takes for one word. */
    private static final Pattern YEAR_PAIR = Pattern.compile("(?:19|20)\\d\\d/(?:(?:19|20)\\d\\d|1[3-9]|[2-9]\\d)");

    /** A month and its year without a blank. */
    private static final Pattern GLUED = Pattern.compile("\\p{L}{3,10}\\.?(?:19|20)\\d\\d");

    private static final int YEAR = 4;

    private static final Pattern FULL_WIDTH_DIGIT = Pattern.compile("[０-９]");
    private static final String OTHER = "O";
    private static final int LONGEST_DAY = 2;
    private static final int LONGEST_PRESENT = 20;
    private final Tokens tokenizer;
    private final DateNormalizer normalizer;
    private final TokenSequencePattern pattern;
    private final DateTokens words;

    DateRecognizer(DateNormalizer normalizer, Tokens tokenizer) {
        this.tokenizer = tokenizer;
        this.normalizer = normalizer;
        Grammar grammar = Grammar.read("dates.tokensregex");
        this.pattern = grammar.pattern();
        this.words = new DateTokens(grammar.rules());
    }

    /** The dates and ranges of {@code text}, in order, without overlaps; their offsets count in the text. */
    List<DateMention> find(String text) {
        return find(new CutText(text));
    }

    /** As {@link #find(String)}; the text is cut only if it may have a date. */
    List<DateMention> find(CutText cut) {
        String text = cut.text();
        if (text.length() < LONGEST_PRESENT && normalizer.isPresentByItself(text)) {
            // By itself on a line, such a word says that it lasts; among others it may be one like any.
            return List.of(new DateMention(0, text.length(), Optional.empty(), Optional.empty(), true));
        }
        if (!Digits.areTwoIn(text)) {
            return List.of();
        }
        String plain = withPlainDigits(text);
        if (!WORTH_A_LOOK.matcher(plain).find()) {
            return List.of();
        }
        List<CoreLabel> tokens = new ArrayList<>();
        List<CoreLabel> labels = plain.equals(text) ? cut.labels(tokenizer) : tokenizer.labels(plain);
        labels.forEach(token -> addParted(new CoreLabel(token), tokens));
        List<DateMention> mentions = new ArrayList<>();
        TokenSequenceMatcher matcher = pattern.getMatcher(tokens);
        for (int from = 0; from < tokens.size(); from++) {
            int to = from;
            boolean digits = false;
            while (to < tokens.size() && mayBeOfDate(tokens.get(to))) {
                digits |= Digits.areTwoIn(tokens.get(to).word());
                to++;
            }
            if (digits) {
                matcher.region(from, to);
                while (matcher.find()) {
                    mentions.add(mention(matcher, tokens, text));
                }
            }
            from = to;
        }
        return mentions;
    }

    /** The text as long as it was, so that offsets hold. */
    private static String withPlainDigits(String text) {
        return FULL_WIDTH_DIGIT
                .matcher(text)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().charAt(0), 10)));
    }

    private void addParted(CoreLabel token, List<CoreLabel> tokens) {
        if (GLUED.matcher(token.word()).matches()) {
            int year = token.word().length() - YEAR;
            if (normalizer.isMonth(token.word().substring(0, year))) {
                tokens.add(Tokens.part(token, 0, year));
                tokens.add(Tokens.part(token, year, token.word().length()));
                return;
            }
        }
        if (!YEAR_PAIR.matcher(token.word()).matches()) {
            tokens.add(token);
            return;
        }
        int slash = token.word().indexOf('/');
        tokens.add(Tokens.part(token, 0, slash));
        tokens.add(Tokens.part(token, slash, slash + 1));
        tokens.add(Tokens.part(token, slash + 1, token.word().length()));
    }

    /** Says what the token is, for the grammar, and whether a date can hold it. */
    private boolean mayBeOfDate(CoreLabel token) {
        String kind = classOf(token.word());
        token.setNER(kind);
        return !kind.equals(OTHER) || words.contains(token.word());
    }

    private String classOf(String word) {
        if (normalizer.isMonth(word)) {
            return "MONTH";
        }
        return normalizer.isPresent(word) ? "PRESENT" : OTHER;
    }

    private static DateMention mention(TokenSequenceMatcher matcher, List<CoreLabel> tokens, String text) {
        int start = behindGap(tokens.get(matcher.start()).beginPosition(), tokens, matcher, text);
        int end = tokens.get(matcher.end() - 1).endPosition();
        boolean open = matcher.start("$open") >= 0;
        if (matcher.start("$dash") >= 0) {
            // "2019 –" with nothing behind it goes on; in "2019 – Acme" the dash only separates.
            open = text.substring(end).isBlank() || text.substring(end).strip().startsWith(")");
            end = open ? end : tokens.get(matcher.start("$dash") - 1).endPosition();
        }
        Optional<DateMention.Part> from = part(matcher, "$start", tokens, text);
        Optional<DateMention.Part> to = part(matcher, "$end", tokens, text);
        return new DateMention(start, end, from, to, open);
    }

    /** Where a date begins: a number before a gap, as at the end of a title, is no day of what stands behind it. */
    private static int behindGap(int start, List<CoreLabel> tokens, TokenSequenceMatcher matcher, String text) {
        CoreLabel first = tokens.get(matcher.start());
        if (start != first.beginPosition() || matcher.end() - matcher.start() < 2) {
            return start;
        }
        int next = tokens.get(matcher.start() + 1).beginPosition();
        boolean number =
                first.word().length() <= LONGEST_DAY && first.word().chars().allMatch(Character::isDigit);
        return number && text.substring(start, next).indexOf('\t') >= 0 ? next : start;
    }

    private static Optional<DateMention.Part> part(
            TokenSequenceMatcher matcher, String group, List<CoreLabel> tokens, String text) {
        int first = matcher.start(group);
        if (first < 0) {
            return Optional.empty();
        }
        int start = behindGap(tokens.get(first).beginPosition(), tokens, matcher, text);
        int end = tokens.get(matcher.end(group) - 1).get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
        return Optional.of(new DateMention.Part(start, end, text.substring(start, end)));
    }
}
