package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import edu.stanford.nlp.ling.CoreAnnotations;
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

    private final LineFeatures features;

    LineSequencer(Recognizers recognizers) {
        this.features = new LineFeatures(recognizers);
    }

    /** A sequencer with dictionaries of its own. */
    public static LineSequencer create() {
        return new LineSequencer(Recognizers.load());
    }

    /** A token for each of the document's lines, in order. */
    public List<CoreLabel> sequence(SourceDocument document) {
        PageGeometry geometry = PageGeometry.of(document);
        List<CoreLabel> tokens = new ArrayList<>();
        List<Line> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            LineFeatures.Found found = features.of(lines, i, geometry);
            CoreLabel token = new CoreLabel();
            token.setWord("line");
            token.set(CoreAnnotations.AnswerAnnotation.class, UNKNOWN);
            token.set(LineFeatureFactory.Own.class, found.own());
            token.set(LineFeatureFactory.Shared.class, found.shared());
            token.set(LineFeatureFactory.Edge.class, found.edge());
            tokens.add(token);
        }
        return tokens;
    }
}
