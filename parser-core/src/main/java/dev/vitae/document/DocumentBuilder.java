package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the document of a format that has no text of its own: lines are added in reading order, and the document's
 * text is those lines, one under the other. Not thread-safe. A parser of ours finds it in Tika's
 * {@code ParseContext}.
 */
final class DocumentBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> asides = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<ReadingProblem> problems = new ArrayList<>();

    /** Appends a line whose spans count from 0 in its own text; its flow decides which stream it joins. */
    DocumentBuilder add(Line line) {
        if (line.span().start() != 0) {
            throw new IllegalArgumentException("a new line starts at 0, not at " + line.span());
        }
        Line moved = line.moveBy(text.length());
        text.append(line.text()).append('\n');
        (line.flow() == Flow.BODY ? lines : asides).add(moved);
        return this;
    }

    /** Appends a line that a person would not see, and reports once that there was one. */
    DocumentBuilder addHidden(Line line) {
        if (problems.stream().noneMatch(problem -> problem.code() == ReadingProblem.Code.HIDDEN_TEXT)) {
            Span span = line.span().moveBy(text.length());
            add(new ReadingProblem(
                    ReadingProblem.Code.HIDDEN_TEXT,
                    "The document holds text that a person would not see; it was kept out.",
                    Optional.of(span)));
        }
        return add(line);
    }

    DocumentBuilder add(Page page) {
        pages.add(page);
        return this;
    }

    DocumentBuilder add(ReadingProblem problem) {
        problems.add(problem);
        return this;
    }

    /** The number of characters so far, for limits. */
    int length() {
        return text.length();
    }

    SourceDocument build(SourceMetadata metadata) {
        return new SourceDocument(text.toString(), lines, asides, pages, metadata, problems);
    }
}
