package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text, Markdown and flattened dumps: lines that are views of the text as it is. */
final class TextReader {

    private final Optional<String> name;

    TextReader(Optional<String> name) {
        this.name = name;
    }

    List<SourceDocument> readAll(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean gap = false;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Line line = Line.at(start, text.substring(start, end)).build().strip();
            if (line.text().isEmpty()) {
                gap = true;
            } else {
                lines.add(line.toBuilder().separated(gap).build());
                gap = false;
            }
            start = end + 1;
        }
        return List.of(new SourceDocument(
                text,
                lines,
                List.of(),
                List.of(),
                new SourceMetadata("text/plain", name, Optional.empty(), Optional.empty()),
                List.of()));
    }
}
