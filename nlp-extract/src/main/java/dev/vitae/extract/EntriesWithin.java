package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.extract.LineCuts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts what stands in one long line below a heading where a reader would have broken it: before each job and school, behind
 * its head, before each label of a list. The models learned from lines. Thread-safe.
 */
final class EntriesWithin {

    private static final Set<String> TEXT = Set.of("text/plain", "text/markdown");
    private static final int SHORTEST = 100;
    private static final int SHORTEST_ROW = 250;
    private static final int FEWEST = 2;

    private final HeadingLexicon headings;
    private final EntryCuts entries;
    private final NameCuts names;

    EntriesWithin(Recognizers recognizers) {
        this.headings = recognizers.headings();
        this.names = new NameCuts(recognizers);
        this.entries = new EntryCuts(recognizers);
    }

    /** The document with such lines cut, if it is a text file. */
    SourceDocument part(SourceDocument document) {
        if (!TEXT.contains(document.metadata().mediaType())) {
            return document;
        }
        List<Line> lines = new ArrayList<>();
        Optional<String> handle = NameCuts.handle(document.text());
        SectionKind section = SectionKind.PREAMBLE;
        for (List<Line> row : TextRows.of(document)) {
            boolean flattened = TextRows.length(row) >= SHORTEST_ROW && row.size() > 1;
            for (Line line : row) {
                Optional<SectionKind> heading = headings.find(line.text());
                section = heading.orElse(line.isHeading() ? SectionKind.OTHER : section);
                NavigableMap<Integer, Part> cuts =
                        heading.isPresent() || line.isHeading() ? new TreeMap<>() : cuts(line, section, flattened);
                if (flattened && heading.isEmpty() && !section.isCareer()) {
                    cuts.putAll(names.find(line.text(), handle, section == SectionKind.PREAMBLE && lines.isEmpty()));
                }
                lines.addAll(cuts.isEmpty() ? List.of(line) : LineCuts.cut(line, cuts));
            }
        }
        return document.withLines(lines);
    }

    private NavigableMap<Integer, Part> cuts(Line line, SectionKind section, boolean flattened) {
        String text = line.text();
        boolean item = line.bullet().isPresent();
        NavigableMap<Integer, Part> forms = FormCuts.find(text);
        if (!forms.isEmpty()) {
            return forms;
        }
        if (section.isCareer() && (flattened || (text.length() >= SHORTEST && !item))) {
            return entries.find(text, section == SectionKind.EDUCATION, flattened ? 1 : FEWEST);
        }
        return section == SectionKind.SKILLS && !item ? GroupLabels.find(text) : new TreeMap<>();
    }
}
