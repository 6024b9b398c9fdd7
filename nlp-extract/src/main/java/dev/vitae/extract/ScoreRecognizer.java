package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.schema.normalize.ScoreNormalizer;
import dev.vitae.schema.normalize.ScoreWord;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what schools gave for one's work in a line with a TokensRegex grammar ({@code scores.tokensregex}), by the words that
 * {@link ScoreNormalizer} knows. Only the lines of schools are to be asked: elsewhere the same words say other things. Thread-safe.
 */
final class ScoreRecognizer {

    /** Numbers with a fraction, a scale or a unit, and what grades are made of; words are looked up. */
    private static final Pattern NUMERAL = Pattern.compile("\\d|\\b[A-FO](?:\\b|[+*-])|\\b[A-EMP]{2,4}\\b");

    /** The longest phrase has eight words and a comma. */
    private static final int MOST_TOKENS = 9;

    private static final int LONGEST = 300;

    private final ScoreNormalizer normalizer;
    private final Lexicon subjects;
    private final Tokens tokenizer;
    private final TokenSequencePattern pattern;

    ScoreRecognizer(ScoreNormalizer normalizer, Lexicon subjects, Tokens tokenizer) {
        this.normalizer = normalizer;
        this.subjects = subjects;
        this.tokenizer = tokenizer;
        this.pattern = Grammar.read("scores.tokensregex").pattern();
    }

    /**
     * The scores in the text, in order, without overlaps.
     *
     * @param dates of the text, which are no scores; one in a score may be told all the same
     */
    List<ScoreMention> find(CutText cut, List<DateMention> dates) {
        String text = cut.text();
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<CoreLabel> tokens =
                cut.labels(tokenizer).stream().map(CoreLabel::new).toList();
        boolean graded = classify(tokens, text);
        if (!graded && !hasNumeral(text, dates)) {
            return List.of();
        }
        List<ScoreMention> mentions = new ArrayList<>();
        TokenSequenceMatcher matcher = pattern.getMatcher(tokens);
        while (matcher.find()) {
            int from = matcher.start("$said");
            int to = withoutLabel(tokens, from, matcher.end("$said"));
            boolean sure = matcher.start("$sure") >= 0;
            if (sure || !goesOn(tokens, to, text)) {
                int label = tokens.get(matcher.start()).beginPosition();
                int start = tokens.get(from).beginPosition();
                mentions.add(new ScoreMention(label, start, tokens.get(to - 1).endPosition(), sure));
            }
        }
        return mentions;
    }

    private static boolean hasNumeral(String text, List<DateMention> dates) {
        Matcher numeral = NUMERAL.matcher(text);
        while (numeral.find()) {
            int at = numeral.start();
            if (dates.stream().noneMatch(date -> date.start() <= at && at < date.end())) {
                return true;
            }
        }
        return false;
    }

    /** Where it ends if what stands behind its number leads to another. */
    private static int withoutLabel(List<CoreLabel> tokens, int from, int to) {
        int end = to;
        if (to < tokens.size() && tokens.get(to).word().equals(":")) {
            while (end > from + 1
                    && ScoreWord.LABEL.name().equals(tokens.get(end - 1).ner())) {
                end--;
            }
        }
        return end;
    }

    /** Whether a word follows with no more than a blank between ({@code First Aid}, {@code 2.5 years}). */
    private static boolean goesOn(List<CoreLabel> tokens, int to, String text) {
        return to < tokens.size()
                && Character.isLetter(tokens.get(to).word().codePointAt(0))
                && tokens.get(to).beginPosition() - tokens.get(to - 1).endPosition() <= 1
                && text.charAt(tokens.get(to - 1).endPosition()) != '\t';
    }

    /** The score, if the line has nothing else but the words that lead to it. */
    Optional<Line> only(Line line) {
        Line written = line.strip();
        List<ScoreMention> mentions = find(new CutText(written.text()), List.of());
        return mentions.stream()
                .filter(score -> mentions.size() == 1
                        && score.label() == 0
                        && score.end() == written.text().length())
                .findFirst()
                .map(score -> written.narrow(score.start(), score.end()));
    }

    /** Says of each token what it is in a score, for the grammar; tells whether one says how good it was. */
    private boolean classify(List<CoreLabel> tokens, String text) {
        boolean graded = false;
        for (int from = 0; from < tokens.size(); ) {
            boolean begins = isWord(tokens.get(from))
                    && normalizer.mayBegin(tokens.get(from).word());
            int to = begins ? Math.min(tokens.size(), from + MOST_TOKENS) : from;
            Optional<ScoreWord> word = Optional.empty();
            while (to > from && word.isEmpty()) {
                word = isWord(tokens.get(to - 1))
                        ? normalizer.word(text.substring(
                                tokens.get(from).beginPosition(),
                                tokens.get(to - 1).endPosition()))
                        : Optional.empty();
                to -= word.isPresent() ? 0 : 1;
            }
            int end = Math.max(to, from + 1);
            if (word.isPresent()) {
                String kind = kind(word.get(), end - from);
                tokens.subList(from, end).forEach(token -> token.setNER(kind));
                graded |= word.get() == ScoreWord.HONOURS || word.get() == ScoreWord.GRADE;
            } else {
                CoreLabel token = tokens.get(from);
                token.setNER("O");
                token.setTag(subjects.isPhrase(token.word()) ? "SUBJECT" : "O");
            }
            from = end;
        }
        return graded;
    }

    /** A single word of honours says other things as well. */
    private static String kind(ScoreWord word, int tokens) {
        return (word == ScoreWord.HONOURS || word == ScoreWord.GRADE)
                ? tokens > 1 ? ScoreWord.HONOURS.name() : ScoreWord.GRADE.name()
                : word.name();
    }

    private static boolean isWord(CoreLabel token) {
        return token.word().codePoints().anyMatch(Character::isLetterOrDigit)
                || token.word().equals("Ø");
    }
}
