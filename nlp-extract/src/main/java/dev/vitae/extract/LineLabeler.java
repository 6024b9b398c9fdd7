package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says of each line what it is, with a trained model. Thread-safe. */
final class LineLabeler {

    private static final Set<LineLabel> UNMARKED =
            EnumSet.of(LineLabel.CONTINUATION, LineLabel.NAME, LineLabel.HEADLINE);

    private final CrfModel model;
    private final LineSequencer sequencer;
    private final DateRecognizer dates;

    LineLabeler(CrfModel model, Recognizers recognizers) {
        this.model = model;
        this.sequencer = new LineSequencer(recognizers);
        this.dates = recognizers.dates();
    }

    List<LabelledLine> label(SourceDocument document) {
        LineSequencer.Seen seen = sequencer.see(document);
        boolean[] couldHead = new boolean[document.lines().size()];
        for (int i = 0; i < couldHead.length; i++) {
            couldHead[i] = seen.around().couldHead(i);
        }
        Lattice.Labelling labelling = model.lattice(seen.tokens())
                .best((i, label) -> isAllowed(document.lines().get(i), LineTags.label(label), couldHead[i]));
        List<LabelledLine> lines = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            Line line = document.lines().get(i);
            lines.add(new LabelledLine(
                    i,
                    line,
                    LineTags.label(labelling.labels().get(i)),
                    labelling.probabilities().get(i),
                    dates(line, seen.facts().get(i))));
        }
        return lines;
    }

    /** The line's dates. Those of its facts count in what a person reads, which most lines' text is. */
    private List<DateMention> dates(Line line, LineFacts facts) {
        return line.text().equals(facts.text()) ? facts.dates() : dates.find(line.text());
    }

    /** A list mark begins something, so its line goes on with nothing; and nobody is named behind one. */
    private static boolean isAllowed(Line line, LineLabel label, boolean couldHead) {
        if (label.isHeading()) {
            return couldHead;
        }
        return line.bullet().isEmpty() || !UNMARKED.contains(label);
    }
}
