package dev.vitae.extract;

import dev.vitae.document.Bullet;
import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Makes lines of the parts of one. */
final class LineCuts {

    /** What begins where a line is cut. */
    enum Part {
        /** The head of an entry. */
        HEAD,
        /** The person's name. */
        NAME,
        /** What goes on with what stands before it, on a line of its own. */
        BODY,
        /** An item of a list, with its mark. */
        ITEM
    }

    /** As entries are set in Markdown: it tells the models where the next begins. */
    private static final int ENTRY_LEVEL = 3;

    private LineCuts() {}

    /** The parts of the line; those that begin within it, and heads, have no list mark. */
    static List<Line> cut(Line line, NavigableMap<Integer, Part> cuts) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        Part kind = cuts.getOrDefault(0, Part.BODY);
        boolean marked = !cuts.containsKey(0);
        for (Map.Entry<Integer, Part> cut : cuts.tailMap(0, false).entrySet()) {
            marked &= !add(parts, line, start, cut.getKey(), kind, marked);
            start = cut.getKey();
            kind = cut.getValue();
        }
        add(parts, line, start, line.text().length(), kind, marked);
        return parts;
    }

    private static boolean add(List<Line> parts, Line line, int start, int end, Part kind, boolean marked) {
        Line part = line.narrow(start, end).strip();
        if (part.text().isEmpty()) {
            return false;
        }
        boolean first = parts.isEmpty();
        int blank = part.text().indexOf(' ');
        if (kind == Part.ITEM && blank > 0) {
            parts.add(withoutBullet(part.narrow(blank, part.text().length()).strip()).toBuilder()
                    .bullet(new Bullet(part.text().substring(0, blank), 0))
                    .separated(false)
                    .continuation(false)
                    .build());
            return true;
        }
        boolean separated = kind == Part.HEAD || kind == Part.NAME || (first && line.separated());
        parts.add((marked ? part : withoutBullet(part))
                .toBuilder()
                        .separated(separated)
                        .headingLevel(kind == Part.HEAD ? ENTRY_LEVEL : part.headingLevel())
                        .continuation(first && line.continuation())
                        .build());
        return true;
    }

    static Line withoutBullet(Line line) {
        return line.bullet().isEmpty()
                ? line
                : new Line(
                        line.text(),
                        line.span(),
                        line.flow(),
                        line.separated(),
                        line.continuation(),
                        line.hyphenated(),
                        line.headingLevel(),
                        Optional.empty(),
                        line.cell(),
                        line.style(),
                        line.styled(),
                        line.placement(),
                        line.links(),
                        line.markup());
    }
}
