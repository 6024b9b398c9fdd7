package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a document: its text, where that stands in {@link SourceDocument#text()}, and what the format tells of
 * its place and looks.
 *
 * <p>The text is exactly the document's text under {@link #span()}. Marks that structure the line (a bullet, the
 * {@code ##} of a heading) stand outside of the span. A wide gap between words is a tab, or the run of blanks that the
 * file itself has.
 *
 * @param text the characters of the line
 * @param span where they stand in the document's text
 * @param flow which stream the line belongs to
 * @param separated whether white space sets it apart from the line before: a blank line, a larger gap, a new block
 * @param continuation whether it goes on with the paragraph of the line before, broken only for want of room
 * @param hyphenated whether the hyphen that ends it only parts a word, which goes on in the line after, for want of room
 * @param headingLevel the level from 1 where the format itself marks a heading, else 0
 * @param bullet the list mark in front of it
 * @param cell the table cell it stands in
 * @param style how most of it looks
 * @param styled the parts that it has in looks (a title in bold, then the employer), in order; only blanks
 *     and signs stand between them; empty where all of it looks the same
 * @param placement where it stands on its page, in a paged format
 * @param links the hyperlinks on its words, in order
 * @param markup what in the text is no word but a mark of the format ({@code **}, {@code ](https://…)}), in order; only
 *     text files have it, since their text stays as it is. {@link #words()} leaves it out.
 */
public record Line(
        String text,
        Span span,
        Flow flow,
        boolean separated,
        boolean continuation,
        boolean hyphenated,
        int headingLevel,
        Optional<Bullet> bullet,
        Optional<Cell> cell,
        Style style,
        List<StyledSpan> styled,
        Optional<Placement> placement,
        List<Link> links,
        List<Span> markup) {

    private static final int BLANKS_OF_A_GAP = 3;

    public Line {
        styled = List.copyOf(styled);
        links = List.copyOf(links);
        markup = List.copyOf(markup);
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("text of length " + text.length() + " at " + span);
        }
        if (headingLevel < 0) {
            throw new IllegalArgumentException("negative heading level: " + headingLevel);
        }
    }

    /** Starts a line of the given text that stands at {@code start}. */
    public static Builder at(int start, String text) {
        return new Builder(text, new Span(start, start + text.length()));
    }

    /** Whether the format itself marks the line as a heading. */
    public boolean isHeading() {
        return headingLevel > 0;
    }

    /**
     * The part of the line from {@code from} to {@code to}, counted in its text. What stands on spans shrinks with it;
     * what remains is the same line in every other respect.
     */
    public Line narrow(int from, int to) {
        Span part = span.narrow(from, to);
        List<Link> inside = new ArrayList<>();
        for (Link link : links) {
            if (link.span().overlaps(part)) {
                inside.add(new Link(within(link.span(), part), link.target()));
            }
        }
        List<StyledSpan> looks = new ArrayList<>();
        for (StyledSpan look : styled) {
            if (look.span().overlaps(part)) {
                looks.add(new StyledSpan(within(look.span(), part), look.style()));
            }
        }
        List<Span> marks = new ArrayList<>();
        for (Span mark : markup) {
            if (mark.overlaps(part)) {
                marks.add(within(mark, part));
            }
        }
        return toBuilder()
                .text(text.substring(from, to), part)
                .hyphenated(hyphenated && to == text.length())
                .style(looks.size() == 1 ? looks.get(0).style() : style)
                .styled(looks.size() == 1 ? List.of() : looks)
                .links(inside)
                .markup(marks)
                .build();
    }

    private static Span within(Span span, Span part) {
        return new Span(Math.max(span.start(), part.start()), Math.min(span.end(), part.end()));
    }

    /** The text without the {@link #markup() markup}: what a person would read. */
    public String words() {
        return words(span);
    }

    /** What a person would read under {@code part}, a span within the line's. */
    public String words(Span part) {
        if (!span.contains(part)) {
            throw new IllegalArgumentException("outside of " + span + ": " + part);
        }
        StringBuilder words = new StringBuilder();
        int from = part.start();
        for (Span mark : markup) {
            if (mark.overlaps(part)) {
                words.append(text, from - span.start(), Math.max(mark.start(), from) - span.start());
                from = Math.min(Math.max(mark.end(), from), part.end());
            }
        }
        return words.append(text, from - span.start(), part.end() - span.start())
                .toString();
    }

    /** The same line, {@code distance} units further on in the document's text. */
    Line moveBy(int distance) {
        List<Link> targets = links.stream()
                .map(link -> new Link(link.span().moveBy(distance), link.target()))
                .toList();
        List<StyledSpan> looks = styled.stream()
                .map(look -> new StyledSpan(look.span().moveBy(distance), look.style()))
                .toList();
        List<Span> marks = markup.stream().map(mark -> mark.moveBy(distance)).toList();
        Builder moved = toBuilder().text(text, span.moveBy(distance));
        placement.ifPresent(place -> moved.placement(place.moveBy(distance)));
        return moved.styled(looks).links(targets).markup(marks).build();
    }

    /** The line without white space at either end. */
    public Line strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : narrow(from, to);
    }

    /**
     * The pieces of the line between wide gaps (a tab, or three blanks and more), as of a title with its dates set on
     * the right. A line without gaps is its only segment; a blank line has none.
     */
    public List<Line> segments() {
        List<Line> segments = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int gap = i;
            boolean tab = false;
            while (gap < text.length() && isBlank(text.charAt(gap))) {
                tab |= text.charAt(gap) == '\t';
                gap++;
            }
            if (tab || gap - i >= BLANKS_OF_A_GAP) {
                addSegment(segments, from, i);
                from = gap;
            }
            i = gap == i ? i + 1 : gap;
        }
        addSegment(segments, from, text.length());
        return List.copyOf(segments);
    }

    /** A builder that starts from this line. */
    public Builder toBuilder() {
        Builder builder = new Builder(text, span);
        builder.flow = flow;
        builder.separated = separated;
        builder.continuation = continuation;
        builder.hyphenated = hyphenated;
        builder.headingLevel = headingLevel;
        builder.bullet = bullet;
        builder.cell = cell;
        builder.style = style;
        builder.styled = styled;
        builder.placement = placement;
        builder.links = links;
        builder.markup = markup;
        return builder;
    }

    private void addSegment(List<Line> segments, int from, int to) {
        Line segment = narrow(from, to).strip();
        if (!segment.text.isEmpty()) {
            segments.add(segment);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Builds a {@link Line}; what is not set is absent. Not thread-safe. */
    public static final class Builder {
        private String text;
        private Span span;
        private Flow flow = Flow.BODY;
        private boolean separated;
        private boolean continuation;
        private boolean hyphenated;
        private int headingLevel;
        private Optional<Bullet> bullet = Optional.empty();
        private Optional<Cell> cell = Optional.empty();
        private Style style = Style.PLAIN;
        private List<StyledSpan> styled = List.of();
        private Optional<Placement> placement = Optional.empty();
        private List<Link> links = List.of();
        private List<Span> markup = List.of();

        private Builder(String text, Span span) {
            this.text = text;
            this.span = span;
        }

        private Builder text(String text, Span span) {
            this.text = text;
            this.span = span;
            return this;
        }

        public Builder flow(Flow flow) {
            this.flow = flow;
            return this;
        }

        public Builder separated(boolean separated) {
            this.separated = separated;
            return this;
        }

        public Builder continuation(boolean continuation) {
            this.continuation = continuation;
            return this;
        }

        public Builder hyphenated(boolean hyphenated) {
            this.hyphenated = hyphenated;
            return this;
        }

        public Builder headingLevel(int headingLevel) {
            this.headingLevel = headingLevel;
            return this;
        }

        public Builder bullet(Bullet bullet) {
            this.bullet = Optional.of(bullet);
            return this;
        }

        public Builder cell(Cell cell) {
            this.cell = Optional.of(cell);
            return this;
        }

        public Builder style(Style style) {
            this.style = style;
            return this;
        }

        public Builder styled(List<StyledSpan> styled) {
            this.styled = styled;
            return this;
        }

        public Builder placement(Placement placement) {
            this.placement = Optional.of(placement);
            return this;
        }

        public Builder links(List<Link> links) {
            this.links = links;
            return this;
        }

        public Builder markup(List<Span> markup) {
            this.markup = markup;
            return this;
        }

        public Line build() {
            return new Line(
                    text,
                    span,
                    flow,
                    separated,
                    continuation,
                    hyphenated,
                    headingLevel,
                    bullet,
                    cell,
                    style,
                    styled,
                    placement,
                    links,
                    markup);
        }
    }
}
