package dev.vitae.extract;

import dev.vitae.document.HtmlText;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a document without pages, with the places of values marked. */
final class ViewedText {

    /** A row longer than this was flattened: nobody writes so; its lines are shown one under the other. */
    private static final int LONGEST_ROW = 300;

    private final ParsedResume parsed;
    private final SourceDocument document;
    private final String text;

    private ViewedText(ParsedResume parsed) {
        this.parsed = parsed;
        this.document = parsed.document();
        this.text = document.text();
    }

    static String html(ParsedResume parsed, ViewMarks marks) {
        return new ViewedText(parsed).html(marks);
    }

    private String html(ViewMarks marks) {
        TextSegments segments = new TextSegments(whole());
        for (int number = 0; number < marks.spans().size(); number++) {
            for (Span span : marks.spans().get(number)) {
                segments.mark(span, TextSegments.Kind.VALUE, number);
            }
        }
        parsed.trace().unplaced().forEach(span -> segments.mark(span, TextSegments.Kind.UNPLACED, 0));
        document.asides().forEach(line -> segments.mark(line.span(), TextSegments.Kind.ASIDE, 0));
        document.lines().stream()
                .filter(line -> line.isHeading() || line.style().bold())
                .forEach(line -> segments.mark(line.span(), TextSegments.Kind.STRONG, 0));
        Map<Integer, String> leads = leads();
        segments.cut(leads.keySet());
        boolean plain = document.metadata().mediaType().equals("text/plain");
        StringBuilder html = new StringBuilder("<div class=\"paper text");
        html.append(plain ? " plain" : "").append("\" dir=\"auto\">");
        for (TextSegments.Segment segment : segments.segments()) {
            html.append(leads.getOrDefault(segment.span().start(), ""));
            segment(html, segment);
        }
        return html.append("</div>\n").toString();
    }

    /** What is shown: of a file with several people, this one's part. */
    private Span whole() {
        List<Span> spans = Stream.of(document.lines(), document.asides())
                .flatMap(List::stream)
                .map(Line::span)
                .toList();
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(text.length());
        return new Span(rowStart(start), end);
    }

    /** What is put in front of lines to show what stands outside of their text: bullets, and where they part. */
    private Map<Integer, String> leads() {
        Map<Integer, String> leads = new HashMap<>();
        int before = 0;
        for (Line line : document.lines()) {
            int start = line.span().start();
            if (rowStart(start) == start) {
                leads.put(start, ownRow(line));
            } else if (before > rowStart(start) && isFlattened(start)) {
                leads.put(markBefore(start, before), "\n");
            }
            before = line.span().end();
        }
        return leads;
    }

    /** Where the sign stands that parts a line from the one before, such as a dash; the line's own start without one. */
    private int markBefore(int start, int endBefore) {
        int at = Math.min(endBefore, start);
        while (at < start && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** In a text file bullets and blank rows stand in the text; other formats have them beside it. */
    private String ownRow(Line line) {
        if (document.metadata().mediaType().startsWith("text/plain")) {
            return "";
        }
        int start = line.span().start();
        boolean apart = line.separated() && start > 1 && text.charAt(start - 2) != '\n';
        String mark = line.bullet()
                .map(bullet -> "  ".repeat(bullet.level() + 1)
                        + HtmlText.of(bullet.mark().isEmpty() ? "\u2022" : bullet.mark()) + " ")
                .orElse("");
        return (apart ? "\n" : "") + mark;
    }

    private int rowStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private boolean isFlattened(int at) {
        int end = text.indexOf('\n', at);
        return (end < 0 ? text.length() : end) - rowStart(at) > LONGEST_ROW;
    }

    private void segment(StringBuilder html, TextSegments.Segment segment) {
        String words = HtmlText.of(rows(document.text(segment.span())));
        String classes = (segment.values().isEmpty() ? "" : " place")
                + (segment.unplaced() ? " unplaced" : "")
                + (segment.aside() ? " aside" : "")
                + (segment.strong() ? " strong" : "");
        if (classes.isEmpty()) {
            html.append(words);
            return;
        }
        html.append("<span class=\"").append(classes.substring(1)).append('"');
        if (!segment.values().isEmpty()) {
            html.append(" data-at=\"")
                    .append(segment.values().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .append('"');
        }
        html.append(segment.unplaced() ? " title=\"This text found no place in the resume.\"" : "")
                .append(segment.aside() ? " title=\"This text is not read.\"" : "")
                .append('>')
                .append(words)
                .append("</span>");
    }

    /** Whatever ends a row as what ends one in HTML. */
    private static String rows(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    }
}
