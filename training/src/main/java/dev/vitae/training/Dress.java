package dev.vitae.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a resume sets what has no look of its own: skills in large letters, levels in small ones, all in capitals.
 *
 * @param parts how each part that is not set as usual looks
 */
record Dress(Map<Part, PartLook> parts) {

    Dress {
        parts = Map.copyOf(parts);
    }

    /** What is set alike. */
    enum Part {
        /** The items of skills, languages and interests. */
        LIST,
        /** The names of groups of them. */
        GROUP,
        /** The first line of an entry's head. */
        HEAD,
        /** Its further lines. */
        SUBHEAD,
        /** What stands below heads. */
        BODY,
        CONTACT,
        /** Everything. */
        ALL
    }

    /**
     * @param scale the size, in parts of what is usual
     * @param look how it stands out besides
     * @param gap the white space above each row, in lines
     */
    record PartLook(double scale, Look look, double gap) {}

    List<Row> dress(List<Row> rows) {
        int[] entry = {-1};
        return rows.stream()
                .map(row -> {
                    boolean begins = row.entry() >= 0 && row.entry() != entry[0];
                    entry[0] = row.entry() >= 0 ? row.entry() : entry[0];
                    Row dressed =
                            part(row, begins).map(part -> dress(row, part)).orElse(row);
                    return dress(dressed, Part.ALL);
                })
                .toList();
    }

    private static Optional<Part> part(Row row, boolean begins) {
        return switch (row.label()) {
            case HEAD -> Optional.of(begins ? Part.HEAD : Part.SUBHEAD);
            case GROUP -> Optional.of(Part.GROUP);
            case CONTACT -> Optional.of(Part.CONTACT);
            case ITEM ->
                Optional.of(
                        switch (row.section()) {
                            case SKILLS, LANGUAGES, INTERESTS -> Part.LIST;
                            default -> Part.BODY;
                        });
            case TEXT -> Optional.of(Part.BODY);
            default -> Optional.empty();
        };
    }

    private Row dress(Row row, Part part) {
        PartLook look = parts.get(part);
        if (look == null) {
            return row;
        }
        return row.scaled(row.scale() * look.scale())
                .withGap(Math.max(row.gap(), look.gap()))
                .withMargin(in(row.margin(), look.look()))
                .withMain(in(row.main(), look.look()))
                .withRight(in(row.right(), look.look()));
    }

    private static List<Run> in(List<Run> runs, Look look) {
        return runs.stream().map(run -> run.with(look)).toList();
    }
}
