package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads plain text, Markdown and flattened dumps: lines that are views of the text as it is. */
final class TextReader {

    private static final int FEWEST_INNER_HEADINGS = 2;

    private final Optional<String> name;

    TextReader(Optional<String> name) {
        this.name = name;
    }

    /** A document for each profile in the text; all have the same text, each its own lines. */
    List<SourceDocument> readAll(String text) {
        boolean markdown = isMarkdown(text);
        SourceMetadata metadata =
                new SourceMetadata(markdown ? "text/markdown" : "text/plain", name, Optional.empty(), Optional.empty());
        return Profiles.of(text).stream()
                .map(profile -> read(text, profile, markdown, metadata))
                .toList();
    }

    private static SourceDocument read(String text, Span profile, boolean markdown, SourceMetadata metadata) {
        List<Line> all = ScrapedNoise.mark(lines(text, profile, markdown));
        List<Line> body = all.stream().filter(line -> line.flow() == Flow.BODY).toList();
        List<Line> asides =
                all.stream().filter(line -> line.flow() != Flow.BODY).toList();
        return new SourceDocument(text, body, asides, List.of(), metadata, List.of());
    }

    private static List<Line> lines(String text, Span profile, boolean markdown) {
        List<RawLine> raws = JoinedLines.part(RawLine.split(text, profile.start(), profile.end()));
        OptionalInt width = WrapWidth.of(raws);
        if (width.isPresent() && isFoldedDump(raws)) {
            return new FlattenedText(text, profile.start(), profile.end()).unfold();
        }
        List<Line> lines = new ArrayList<>();
        List<RawLine> plain = new ArrayList<>();
        boolean gap = false;
        boolean dump = FlattenedText.isIn(raws);
        for (RawLine raw : raws) {
            if (FlattenedText.isFlattened(raw, dump)) {
                lines.addAll(plainLines(plain, width, markdown, gap));
                gap = endsBlank(plain, gap);
                plain = new ArrayList<>();
                List<Line> unfolded = new FlattenedText(text, raw.start(), raw.end()).unfold();
                if (gap && !unfolded.isEmpty()) {
                    unfolded.set(0, unfolded.get(0).toBuilder().separated(true).build());
                }
                lines.addAll(unfolded);
                gap = false;
            } else {
                plain.add(raw);
            }
        }
        lines.addAll(plainLines(plain, width, markdown, gap));
        return lines;
    }

    private static List<Line> plainLines(List<RawLine> raws, OptionalInt width, boolean markdown, boolean gap) {
        List<List<RawLine>> parts = TextColumns.parts(raws);
        if (parts.size() == 1) {
            return new PlainLines(raws, width, markdown).read(gap);
        }
        List<Line> lines = new ArrayList<>();
        for (List<RawLine> part : parts) {
            lines.addAll(new PlainLines(part, WrapWidth.ofColumn(part), markdown).read(gap || !lines.isEmpty()));
        }
        return lines;
    }

    private static boolean endsBlank(List<RawLine> raws, boolean before) {
        return raws.isEmpty() ? before : raws.get(raws.size() - 1).isEmpty();
    }

    /** A dump that was broken again at some width, wherever that fell. */
    private static boolean isFoldedDump(List<RawLine> raws) {
        int inner = 0;
        for (RawLine raw : raws) {
            inner += raw.length() < 200 ? FlattenedText.countInnerHeadings(raw.text(), raw.start(), raw.end()) : 0;
        }
        return inner >= FEWEST_INNER_HEADINGS;
    }

    private static boolean isMarkdown(String text) {
        int headings = 0;
        boolean lineStart = true;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            headings += lineStart && c == '#' && (text.charAt(i + 1) == '#' || text.charAt(i + 1) == ' ') ? 1 : 0;
            lineStart = c == '\n';
        }
        return headings > 0 || InlineMarkup.isIn(text);
    }
}
