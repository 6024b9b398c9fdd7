package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A passage with what each of its words says.
 *
 * @param tokens its words
 * @param fields for each word what it says; empty where it says nothing that we look for
 * @param probabilities how sure each is, from 0 to 1
 */
record LabelledPassage(PassageTokens tokens, List<Optional<Field>> fields, List<Double> probabilities) {

    private static final double DOUBTFUL = 0.4;

    /** The words that say one thing each, in reading order. */
    List<Phrase> phrases() {
        return new LabelledPassage(tokens, Wholes.of(tokens, fields), probabilities).runs();
    }

    /** The words that the first line begins with and that say nothing, as saying something after all, if not for sure. */
    Optional<Phrase> beginning(Field as) {
        List<Optional<Field>> whole = Wholes.of(tokens, fields);
        int end = 0;
        while (end < whole.size()
                && whole.get(end).isEmpty()
                && tokens.words().get(end).line() == 0
                && tokens.words().get(end).date() == InDate.NO) {
            end++;
        }
        List<Optional<Field>> said = new ArrayList<>(Collections.nCopies(whole.size(), Optional.empty()));
        Collections.fill(said.subList(0, end), Optional.of(as));
        List<Double> doubtful = Collections.nCopies(whole.size(), DOUBTFUL);
        return new LabelledPassage(tokens, said, doubtful).runs().stream().findFirst();
    }

    private List<Phrase> runs() {
        List<Phrase> phrases = new ArrayList<>();
        List<PassageWord> words = tokens.words();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || !fields.get(i).equals(fields.get(from))
                    || words.get(i).joint().parts(tokens.passage().list())) {
                if (fields.get(from).isPresent()) {
                    phrase(from, i).ifPresent(phrases::add);
                }
                from = i;
            }
        }
        return phrases;
    }

    private Optional<Phrase> phrase(int from, int to) {
        List<Line> parts = new ArrayList<>();
        double sum = 0;
        for (int i = from; i < to; ) {
            PassageWord first = tokens.words().get(i);
            int end = i;
            while (end < to && tokens.words().get(end).line() == first.line()) {
                sum += probabilities.get(end);
                end++;
            }
            Line line = tokens.passage().lines().get(first.line()).line();
            parts.add(line.narrow(
                    first.token().start(), tokens.words().get(end - 1).token().end()));
            i = end;
        }
        double mean = Math.min(1, sum / (to - from));
        return trimmed(parts)
                .map(said -> new Phrase(
                        fields.get(from).orElseThrow(),
                        said,
                        tokens.words().get(from).line(),
                        mean));
    }

    /** Without what only separates, at either end. */
    private static Optional<List<Line>> trimmed(List<Line> parts) {
        Paragraph paragraph = new Paragraph(parts);
        Span inner = Trimming.of(paragraph.text());
        return paragraph.slice(inner.start(), inner.end()).map(Paragraph::lines);
    }
}
