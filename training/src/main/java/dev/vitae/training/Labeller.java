package dev.vitae.training;

import dev.vitae.document.Line;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Labels the lines that were read by what was printed. Not thread-safe; one for each document. */
final class Labeller {

    private static final int NONE = -1;
    private static final double ENOUGH = 0.9;

    private final Aligner aligner;
    private final Set<Integer> begunEntries = new HashSet<>();
    private SectionKind section = SectionKind.PREAMBLE;
    private final Set<SectionKind> left = EnumSet.noneOf(SectionKind.class);
    private int sure;
    private int counted;

    Labeller(List<Row> rows, String mark) {
        this.aligner = new Aligner(rows, mark);
    }

    List<LabelledLine> label(List<Line> lines) {
        List<int[]> places = aligner.align(lines);
        List<LabelledLine> labelled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            labelled.add(label(lines.get(i), places.get(i)));
        }
        return labelled;
    }

    /** The share of the lines with letters or digits whose origin is sure. */
    double share() {
        return counted == 0 ? 0 : (double) sure / counted;
    }

    private LabelledLine label(Line line, int[] places) {
        Optional<Aligner.Glyph> first = first(places);
        boolean words = line.text().codePoints().anyMatch(Character::isLetterOrDigit);
        if (first.isEmpty()) {
            counted += words ? 1 : 0;
            return new LabelledLine(line, section, LineLabel.NOISE, List.of());
        }
        if (isOnlyMark(places)) {
            return new LabelledLine(line, section, LineLabel.NOISE, List.of());
        }
        boolean isSure = isSure(line, places, aligner.row(first.get().row()));
        counted += words ? 1 : 0;
        Row row = aligner.row(first.get().row());
        sure += words && isSure && !comesBack(row) ? 1 : 0;
        section = row.section();
        return new LabelledLine(line, section, label(row, line, first.get(), places), fields(places));
    }

    /** Whether the line goes back to a section that was left before: it was read in a wrong order. */
    private boolean comesBack(Row row) {
        if (row.label() == LineLabel.NOISE || row.section() == SectionKind.PREAMBLE) {
            return false;
        }
        if (row.section() == section) {
            return false;
        }
        left.add(section);
        return left.contains(row.section());
    }

    /** A list mark that the reader took for a line. */
    private boolean isOnlyMark(int[] places) {
        for (int place : places) {
            if (place != NONE && !aligner.isMark(aligner.glyph(place).run())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Aligner.Glyph> first(int[] places) {
        Optional<Aligner.Glyph> mark = Optional.empty();
        for (int place : places) {
            if (place == NONE) {
                continue;
            }
            Aligner.Glyph glyph = aligner.glyph(place);
            if (aligner.isWordlike(place)) {
                return Optional.of(glyph);
            }
            mark = mark.isEmpty() ? Optional.of(glyph) : mark;
        }
        return mark;
    }

    private LineLabel label(Row row, Line line, Aligner.Glyph first, int[] places) {
        if (row.label() == LineLabel.HEAD) {
            if (begunEntries.add(row.entry())) {
                return LineLabel.ENTRY;
            }
            boolean starts = first.first();
            for (int place : places) {
                starts |= place != NONE && aligner.glyph(place).first();
            }
            return starts ? LineLabel.HEAD : LineLabel.CONTINUATION;
        }
        boolean repeats = row.label() == LineLabel.NAME
                || row.label() == LineLabel.HEADLINE
                || row.label() == LineLabel.CONTACT
                || row.label() == LineLabel.NOISE
                || row.label().isHeading();
        // What a row strings together between bullets is read as a list.
        boolean item = row.label() == LineLabel.ITEM && (line.bullet().isPresent() || aligner.beginsChip(first));
        boolean starts = repeats || item;
        for (int place : places) {
            starts |= place != NONE && aligner.glyph(place).first();
        }
        if (row.label() == LineLabel.ITEM && isOnlyMargin(places)) {
            return LineLabel.GROUP;
        }
        return starts ? row.label() : LineLabel.CONTINUATION;
    }

    /** Whether the line holds no more than what stands beside the item. */
    private boolean isOnlyMargin(int[] places) {
        for (int place : places) {
            if (place != NONE && aligner.glyph(place).cell() != 0) {
                return false;
            }
        }
        return true;
    }

    /** What a scrape says of itself may stand behind, and all items of a section behind its heading. */
    private boolean isSure(Line line, int[] places, Row first) {
        int letters = 0;
        int found = 0;
        boolean[] markup = Aligner.markup(line);
        Set<SectionKind> sections = new HashSet<>();
        Set<Integer> entries = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            if (markup[i] || !Character.isLetterOrDigit(line.text().charAt(i))) {
                continue;
            }
            letters++;
            if (places[i] != NONE) {
                found++;
                Row row = aligner.row(aligner.glyph(places[i]).row());
                boolean source = row.section() == SectionKind.SOURCE;
                sections.add(source ? first.section() : row.section());
                if (row.entry() >= 0 && !first.label().isHeading()) {
                    entries.add(row.entry());
                }
            }
        }
        return letters > 0 && found >= ENOUGH * letters && sections.size() == 1 && entries.size() <= 1;
    }

    private List<FieldSpan> fields(int[] places) {
        List<FieldSpan> fields = new ArrayList<>();
        int run = NONE;
        int from = 0;
        int to = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == NONE) {
                continue;
            }
            int here = aligner.glyph(places[i]).run();
            if (here != run) {
                add(fields, run, from, to);
                run = here;
                from = i;
            }
            to = i + 1;
        }
        add(fields, run, from, to);
        return fields;
    }

    private void add(List<FieldSpan> fields, int run, int from, int to) {
        if (run != NONE && to > from) {
            aligner.run(run).field().ifPresent(field -> fields.add(new FieldSpan(field, from, to)));
        }
    }
}
