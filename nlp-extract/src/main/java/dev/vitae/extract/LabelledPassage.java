package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A passage with what each of its words says. Immutable. */
final class LabelledPassage {

    private static final double DOUBTFUL = 0.4;

    private final PassageTokens tokens;
    private final List<Optional<Field>> fields;
    private final List<Double> probabilities;
    private final List<Optional<Field>> whole;
    private final List<Phrase> phrases;

    /**
     * @param tokens its words
     * @param fields for each word what it says; empty where it says nothing that we look for
     * @param probabilities how sure each is, from 0 to 1
     */
    LabelledPassage(PassageTokens tokens, List<Optional<Field>> fields, List<Double> probabilities) {
        this.tokens = tokens;
        this.fields = List.copyOf(fields);
        this.probabilities = List.copyOf(probabilities);
        this.whole = Wholes.of(tokens, fields);
        this.phrases = List.copyOf(phrases(whole, probabilities));
    }

    PassageTokens tokens() {
        return tokens;
    }

    /** What each word says by itself. */
    List<Optional<Field>> fields() {
        return fields;
    }

    List<Double> probabilities() {
        return probabilities;
    }

    /** The words that say one thing each, in reading order. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The word of the same line before that which starts at an offset of the document; empty if there is none. */
    String wordBefore(int start) {
        String before = "";
        int line = -1;
        for (PassageWord word : tokens.words()) {
            Line of = tokens.passage().lines().get(word.line()).line();
            if (of.span().start() + word.token().start() >= start) {
                return line == word.line() ? before : "";
            }
            before = word.token().text();
            line = word.line();
        }
        return before;
    }

    /** The words that the first line begins with and that say nothing, as saying something after all, if not for sure. */
    Optional<Phrase> beginning(Field as) {
        int end = 0;
        while (end < whole.size()
                && whole.get(end).isEmpty()
                && tokens.words().get(end).line() == 0
                && tokens.words().get(end).date() == InDate.NO) {
            end++;
        }
        List<Optional<Field>> said = new ArrayList<>(Collections.nCopies(whole.size(), Optional.empty()));
        Collections.fill(said.subList(0, end), Optional.of(as));
        return phrases(said, Collections.nCopies(whole.size(), DOUBTFUL)).stream()
                .findFirst();
    }

    /** The first line but one that has no date, with the lines that go on with it, as saying one thing. */
    Optional<Phrase> line(Field as, int but) {
        List<LabelledLine> lines = tokens.passage().lines();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            while (to < lines.size() && to != but && lines.get(to).label() == LineLabel.CONTINUATION) {
                to++;
            }
            List<LabelledLine> one = lines.subList(from, to);
            if (from != but && one.stream().allMatch(line -> line.dates().isEmpty())) {
                int first = from;
                return trimmed(one.stream().map(LabelledLine::line).toList())
                        .map(said -> new Phrase(as, said, first, DOUBTFUL));
            }
        }
        return Optional.empty();
    }

    private List<Phrase> phrases(List<Optional<Field>> said, List<Double> sure) {
        List<Phrase> found = new ArrayList<>();
        List<PassageWord> words = tokens.words();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || !said.get(i).equals(said.get(from))
                    || words.get(i).joint().parts(tokens.passage().list())) {
                int start = from;
                int end = i;
                said.get(from).flatMap(field -> phrase(field, start, end, sure)).ifPresent(found::add);
                from = i;
            }
        }
        return found;
    }

    private Optional<Phrase> phrase(Field field, int from, int to, List<Double> sure) {
        List<Line> parts = new ArrayList<>();
        double sum = 0;
        for (int i = from; i < to; ) {
            PassageWord first = tokens.words().get(i);
            int end = i;
            while (end < to && tokens.words().get(end).line() == first.line()) {
                sum += sure.get(end);
                end++;
            }
            Line line = tokens.passage().lines().get(first.line()).line();
            parts.add(line.narrow(
                    first.token().start(), tokens.words().get(end - 1).token().end()));
            i = end;
        }
        double mean = Math.min(1, sum / (to - from));
        return trimmed(parts)
                .map(said -> new Phrase(field, said, tokens.words().get(from).line(), mean));
    }

    /** Without what only separates, at either end. */
    private static Optional<List<Line>> trimmed(List<Line> parts) {
        Paragraph paragraph = new Paragraph(parts);
        Span inner = Trimming.of(paragraph.text());
        return paragraph.slice(inner.start(), inner.end()).map(Paragraph::lines);
    }
}
