package dev.vitae.cli;

import dev.vitae.document.Bullet;
import dev.vitae.document.Line;
import dev.vitae.document.Page;
import dev.vitae.document.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An HTML page that shows how documents were read: on each page the lines' boxes, numbered in reading order and coloured
 * by column, so that a wrong order is seen at a glance; without pages, a list of the lines. It stands by itself: it
 * loads nothing, runs nothing, and says so to the browser. Not thread-safe.
 */
final class LayoutPage {

    private static final String STYLE = "layout.css";

    private final String style;
    private final StringBuilder html = new StringBuilder();

    private LayoutPage(String style) {
        this.style = style;
    }

    /** The page for the documents of one file. */
    static String of(String title, List<SourceDocument> documents) throws IOException {
        LayoutPage page = new LayoutPage(style());
        page.head(title);
        for (int i = 0; i < documents.size(); i++) {
            page.document(documents.get(i), documents.size() == 1 ? "" : "Profile " + (i + 1));
        }
        return page.html.append("</body>\n</html>\n").toString();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(LayoutPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void head(String title) {
        String name = Markup.of(title);
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
                .append(name)
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(name)
                .append(
                        "</h1>\n<p>Lines are numbered in reading order; a colour is a column, a thick frame a heading, a")
                .append(" dashed frame what is not read (grey: noise, red: hidden).</p>\n");
    }

    private void document(SourceDocument document, String heading) {
        if (!heading.isEmpty()) {
            html.append("<h2>").append(Markup.of(heading)).append("</h2>\n");
        }
        problems(document);
        List<Numbered> placed = new ArrayList<>();
        List<Numbered> loose = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            Line line = document.lines().get(i);
            (isOnPage(line, document) ? placed : loose).add(new Numbered(i + 1, line));
        }
        List<Line> looseAsides = document.asides().stream()
                .filter(line -> !isOnPage(line, document))
                .toList();
        for (Page page : document.pages()) {
            page(
                    page,
                    placed.stream()
                            .filter(numbered -> isOn(numbered.line(), page))
                            .toList(),
                    document.asides().stream().filter(line -> isOn(line, page)).toList());
        }
        list(loose, looseAsides);
    }

    private void problems(SourceDocument document) {
        if (!document.problems().isEmpty()) {
            html.append("<ul>\n");
            document.problems()
                    .forEach(problem -> html.append("<li><i>")
                            .append(Markup.of(Notice.of(problem).toString()))
                            .append("</i></li>\n"));
            html.append("</ul>\n");
        }
    }

    private void page(Page page, List<Numbered> lines, List<Line> asides) {
        html.append("<h2>Page ").append(page.number()).append("</h2>\n");
        PageDrawing drawing = new PageDrawing(html, page);
        drawing.start();
        asides.forEach(drawing::aside);
        drawing.way(lines.stream().map(Numbered::line).toList());
        lines.forEach(numbered -> drawing.line(numbered.number(), numbered.line()));
        drawing.end();
    }

    private void list(List<Numbered> lines, List<Line> asides) {
        if (!lines.isEmpty()) {
            html.append("<ol>\n");
            lines.forEach(numbered -> item("value=\"" + numbered.number() + "\" ", numbered.line()));
            html.append("</ol>\n");
        }
        if (!asides.isEmpty()) {
            html.append("<h2>Not read</h2>\n<ul>\n");
            asides.forEach(line -> item("", line));
            html.append("</ul>\n");
        }
    }

    private void item(String attributes, Line line) {
        int indent = line.bullet().map(bullet -> 2 * (bullet.level() + 1)).orElse(0);
        html.append("<li ")
                .append(attributes)
                .append("class=\"")
                .append(classes(line))
                .append("\" style=\"padding-left: ")
                .append(indent)
                .append("em\">");
        if (line.isHeading()) {
            html.append("<i>H").append(line.headingLevel()).append("</i> ");
        }
        line.cell()
                .ifPresent(cell -> html.append("<i>table ")
                        .append(cell.table() + 1)
                        .append(", row ")
                        .append(cell.row() + 1)
                        .append(", column ")
                        .append(cell.column() + 1)
                        .append("</i> "));
        line.bullet()
                .ifPresent(bullet ->
                        html.append("<i>").append(Markup.of(mark(bullet))).append("</i> "));
        html.append(line.continuation() ? "<i>\u21B3</i> " : "")
                .append(Markup.of(line.words()))
                .append("</li>\n");
    }

    /** The mark of a list item as it is shown. */
    static String mark(Bullet bullet) {
        return bullet.mark().isEmpty() ? "\u2022" : bullet.mark();
    }

    /** The style classes that tell what kind of line it is. */
    static String classes(Line line) {
        StringBuilder classes = new StringBuilder(
                switch (line.flow()) {
                    case BODY -> "body";
                    case NOISE -> "noise";
                    case HIDDEN -> "hidden";
                });
        classes.append(line.isHeading() ? " heading" : "").append(line.separated() ? " separated" : "");
        return classes.toString();
    }

    private static boolean isOn(Line line, Page page) {
        return line.placement().filter(place -> place.page() == page.number()).isPresent();
    }

    private static boolean isOnPage(Line line, SourceDocument document) {
        return document.pages().stream().anyMatch(page -> isOn(line, page));
    }

    private record Numbered(int number, Line line) {}
}
