package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes the labels of a form ({@code company - Moss Bakery}) off the lines of a document that has several. */
final class FormLabels {

    private static final int FEWEST = 2;
    private static final int LONGEST = 2_000;
    /** As entries are set in Markdown. */
    private static final int ENTRY_LEVEL = 3;

    private static final List<String> ALL = Lexicon.lines("form-labels.txt");
    private static final List<Pattern> LABELS = patterns(ALL.subList(0, ALL.indexOf("entry")));
    private static final List<Pattern> ENTRIES = patterns(ALL.subList(ALL.indexOf("entry") + 1, ALL.size()));

    private FormLabels() {}

    private static List<Pattern> patterns(List<String> expressions) {
        return expressions.stream().map(Pattern::compile).toList();
    }

    /** The document with such lines cut to what was filled in. */
    static SourceDocument without(SourceDocument document) {
        List<Optional<Line>> filledIn =
                document.lines().stream().map(FormLabels::filledIn).toList();
        if (filledIn.stream().filter(Optional::isPresent).count() < FEWEST) {
            return document;
        }
        List<Line> lines = IntStream.range(0, filledIn.size())
                .mapToObj(i -> filledIn.get(i).orElse(document.lines().get(i)))
                .toList();
        return document.withLines(lines);
    }

    private static Optional<Line> filledIn(Line line) {
        if (line.text().length() > LONGEST || !line.text().contains("- ")) {
            return Optional.empty();
        }
        return said(line, ENTRIES)
                .map(entry -> entry.toBuilder()
                        .headingLevel(ENTRY_LEVEL)
                        .separated(true)
                        .build())
                .or(() -> said(line, LABELS));
    }

    private static Optional<Line> said(Line line, List<Pattern> labels) {
        for (Pattern label : labels) {
            Matcher matcher = label.matcher(line.text());
            if (matcher.matches()) {
                return Optional.of(line.narrow(matcher.start("said"), matcher.end("said")));
            }
        }
        return Optional.empty();
    }
}
