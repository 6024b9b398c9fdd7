package dev.vitae.extract;

import dev.vitae.document.Line;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * The passages of a document whose words are labelled, each as the sequence of tokens that CoreNLP's CRF takes. Public
 * for training only; not API. Thread-safe.
 */
public final class FieldSequencer {

    private final Recognizers recognizers;
    private final Segmenter segmenter;

    /**
     * A passage for CoreNLP.
     *
     * @param words where each token stands
     * @param tokens the tokens with their features
     */
    public record Sequence(List<Place> words, List<CoreLabel> tokens) {

        public Sequence {
            words = List.copyOf(words);
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * The place of a token.
     *
     * @param line the number of its line in the document, from 0
     * @param start where it starts in that line's text
     * @param end where it ends
     */
    public record Place(int line, int start, int end) {}

    FieldSequencer(Recognizers recognizers) {
        this.recognizers = recognizers;
        this.segmenter = new Segmenter(recognizers);
    }

    /** A sequencer with dictionaries of its own. */
    public static FieldSequencer create() {
        return new FieldSequencer(Recognizers.load());
    }

    /** The passages of a document of whose lines the labels are known. */
    public List<Sequence> sequences(List<Line> lines, List<LineLabel> labels) {
        List<LabelledLine> labelled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            labelled.add(new LabelledLine(
                    i, line, labels.get(i), 1, recognizers.dates().find(line.text())));
        }
        List<Sequence> sequences = new ArrayList<>();
        for (Section section : segmenter.segment(labelled)) {
            List<PassageTokens> passages = section.passages().stream()
                    .map(passage -> PassageTokens.of(passage, recognizers))
                    .filter(tokens -> !tokens.words().isEmpty())
                    .toList();
            List<List<TokenFeatures>> features = FieldFeatures.of(passages, recognizers);
            for (int i = 0; i < passages.size(); i++) {
                PassageTokens passage = passages.get(i);
                List<Place> places = passage.words().stream()
                        .map(word -> place(passage.passage().lines().get(word.line()), word.token(), lines))
                        .toList();
                List<CoreLabel> tokens = features.get(i).stream()
                        .map(word -> SequenceFeatureFactory.token(word, FieldFeatures.NOTHING))
                        .toList();
                sequences.add(new Sequence(places, tokens));
            }
        }
        return sequences;
    }

    /** A line of a passage may be but a part of the document's. */
    private static Place place(LabelledLine part, Token token, List<Line> lines) {
        int shift = part.line().span().start() - lines.get(part.index()).span().start();
        return new Place(part.index(), token.start() + shift, token.end() + shift);
    }
}
