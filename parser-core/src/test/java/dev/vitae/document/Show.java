package dev.vitae.document;

import java.util.List;

/** Lines as a test reads them: {@code H2 Experience}, {@code - first}, {@code + goes on}, {@code text}. */
final class Show {

    private Show() {}

    static List<String> lines(SourceDocument document) {
        return document.lines().stream().map(Show::line).toList();
    }

    private static String line(Line line) {
        String mark = line.bullet()
                .map(bullet -> "  ".repeat(bullet.level()) + bullet.mark() + " ")
                .orElse("");
        String heading = line.isHeading() ? "H" + line.headingLevel() + " " : "";
        return heading + (line.continuation() ? "+ " : "") + mark + line.words();
    }
}
