package dev.vitae.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of one line, put together: its text without blanks at either end, the links on it, the look that most of its
 * characters share and the parts that differ in looks.
 */
record RunLine(String text, List<Link> links, Style style, List<StyledSpan> styled) {

    static RunLine of(List<Block.Run> runs) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (Block.Run run : runs) {
            int start = text.length();
            text.append(run.text());
            run.link().ifPresent(target -> addLink(links, new Link(new Span(start, text.length()), target)));
        }
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new RunLine(
                text.substring(from, to), within(links, from, to), styleOf(runs), styledWithin(runs, from, to));
    }

    private static List<StyledSpan> styledWithin(List<Block.Run> runs, int from, int to) {
        StyledSpans styled = new StyledSpans();
        int at = 0;
        for (Block.Run run : runs) {
            int start = Math.max(at, from);
            int end = Math.min(at + run.text().length(), to);
            if (start < end && !run.text().isBlank()) {
                styled.add(new Span(start - from, end - from), run.style());
            }
            at += run.text().length();
        }
        return styled.list();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Line.Builder toLine() {
        return Line.at(0, text).style(style).styled(styled).links(links);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void addLink(List<Link> links, Link link) {
        Optional<Link> last = links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
        if (link.span().length() == 0) {
            return;
        }
        if (last.isPresent()
                && last.get().target().equals(link.target())
                && last.get().span().end() == link.span().start()) {
            Span joined = new Span(last.get().span().start(), link.span().end());
            links.set(links.size() - 1, new Link(joined, link.target()));
        } else {
            links.add(link);
        }
    }

    private static List<Link> within(List<Link> links, int from, int to) {
        List<Link> inside = new ArrayList<>();
        for (Link link : links) {
            int start = Math.max(link.span().start(), from);
            int end = Math.min(link.span().end(), to);
            if (start < end) {
                inside.add(new Link(new Span(start - from, end - from), link.target()));
            }
        }
        return List.copyOf(inside);
    }

    private static Style styleOf(List<Block.Run> runs) {
        Map<Style, Integer> weights = new HashMap<>();
        int bold = 0;
        int italic = 0;
        int all = 0;
        Style most = Style.PLAIN;
        for (Block.Run run : runs) {
            int weight = (int)
                    run.text().chars().filter(c -> !Character.isWhitespace(c)).count();
            all += weight;
            bold += run.style().bold() ? weight : 0;
            italic += run.style().italic() ? weight : 0;
            Style look = run.style().withBold(false).withItalic(false);
            int sum = weights.merge(look, weight, Integer::sum);
            if (sum > weights.getOrDefault(most, 0) || (most.equals(Style.PLAIN) && !weights.containsKey(most))) {
                most = look;
            }
        }
        return most.withBold(all > 0 && bold * 2 > all).withItalic(all > 0 && italic * 2 > all);
    }
}
