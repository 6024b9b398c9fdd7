package dev.vitae.extract;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.Page;
import dev.vitae.document.PlacedWord;
import dev.vitae.document.Placement;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.SourceMetadata;
import dev.vitae.document.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resumes of people who do not exist, parsed, to be looked at in tests. */
final class ViewSamples {

    static final String TEXT = """
            Tamsin Orrell
            Care Assistant
            Dublin, Ireland | tamsin.orrell@example.org

            EXPERIENCE

            Care Assistant, Seaview Nursing Home
            March 2019 - Present
            - Looked after twelve residents.

            EDUCATION

            Certificate in Healthcare, Pearse College, 31 June 2018 - 2019
            """;

    private static final ResumeParser PARSER = ResumeParser.create();
    private static final double LEADING = 20;
    private static final double LETTER = 6;

    private ViewSamples() {}

    static ParsedResume text(String text) {
        try {
            return PARSER.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tamsin.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text on a page of 400 by 500 points, a row each 20 points, a letter each 6. */
    static ParsedResume page(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        double top = LEADING;
        for (String row : text.lines().toList()) {
            if (!row.isBlank()) {
                lines.add(line(start, row, top));
            }
            start += row.length() + 1;
            top += LEADING;
        }
        return PARSER.parse(new SourceDocument(
                text,
                lines,
                List.of(),
                List.of(new Page(1, 400, 500)),
                new SourceMetadata("application/pdf", Optional.of("tamsin.pdf"), Optional.empty(), Optional.empty()),
                List.of()));
    }

    private static Line line(int start, String row, double top) {
        List<PlacedWord> words = new ArrayList<>();
        int from = 0;
        for (String word : row.split(" ", -1)) {
            words.add(new PlacedWord(
                    new Span(start + from, start + from + word.length()),
                    new BoundingBox(LETTER * from, top, LETTER * (from + word.length()), top + 10)));
            from += word.length() + 1;
        }
        BoundingBox box = new BoundingBox(0, top, LETTER * row.length(), top + 10);
        return Line.at(start, row).placement(new Placement(1, box, 0, words)).build();
    }
}
