package dev.vitae.document;

import java.util.ArrayList;
import java.util.Comparator;
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
            + "|(\\*\\*\\*?|__)(?=\\S)(?:[^*_\\n]|(?<=[\\w&&[^_]])[*_](?=[\\w&&[^_]])){1,400}(?<=\\S)\\4");
    private static final String TAG =
            "<(?:/?(?:b|i|u|s|br|hr|em|strong|sub|sup|span|div|p|small|center|font|img|a|h[1-6]|time|section|header"
                    + "|article|figure|picture|source|details|summary|table|tr|td|th|ul|ol|li|pre|code|kbd|del|ins|mark|abbr|address|svg|button"
                    + "|iframe)\\b[^<>]{0,300})>";

    /** What shows no words and so belongs to neither end of a line: a tag or a picture. */
    private static final Pattern WORDLESS = Pattern.compile(TAG + "|!\\[[^\\[\\]]{0,300}\\]\\([^()]{0,1000}\\)");

    private static final Pattern LOOSE =
            Pattern.compile("(?<![\\w*\\\\])([*_])(?=[^\\s*_])[^*_\\n]{1,400}(?<=\\S)\\1(?![\\w*])"
                    + "|(?<!`)(`++)[^`\\n]{1,300}\\2"
                    + "|" + TAG
                    + "|<((?:https?://|mailto:)[^<>\\s]{1,500}|[^<>\\s@]{1,100}@[^<>\\s@]{1,100})>"
                    + "|\\\\(?=[-*_#.+!()\\[\\]&|])");

    /** A line with more is no text that anyone wrote. */
    private static final int MOST_MARKS = 500;

    private InlineMarkup() {}

    /** Whether a text has marks that only Markdown has. */
    static boolean isIn(String text) {
        return mayBeIn(text) && SURE.matcher(text).find();
    }

    /** Whether the text has what each of these marks has. */
    private static boolean mayBeIn(String text) {
        return text.contains("](") || text.contains("**") || text.contains("__");
    }

    /**
     * Names the marks in a line; marks all around it are left outside.
     *
     * @param markdown whether the text is known to be Markdown, so that single marks count too
     */
    static Line mark(Line line, boolean markdown) {
        Line inner = unwrap(markdown ? withoutWordlessEnds(line) : line, markdown);
        List<Span> marks = new ArrayList<>();
        List<Link> links = new ArrayList<>(inner.links());
        List<StyledSpan> emphasis = new ArrayList<>();
        collectSure(inner, marks, links, emphasis);
        if (markdown && marks.size() < MOST_MARKS) {
            collectLoose(inner, marks, links, emphasis);
        }
        if (marks.isEmpty() && links.size() == inner.links().size()) {
            return inner;
        }
        marks.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return inner.toBuilder()
                .markup(marks)
                .links(links)
                .styled(parts(inner, emphasis))
                .build();
    }

    /** Whether the text has nothing but tags and pictures. */
    static boolean isWordless(String text) {
        boolean mayBe = (text.startsWith("<") && text.endsWith(">")) || (text.startsWith("![") && text.endsWith(")"));
        return mayBe && words(text).length() == 0;
    }

    private static Line withoutWordlessEnds(Line line) {
        Span words = words(line.text());
        boolean whole = words.length() == 0 || words.length() == line.text().length();
        return whole ? line : line.narrow(words.start(), words.end());
    }

    /** Where the text begins and ends but for tags and pictures at its ends. */
    private static Span words(String text) {
        if (text.indexOf('<') < 0 && !text.contains("![")) {
            return new Span(0, text.length());
        }
        List<Span> wordless = new ArrayList<>();
        Matcher found = WORDLESS.matcher(text);
        while (found.find() && wordless.size() < MOST_MARKS) {
            wordless.add(new Span(found.start(), found.end()));
        }
        int from = 0;
        for (Span mark : wordless) {
            if (!text.substring(from, mark.start()).isBlank()) {
                break;
            }
            from = mark.end();
        }
        int to = text.length();
        for (int i = wordless.size() - 1; i >= 0; i--) {
            Span mark = wordless.get(i);
            if (!text.substring(mark.end(), to).isBlank()) {
                break;
            }
            to = mark.start();
        }
        while (from < to && RawLine.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && RawLine.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(Math.min(from, to), to);
    }

    /** What is emphasized and what stands between. */
    private static List<StyledSpan> parts(Line line, List<StyledSpan> emphasis) {
        emphasis.sort(Comparator.comparingInt(part -> part.span().start()));
        StyledSpans parts = new StyledSpans();
        int from = line.span().start();
        for (StyledSpan part : emphasis) {
            if (part.span().start() >= from) {
                addPlain(line, from, part.span().start(), parts);
                parts.add(part.span(), part.style());
                from = part.span().end();
            }
        }
        addPlain(line, from, line.span().end(), parts);
        return parts.list();
    }

    private static void addPlain(Line line, int from, int to, StyledSpans parts) {
        int base = line.span().start();
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(line.text().charAt(start - base))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.text().charAt(end - 1 - base))) {
            end--;
        }
        if (start < end) {
            parts.add(new Span(start, end), line.style());
        }
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
                    && isTightOrSetOff(text, width);
            if (wrapped) {
                Style style = inner.style();
                style = width > 1 ? style.withBold(true) : style;
                style = width != 2 ? style.withItalic(true) : style;
                inner = inner.narrow(width, text.length() - width).strip().toBuilder()
                        .style(style)
                        .build();
            }
        }
        return inner;
    }

    /** Whether the marks touch what they wrap; two and more may be set off by blanks at both ends, as an ornament. */
    private static boolean isTightOrSetOff(String text, int width) {
        boolean before = RawLine.isBlank(text.charAt(width));
        boolean after = RawLine.isBlank(text.charAt(text.length() - width - 1));
        return before == after && (!before || width > 1);
    }

    private static void collectSure(Line line, List<Span> marks, List<Link> links, List<StyledSpan> emphasis) {
        if (!mayBeIn(line.text())) {
            return;
        }
        int base = line.span().start();
        Matcher found = SURE.matcher(line.text());
        int from = 0;
        while (found.find(from)) {
            if (found.group(2) == null) {
                int width = found.group(4).length();
                marks.add(new Span(base + found.start(), base + found.start() + width));
                marks.add(new Span(base + found.end() - width, base + found.end()));
                Style strong = line.style().withBold(true);
                emphasis.add(new StyledSpan(
                        new Span(base + found.start() + width, base + found.end() - width),
                        width > 2 ? strong.withItalic(true) : strong));
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

    private static void collectLoose(Line line, List<Span> marks, List<Link> links, List<StyledSpan> emphasis) {
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
            } else if (found.group(1) != null) {
                Span inner = new Span(whole.start() + width, whole.end() - width);
                emphasis.add(new StyledSpan(inner, line.style().withItalic(true)));
            }
            marks.add(opening);
            marks.add(closing);
        }
    }
}
