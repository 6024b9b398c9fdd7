package dev.vitae.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a head, with what it says.
 *
 * @param line the line
 * @param said what its words say, and those of the lines that go on with it, in reading order
 * @param dates its dates, and theirs
 * @param below what stands above it
 */
record HeadLine(LabelledLine line, List<Field> said, List<DateMention> dates, Below below) {

    /** Whatever the model takes it for, a web address by itself is no employer and no school. */
    private static final Pattern ADDRESS = Pattern.compile("\\s*+(?:https?://|www\\.)\\S++\\s*+");

    private static final Pattern LABEL_END = Pattern.compile(" {0,3}+[:\\t]| [-–|] ");

    /** What a line of a head stands below. */
    enum Below {
        HEAD,
        ITEM,
        TEXT
    }

    HeadLine {
        said = List.copyOf(said);
        dates = List.copyOf(dates);
    }

    /** The lines of which a section's heads are made. */
    static List<HeadLine> of(LabelledSection labelled) {
        Map<Integer, List<Field>> said = EntryBounds.said(labelled);
        List<HeadLine> heads = new ArrayList<>();
        Below below = Below.HEAD;
        for (LabelledLine line : labelled.section().lines()) {
            switch (line.label()) {
                case ENTRY, HEAD -> {
                    heads.add(new HeadLine(line, said(line, said), line.dates(), below));
                    below = Below.HEAD;
                }
                case CONTINUATION -> {
                    if (below == Below.HEAD && !heads.isEmpty()) {
                        heads.add(heads.remove(heads.size() - 1).with(said(line, said), line.dates()));
                    }
                }
                case NOISE -> {
                    // It says nothing of what stands around it.
                }
                default -> below = line.label() == LineLabel.ITEM ? Below.ITEM : Below.TEXT;
            }
        }
        return heads;
    }

    private static List<Field> said(LabelledLine line, Map<Integer, List<Field>> said) {
        return ADDRESS.matcher(line.line().text()).matches()
                ? List.of(Field.URL)
                : said.getOrDefault(EntryBounds.start(line), List.of());
    }

    private HeadLine with(List<Field> moreSaid, List<DateMention> moreDates) {
        return new HeadLine(line, and(said, moreSaid), and(dates, moreDates), below);
    }

    private static <T> List<T> and(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    int start() {
        return EntryBounds.start(line);
    }

    /** Whether an entry begins with it. */
    boolean begins() {
        return line.label() == LineLabel.ENTRY;
    }

    boolean isDated() {
        return !dates.isEmpty();
    }

    boolean isMarked() {
        return line.line().bullet().isPresent();
    }

    boolean isHeading() {
        return line.line().isHeading();
    }

    boolean beginsWithDate() {
        String text = line.line().text();
        return line.dates().stream()
                .anyMatch(date -> text.substring(0, date.start()).isBlank());
    }

    /** What stands before what parts a label from its value; all of it if nothing does. */
    String label() {
        return LABEL_END.split(line.line().text(), 2)[0];
    }

    boolean says(Field field) {
        return said.contains(field);
    }

    /** What it says, however often. */
    Set<Field> fields() {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        said.forEach(field -> fields.add(general(field)));
        return fields;
    }

    /** What it says first. */
    List<Field> first() {
        return said.stream().limit(1).map(HeadLine::general).toList();
    }

    private static Field general(Field field) {
        return field == Field.START || field == Field.END ? Field.DATE : field;
    }

    /** How often it says when something began or ended, whichever is more. */
    int periods() {
        int starts = Collections.frequency(said, Field.START);
        int ends = Collections.frequency(said, Field.END);
        return starts + ends == 0 ? dates.size() : Math.max(starts, ends);
    }
}
