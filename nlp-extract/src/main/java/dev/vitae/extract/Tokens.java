package dev.vitae.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words and signs, as CoreNLP does for all of its annotators. Thread-safe. */
final class Tokens {

    private static final String OPTIONS =
            "ptb3Escaping=false,splitHyphenated=true,splitForwardSlash=true,untokenizable=allKeep";

    private static final int LONGEST_RUN = 1_000;
    private static final int YEAR = 4;

    private final TokenizerFactory<CoreLabel> factory = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /**
     * The tokens as CoreNLP's own, with their offsets. A dash in front of a number, which CoreNLP takes for its sign, is a token:
     * in {@code 2015 -2018} it leads from one year to another. So is a year that begins a range and touches the word before it, as
     * dates at the right edge do where the line is full ({@code Works2016 — 2019}). The sign between {@link TouchingDates} is
     * a dash, whatever is written.
     */
    List<CoreLabel> labels(String text) {
        Interruption.check();
        List<CoreLabel> labels = tokenized(TouchingDates.parted(text));
        if (labels.stream().allMatch(label -> cutAt(label, text) == 0)) {
            return labels;
        }
        List<CoreLabel> cut = new ArrayList<>();
        for (CoreLabel label : labels) {
            int at = cutAt(label, text);
            if (at > 0) {
                cut.add(part(label, 0, at));
            }
            cut.add(at > 0 ? part(label, at, label.word().length()) : label);
        }
        return cut;
    }

    /** Where a token is to be cut in two; 0 if it is one. */
    private static int cutAt(CoreLabel label, String text) {
        String word = label.word();
        int year = word.length() - YEAR;
        boolean touched = year > 1
                && Character.isDigit(word.charAt(word.length() - 1))
                && Character.isLetter(word.charAt(year - 1))
                && isYear(word, year)
                && isDash(text, label.endPosition());
        return isSigned(word) ? 1 : touched ? year : 0;
    }

    private static boolean isYear(String word, int at) {
        return (word.startsWith("19", at) || word.startsWith("20", at)) && Character.isDigit(word.charAt(at + 2));
    }

    private static boolean isDash(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
    }

    /** The tokenizer looks ahead over a whole run without blanks for each of its tokens, so a run is given to it in pieces. */
    private List<CoreLabel> tokenized(String text) {
        int cut = cut(text, 0);
        if (cut == text.length()) {
            return factory.getTokenizer(new StringReader(text)).tokenize();
        }
        List<CoreLabel> labels = new ArrayList<>();
        for (int from = 0; from < text.length(); from = cut, cut = cut(text, from)) {
            int start = from;
            List<CoreLabel> part = factory.getTokenizer(new StringReader(text.substring(from, cut)))
                    .tokenize();
            part.forEach(label -> {
                label.setBeginPosition(label.beginPosition() + start);
                label.setEndPosition(label.endPosition() + start);
            });
            labels.addAll(part);
        }
        return labels;
    }

    /** Where the first run behind {@code from} that is too long is to be cut; the end if there is none. */
    private static int cut(String text, int from) {
        int run = 0;
        for (int i = from; i < text.length(); i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
            }
        }
        return text.length();
    }

    private static boolean isSigned(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && Character.isDigit(word.charAt(1));
    }

    /** A part of a token as a token of its own. */
    static CoreLabel part(CoreLabel label, int from, int to) {
        CoreLabel part = new CoreLabel(label);
        String word = label.word().substring(from, to);
        part.setWord(word);
        part.setValue(word);
        part.setOriginalText(word);
        part.setBeginPosition(label.beginPosition() + from);
        part.setEndPosition(label.beginPosition() + to);
        return part;
    }

    List<Token> of(CutText text) {
        return text.labels(this).stream()
                .map(label -> new Token(
                        text.text().substring(label.beginPosition(), label.endPosition()),
                        label.beginPosition(),
                        label.endPosition()))
                .toList();
    }
}
