package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rest of the document tells of each line: which known heading stands above it, whether it would have fitted
 * behind the line before, and what the lines are that look like it, since a resume sets its entries in one way.
 */
final class LineSurroundings {

    private static final int FEW = 3;
    private static final int FAR = 4;
    private static final int NEARBY = 10;
    private static final int TOP = 15;
    private static final int LONGEST_HEADING = 10;
    private static final double SHARE_OF_A_FACE = 0.3;
    private static final double MOST_OF_A_FACE = 0.6;
    private static final double MASTHEAD = 1.3;

    private final List<Line> lines;
    private final List<LineFacts> facts;
    private final PageGeometry geometry;
    private final List<Optional<SectionKind>> above = new ArrayList<>();
    private final List<Integer> since = new ArrayList<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, int[]> faces = new HashMap<>();
    private int headings;
    private final double largest;
    private final List<String> looks = new ArrayList<>();

    /** Lines of one look, counted. */
    private static final class Group {
        private int lines;
        private int ranges;
        private int beforeRanges;
        private int names;
        private int full;
        private int lower;
        private int sentences;
    }

    private LineSurroundings(List<Line> lines, List<LineFacts> facts, PageGeometry geometry) {
        this.lines = lines;
        this.facts = facts;
        this.geometry = geometry;
        this.largest = lines.stream()
                .filter(line ->
                        line.placement().filter(place -> place.page() == 1).isPresent())
                .mapToDouble(line -> line.style().size().orElse(0))
                .max()
                .orElse(0);
    }

    static LineSurroundings of(List<Line> lines, List<LineFacts> facts, PageGeometry geometry) {
        LineSurroundings around = new LineSurroundings(lines, facts, geometry);
        for (int i = 0; i < lines.size(); i++) {
            around.countFace(i);
        }
        Optional<SectionKind> kind = Optional.empty();
        int distance = 0;
        for (int i = 0; i < lines.size(); i++) {
            around.above.add(kind);
            around.since.add(distance);
            around.count(i);
            if (around.heads(i)) {
                kind = facts.get(i).heading();
                distance = 0;
            } else {
                distance++;
            }
        }
        return around;
    }

    /** Whether the line is a known heading in the face that known headings have here, rather than one within an entry. */
    private boolean heads(int i) {
        boolean known =
                facts.get(i).heading().isPresent() && lines.get(i).bullet().isEmpty();
        return known && faces.getOrDefault(face(i), new int[2])[1] >= headings * SHARE_OF_A_FACE;
    }

    private void count(int i) {
        Line line = lines.get(i);
        LineFacts fact = facts.get(i);
        String look = above.get(i).map(Enum::name).orElse("") + look(line);
        looks.add(look);
        Group group = groups.computeIfAbsent(look, key -> new Group());
        group.lines++;
        group.ranges += fact.hasRange() ? 1 : 0;
        group.beforeRanges += i + 1 < facts.size() && facts.get(i + 1).hasRange() ? 1 : 0;
        group.names += fact.titles() + fact.organisations() + fact.schools() + fact.degrees() > 0 ? 1 : 0;
        group.full += isFull(i) ? 1 : 0;
        String text = fact.text();
        group.lower += !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) ? 1 : 0;
        group.sentences += text.endsWith(".") ? 1 : 0;
    }

    private void countFace(int i) {
        boolean heading = facts.get(i).heading().isPresent();
        int[] counts = faces.computeIfAbsent(face(i), key -> new int[2]);
        counts[0]++;
        counts[1] += heading ? 1 : 0;
        headings += heading ? 1 : 0;
    }

    /** How the line is set, wherever it stands. */
    private String face(int i) {
        Line line = lines.get(i);
        StringBuilder face = new StringBuilder();
        line.style().size().ifPresent(size -> face.append(Math.round(size * 2)));
        String text = facts.get(i).text();
        boolean capitals =
                text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
        face.append(line.style().bold() ? 'b' : '-')
                .append(line.style().italic() ? 'i' : '-')
                .append(capitals ? 'C' : '-')
                .append(line.headingLevel())
                .append(line.bullet().isPresent() ? '*' : '-');
        line.style().color().ifPresent(color -> face.append('c').append(color));
        return face.toString();
    }

    private String look(Line line) {
        StringBuilder look = new StringBuilder();
        line.style().size().ifPresent(size -> look.append(Math.round(size * 2)));
        look.append(line.style().bold() ? 'b' : '-')
                .append(line.style().italic() ? 'i' : '-')
                .append(line.headingLevel())
                .append(line.bullet()
                        .map(bullet -> bullet.mark() + bullet.level())
                        .orElse("-"));
        line.style().color().ifPresent(color -> look.append('c').append(color));
        line.cell().ifPresent(cell -> look.append('t').append(Math.min(cell.column(), FEW)));
        geometry.indent(line).ifPresent(indent -> look.append('x').append(Math.round(indent)));
        return look.toString();
    }

    /** Whether the line reaches so far that the next line's first word had no room. */
    private boolean isFull(int i) {
        return i + 1 < lines.size() && room(i).filter(room -> room < 0).isPresent();
    }

    /** The room that is left behind the line when the first word of the next stands there, in points or characters. */
    private Optional<Double> room(int i) {
        Line line = lines.get(i);
        Optional<Double> edge = geometry.rightEdge(line);
        if (edge.isEmpty()) {
            int width = geometry.textWidth();
            return width == 0 || line.placement().isPresent() ? Optional.empty() : Optional.of(room(i, width));
        }
        return roomTo(i, edge.get());
    }

    /** The same, up to the edge that the lines nearby leave: a column may be narrower here than elsewhere. */
    private Optional<Double> roomNearby(int i) {
        Line line = lines.get(i);
        double edge = 0;
        for (int j = Math.max(0, i - NEARBY); j < Math.min(lines.size(), i + NEARBY + 1); j++) {
            Line other = lines.get(j);
            if (line.placement().isPresent()) {
                Placement own = line.placement().get();
                edge = Math.max(
                        edge,
                        other.placement()
                                .filter(place -> place.page() == own.page() && place.column() == own.column())
                                .map(place -> place.box().right())
                                .orElse(0.0));
            } else {
                edge = Math.max(edge, other.text().length());
            }
        }
        return line.placement().isPresent() ? roomTo(i, edge) : Optional.of(room(i, (int) edge));
    }

    private double room(int i, int width) {
        return (double) width - lines.get(i).text().length() - firstWord(i + 1);
    }

    private Optional<Double> roomTo(int i, double edge) {
        Optional<BoundingBox> box = lines.get(i).placement().map(Placement::box);
        Optional<BoundingBox> below = lines.get(i + 1).placement().map(Placement::box);
        if (box.isEmpty() || below.isEmpty() || facts.get(i + 1).text().isEmpty()) {
            return Optional.empty();
        }
        double letter =
                below.get().width() / Math.max(1, lines.get(i + 1).text().length());
        return Optional.of(edge - box.get().right() - firstWord(i + 1) * letter);
    }

    /** The characters that the line's first word takes behind another. */
    private int firstWord(int i) {
        String text = facts.get(i).text();
        int blank = text.indexOf(' ');
        return 1 + (blank < 0 ? text.length() : blank);
    }

    /**
     * Whether the line may be a section's heading: that is short, but for what may run on behind it; and where the known headings of a document are set alike, one that is set
     * as none of them is none.
     */
    boolean couldHead(int i) {
        if (facts.get(i).words().size() > LONGEST_HEADING
                && facts.get(i).opening().isEmpty()) {
            return false;
        }
        int most = faces.values().stream().mapToInt(counts -> counts[1]).max().orElse(0);
        boolean uniform = headings >= FEW && most >= headings * MOST_OF_A_FACE;
        return !uniform
                || facts.get(i).heading().isPresent()
                || facts.get(i).opening().isPresent()
                || faces.getOrDefault(face(i), new int[2])[1] > 0;
    }

    /** Whether the line is the largest of the first page, as a name is wherever it stands. */
    private boolean isMasthead(int i) {
        Line line = lines.get(i);
        double size = line.style().size().orElse(0);
        boolean first = line.placement().filter(place -> place.page() == 1).isPresent();
        return first && size >= largest && size > geometry.bodySize() * MASTHEAD;
    }

    /** Adds what is known of the surroundings of line {@code i}. */
    void describe(int i, List<String> features) {
        if (isMasthead(i)) {
            features.add("face-masthead");
        }
        features.add("under-" + above.get(i).map(Enum::name).orElse("NOTHING"));
        features.add("under-" + above.get(i).map(Enum::name).orElse("NOTHING")
                + LineFeatures.bucket(since.get(i), 0.5, 1.5, 2.5, 5.5));
        int[] face = faces.getOrDefault(face(i), new int[2]);
        if (headings > 1) {
            features.add("face" + LineFeatures.bucket(face[0], 1.5, 4.5, 12.5));
            features.add("face-heading"
                    + LineFeatures.bucket(face[1] / (double) Math.max(1, face[0]), 0.01, 0.2, 0.5, 0.8));
            if (face[1] == 0) {
                features.add("face-of-no-heading" + (facts.get(i).heading().isPresent() ? "-known" : ""));
            }
            facts.get(i).heading().ifPresent(kind -> features.add("face-" + (heads(i) ? "heads-" : "odd-") + kind));
            features.add("face-of-headings" + LineFeatures.bucket(face[1] / (double) headings, 0.01, 0.3, 0.7));
        }
        Group group = groups.getOrDefault(looks.get(i), new Group());
        features.add("alike" + LineFeatures.bucket(group.lines, 1.5, 3.5, 8.5));
        share("alike-range", group.ranges, group, features);
        share("alike-before-range", group.beforeRanges, group, features);
        share("alike-name", group.names, group, features);
        share("alike-full", group.full, group, features);
        share("alike-lower", group.lower, group, features);
        share("alike-sentence", group.sentences, group, features);
        if (i + 1 < lines.size()) {
            room(i).ifPresent(room -> features.add(room < 0 ? "full" : "room-left"));
            roomNearby(i).ifPresent(room -> features.add(room < 0 ? "full-here" : "room-here"));
        }
        repetition(i, features);
        if (facts.get(i).heading().filter(SectionKind.LANGUAGES::equals).isPresent()) {
            features.add("languages-of" + (headsTongues(i) ? "-people" : "-others"));
        }
        features.add("range-in" + range(i, 1));
        features.add("range-ago" + range(i, -1));
    }

    /** Whether most of the lines below begin with languages that people speak: those of programmers have the same heading. */
    private boolean headsTongues(int i) {
        int below = Math.min(lines.size(), i + 1 + FEW);
        int tongues = 0;
        int others = 0;
        for (int j = i + 1; j < below && facts.get(j).heading().isEmpty(); j++) {
            tongues += facts.get(j).languageFirst() ? 1 : 0;
            others += facts.get(j).languageFirst() || facts.get(j).level() ? 0 : 1;
        }
        return tongues > 0 && tongues >= others;
    }

    /** The name stands twice at the top of some pages: by itself and as the words for a picture. */
    private void repetition(int i, List<String> features) {
        String text = facts.get(i).text();
        for (int j = 0; j < Math.min(TOP, lines.size()) && i < TOP; j++) {
            if (j != i && facts.get(j).text().equalsIgnoreCase(text)) {
                features.add(j < i ? "said-before" : "said-again");
            }
        }
    }

    /** How many lines away in a direction the nearest range of dates stands, within the section. */
    private String range(int i, int direction) {
        for (int distance = direction > 0 ? 0 : 1; distance <= FAR; distance++) {
            int at = i + direction * distance;
            if (at < 0 || at >= facts.size() || heads(at)) {
                return "-none";
            }
            if (facts.get(at).hasRange()) {
                return String.valueOf(distance);
            }
        }
        return "-far";
    }

    private static void share(String name, int count, Group group, List<String> features) {
        features.add(name + LineFeatures.bucket(count / (double) Math.max(1, group.lines), 0.01, 0.3, 0.7));
    }

    /**
     * Whether the line before ends a sentence though the first word of this one had room behind it: then it was not for
     * want of room that it ended.
     */
    boolean beginsAnew(int i) {
        return i > 0
                && facts.get(i - 1).text().endsWith(".")
                && roomNearby(i - 1).filter(room -> room > 0).isPresent();
    }

    /** Adds what tells whether line {@code i} goes on with the one before. */
    void describeStep(int i, List<String> features) {
        if (i == 0) {
            return;
        }
        boolean alike = looks.get(i).equals(looks.get(i - 1));
        room(i - 1).ifPresent(room -> {
            features.add(room < 0 ? "after-full" : "after-room");
            features.add((room < 0 ? "after-full" : "after-room") + (alike ? "-alike" : "-other"));
        });
        roomNearby(i - 1).ifPresent(room -> {
            features.add(room < 0 ? "after-full-here" : "after-room-here");
            features.add((room < 0 ? "after-full-here" : "after-room-here") + (alike ? "-alike" : "-other"));
        });
        geometry.gap(lines.get(i - 1), lines.get(i))
                .ifPresent(gap -> features.add("gap" + LineFeatures.bucket(gap, -0.15, 0.12, 0.35, 0.8, 1.6)));
        String text = facts.get(i).text();
        if (!text.isEmpty() && Character.isLowerCase(text.codePointAt(0))) {
            features.add("lower");
        }
        String before = facts.get(i - 1).text();
        if (before.endsWith(".")) {
            features.add("after-sentence");
        }
        if (alike) {
            features.add("alike");
        }
    }
}
