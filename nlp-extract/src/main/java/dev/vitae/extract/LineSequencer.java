package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as the sequence of tokens that CoreNLP's CRF labels: a token for each line, with its features. Public for
 * training only; not API. Thread-safe.
 */
public final class LineSequencer {

    /** Before a line is labelled, it is taken for running text, the most usual label. */
    private static final String UNKNOWN = "TEXT";

    private final Recognizers recognizers;

    LineSequencer(Recognizers recognizers) {
        this.recognizers = recognizers;
    }

    /** A sequencer with dictionaries of its own. */
    public static LineSequencer create() {
        return new LineSequencer(Recognizers.load());
    }

    /**
     * What was seen of a document.
     *
     * @param tokens the features of each of its lines, in order
     * @param facts what the dictionaries and grammars know of each
     * @param around what stands around the lines
     */
    record Seen(List<TokenFeatures> tokens, List<LineFacts> facts, LineSurroundings around) {

        Seen {
            tokens = List.copyOf(tokens);
            facts = List.copyOf(facts);
        }
    }

    /** A token for each of the document's lines, in order. */
    public List<CoreLabel> sequence(SourceDocument document) {
        return see(document).tokens().stream()
                .map(features -> SequenceFeatureFactory.token(features, UNKNOWN))
                .toList();
    }

    Seen see(SourceDocument document) {
        List<Line> lines = document.lines();
        PageGeometry geometry = PageGeometry.of(document);
        List<LineFacts> facts =
                lines.stream().map(line -> LineFacts.of(line, recognizers)).toList();
        LineSurroundings around = LineSurroundings.of(lines, facts, geometry);
        List<TokenFeatures> tokens = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            tokens.add(LineFeatures.of(lines, facts, i, geometry, around));
        }
        return new Seen(tokens, facts, around);
    }
}
