package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A job, a school, a certificate: the lines that say what it is, and those that tell of it.
 *
 * @param head the lines that say what it is
 * @param body what is told of it
 */
record Entry(List<LabelledLine> head, List<LabelledLine> body) {

    /** Sections whose entries are told of in so few words that a list's items are entries themselves. */
    private static final Set<SectionKind> BRIEF =
            EnumSet.of(SectionKind.CERTIFICATES, SectionKind.AWARDS, SectionKind.PUBLICATIONS);

    Entry {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    static List<Entry> of(Section section) {
        List<Entry> entries = new ArrayList<>();
        List<LabelledLine> head = new ArrayList<>();
        List<LabelledLine> body = new ArrayList<>();
        boolean inBody = false;
        for (LabelledLine line : section.lines()) {
            boolean starts = line.label() == LineLabel.ENTRY
                    || (line.label() == LineLabel.ITEM && BRIEF.contains(section.kind()));
            if (starts && !(head.isEmpty() && body.isEmpty())) {
                entries.add(new Entry(head, body));
                head = new ArrayList<>();
                body = new ArrayList<>();
            }
            inBody = switch (line.label()) {
                case ITEM -> !starts;
                case TEXT, GROUP -> true;
                case CONTINUATION, NOISE -> inBody;
                default -> false;
            };
            (inBody ? body : head).add(line);
        }
        if (!(head.isEmpty() && body.isEmpty())) {
            entries.add(new Entry(head, body));
        }
        return entries;
    }

    /** The lines of the body's list items, without its running text. */
    List<LabelledLine> items() {
        List<LabelledLine> items = new ArrayList<>();
        boolean item = false;
        for (LabelledLine line : body) {
            item = line.label() == LineLabel.ITEM || (item && line.label() == LineLabel.CONTINUATION);
            if (item) {
                items.add(line);
            }
        }
        return items;
    }
}
