package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks inside a line of Markdown: emphasis, links, code, tags. They stay in the line's text, since that is the
 * document's, and are named as its {@link Line#markup()}.
 */
final class InlineMarkup {

    private static final Pattern SURE = Pattern.compile("(!?)\\[([^\\[\\]]{1,300})\\]\\(\\s*<?([^()\\s<>]{1,1000}"
            + "(?:\\([^()\\s]{0,200}\\)[^()\\s<>]{0,1000})?)>?(?:\\s+\"[^\"]{0,300}\")?\\s*\\)"
            + "|(\\*\\*\\*?|__)(?=\\S)(?:[^*_\\n]|(?<=\\w)[*_](?=\\w)){1,400}(?<=\\S)\\4");
    private static final Pattern LOOSE =
            Pattern.compile("(?<![\\w*\\\\])([*_])(?=[^\\s*_])[^*_\\n]{1,400}(?<=\\S)\\1(?![\\w*])"
                    + "|(`+)(?=[^`])[^`\\n]{1,300}\\2"
                    + "|<(?:/?(?:b|i|u|br|em|strong|sub|sup|span|div|p|small|center|font|img|a|h[1-6])\\b[^<>]{0,300})>"
                    + "|<((?:https?://|mailto:)[^<>\\s]{1,500}|[^<>\\s@]{1,100}@[^<>\\s@]{1,100})>"
                    + "|\\\\(?=[-*_#.+!()\\[\\]&|])");

    /** A line with more is no text that anyone wrote. */
    private static final int MOST_MARKS = 500;

    private InlineMarkup() {}

    /** Whether a text has marks that only Markdown has. */
    static boolean isIn(CharSequence text) {
        return SURE.matcher(text).find();
    }

    /**
     * Names the marks in a line; marks all around it are left outside.
     *
     * @param markdown whether the text is known to be Markdown, so that single marks count too
     */
    static Line mark(Line line, boolean markdown) {
        Line inner = unwrap(line, markdown);
        List<Span> marks = new ArrayList<>();
        List<Link> links = new ArrayList<>(inner.links());
        collectSure(inner, marks, links);
        if (markdown && marks.size() < MOST_MARKS) {
            collectLoose(inner, marks, links);
        }
        if (marks.isEmpty() && links.size() == inner.links().size()) {
            return inner;
        }
        marks.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return inner.toBuilder().markup(marks).links(links).build();
    }

    private static Line unwrap(Line line, boolean markdown) {
        Line inner = line;
        for (String mark : List.of("***", "**", "__", "*", "_")) {
            String text = inner.text();
            int width = mark.length();
            boolean wrapped = (markdown || width > 1)
                    && text.length() > 2 * width
                    && text.startsWith(mark)
                    && text.endsWith(mark)
                    && text.indexOf(mark.charAt(0), width) == text.length() - width
                    && !RawLine.isBlank(text.charAt(width))
                    && !RawLine.isBlank(text.charAt(text.length() - width - 1));
            if (wrapped) {
                Style style = inner.style();
                style = width > 1 ? style.withBold(true) : style;
                style = width != 2 ? style.withItalic(true) : style;
                inner = inner.narrow(width, text.length() - width).toBuilder()
                        .style(style)
                        .build();
            }
        }
        return inner;
    }

    private static void collectSure(Line line, List<Span> marks, List<Link> links) {
        int base = line.span().start();
        Matcher found = SURE.matcher(line.text());
        int from = 0;
        while (found.find(from)) {
            if (found.group(2) == null) {
                int width = found.group(4).length();
                marks.add(new Span(base + found.start(), base + found.start() + width));
                marks.add(new Span(base + found.end() - width, base + found.end()));
                from = found.start() + width;
                continue;
            }
            if (!found.group(1).isEmpty()) {
                marks.add(new Span(base + found.start(), base + found.end()));
            } else {
                marks.add(new Span(base + found.start(), base + found.start(2)));
                marks.add(new Span(base + found.end(2), base + found.end()));
                links.add(new Link(new Span(base + found.start(2), base + found.end(2)), found.group(3)));
            }
            from = found.end();
        }
        marks.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }

    private static void collectLoose(Line line, List<Span> marks, List<Link> links) {
        int base = line.span().start();
        List<Span> sure = List.copyOf(marks);
        Matcher found = LOOSE.matcher(line.text());
        while (found.find()) {
            Span whole = new Span(base + found.start(), base + found.end());
            int width = found.group(2) == null ? 1 : found.group(2).length();
            Span opening = new Span(whole.start(), whole.start() + width);
            Span closing = new Span(whole.end() - width, whole.end());
            if (sure.stream().anyMatch(mark -> mark.overlaps(opening) || mark.overlaps(closing))) {
                continue;
            }
            if (found.group(3) != null) {
                String target = found.group(3);
                links.add(new Link(
                        new Span(whole.start() + 1, whole.end() - 1),
                        target.contains(":") ? target : "mailto:" + target));
            } else if (found.group(1) == null && found.group(2) == null) {
                marks.add(whole);
                continue;
            }
            marks.add(opening);
            marks.add(closing);
        }
    }
}
