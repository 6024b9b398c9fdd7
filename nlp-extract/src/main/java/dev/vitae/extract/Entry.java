package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A job, a school, a certificate: the lines that say what it is, and those that tell of it.
 *
 * @param head the lines that say what it is
 * @param body what is told of it
 */
record Entry(List<LabelledLine> head, List<LabelledLine> body) {

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
                    || (line.label() == LineLabel.ITEM && section.kind().isBrief());
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
