package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says of each line what it is, with a trained model. Thread-safe. */
final class LineLabeler {

    private static final Set<LineLabel> UNMARKED =
            EnumSet.of(LineLabel.CONTINUATION, LineLabel.NAME, LineLabel.HEADLINE, LineLabel.NOISE);

    private static final Set<LineLabel> HEADINGS = EnumSet.copyOf(
            Stream.of(LineLabel.values()).filter(LineLabel::isHeading).toList());

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
        List<Set<LineLabel>> barred = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            barred.add(barred(document.lines().get(i), i, seen.around()));
        }
        Lattice.Labelling labelling =
                model.lattice(seen.tokens()).best((i, label) -> !barred.get(i).contains(LineTags.label(label)));
        List<LabelledLine> lines = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            Line line = document.lines().get(i);
            LineLabel label = LineTags.label(labelling.labels().get(i));
            double probability = labelling.probabilities().get(i);
            lines.add(labelled(i, line, label, probability, seen.facts().get(i)));
        }
        return lines;
    }

    /** Dates and tokens of a line's facts count in what a person reads, which most lines' text is. */
    private LabelledLine labelled(int index, Line line, LineLabel label, double probability, LineFacts facts) {
        if (line.text().equals(facts.text())) {
            return new LabelledLine(index, line, label, probability, facts.dates(), facts.cut());
        }
        CutText cut = new CutText(line.text());
        return new LabelledLine(index, line, label, probability, dates.find(cut), cut);
    }

    /** What the line can't be, for what can be seen of it. */
    private static Set<LineLabel> barred(Line line, int number, LineSurroundings around) {
        Set<LineLabel> barred = EnumSet.noneOf(LineLabel.class);
        if (line.bullet().isPresent()) {
            // A list mark begins something, so its line goes on with nothing, names nobody and numbers no page.
            barred.addAll(UNMARKED);
        }
        if (!around.couldHead(number)) {
            barred.addAll(HEADINGS);
        }
        if (around.beginsAnew(number)) {
            barred.add(LineLabel.CONTINUATION);
        }
        return barred;
    }
}
