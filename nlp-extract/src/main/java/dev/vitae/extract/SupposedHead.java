package dev.vitae.extract;

import dev.vitae.extract.HeadLine.Below;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that may be the head of one job or school.
 *
 * @param kind of what section
 * @param lines in reading order
 */
record SupposedHead(SectionKind kind, List<HeadLine> lines) {

    private static final Set<Field> TELLING = EnumSet.of(Field.TITLE, Field.ORGANISATION, Field.DEGREE);

    /** What it counts that a job names no employer. */
    static final double NO_EMPLOYER = 1;

    /** Some schools tell what was studied and not with what degree. */
    private static final double NO_DEGREE = 0.5;

    /** The model rarely sees a beginning where none is, so what joins two has to mend something. */
    private static final double PER_JOINED = 0.5;

    /** Nor does what has dates of its own go on with what has some. */
    private static final double PER_JOINED_DATE = 1.5;

    SupposedHead {
        lines = List.copyOf(lines);
    }

    /** How much it lacks of what a head says, and how much it says again. */
    double defects() {
        List<HeadLine> own = own();
        if (own.stream().allMatch(line -> line.said().isEmpty() && !line.isDated())) {
            return 0;
        }
        int periods = own.stream().mapToInt(HeadLine::periods).sum();
        int areas = count(own, Field.AREA);
        int names = count(own, kind == SectionKind.EDUCATION ? Field.DEGREE : Field.TITLE);
        return joined(own)
                + off(periods)
                + off(count(own, Field.ORGANISATION))
                + (names == 0 && areas > 0 ? NO_DEGREE : off(names))
                + Math.max(0, areas - 1);
    }

    /** Whether it says of an employer no more than where it is and when, as above roles of which each has a head. */
    boolean isEmployerOfRoles() {
        List<HeadLine> own = own();
        return kind != SectionKind.EDUCATION && count(own, Field.ORGANISATION) == 1 && count(own, Field.TITLE) == 0;
    }

    /** Whether it says what one did and when, and not for whom. */
    boolean isRole() {
        List<HeadLine> own = own();
        return kind != SectionKind.EDUCATION
                && count(own, Field.TITLE) == 1
                && count(own, Field.ORGANISATION) == 0
                && own.stream().anyMatch(HeadLine::isDated);
    }

    /** How much speaks against it that entries seemed to begin within. */
    private static double joined(List<HeadLine> own) {
        double joined = 0;
        boolean dated = false;
        for (int i = 0; i < own.size(); i++) {
            HeadLine line = own.get(i);
            if (i > 0 && line.begins()) {
                joined += dated && line.isDated() ? PER_JOINED_DATE : PER_JOINED;
            }
            dated |= line.isDated();
        }
        return joined;
    }

    private static int count(List<HeadLine> lines, Field field) {
        return (int) lines.stream().filter(line -> line.says(field)).count();
    }

    private static int off(int count) {
        return Math.abs(count - 1);
    }

    /** The lines but those that tell of it. */
    private List<HeadLine> own() {
        List<HeadLine> own = new ArrayList<>();
        Set<Field> said = EnumSet.of(Field.PLACE);
        for (HeadLine line : lines) {
            if (own.isEmpty() || !isTold(line, said)) {
                own.add(line);
                said.addAll(line.fields());
            }
        }
        return own;
    }

    /** What its lines are: where it begins, what goes on with that, and what is told of it. */
    List<LineLabel> labels() {
        List<HeadLine> own = own();
        List<LineLabel> labels = new ArrayList<>(List.of(LineLabel.ENTRY));
        for (HeadLine line : lines.subList(1, lines.size())) {
            LineLabel told = line.isMarked() ? LineLabel.ITEM : LineLabel.CONTINUATION;
            labels.add(own.contains(line) ? LineLabel.HEAD : told);
        }
        return labels;
    }

    /**
     * Whether what seemed to begin an entry is an item of the one before, or the rest of one: it has no date, and says no
     * more than one thing, which has been said.
     */
    private static boolean isTold(HeadLine line, Set<Field> said) {
        Set<Field> fields = line.fields();
        boolean known = fields.stream()
                .allMatch(field -> said.contains(field) || (field == Field.AREA && said.contains(Field.DEGREE)));
        boolean listed = line.isMarked()
                || (line.below() == Below.ITEM && !line.line().line().separated());
        return line.begins()
                && listed
                && !line.isHeading()
                && !line.isDated()
                && fields.stream().filter(TELLING::contains).count() < 2
                && known;
    }
}
