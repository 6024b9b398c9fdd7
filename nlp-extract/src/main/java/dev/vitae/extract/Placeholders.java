package dev.vitae.extract;

import dev.vitae.document.Flow;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what collections of resumes put in the place of employers and towns ({@code Company Name City , State}), lest it
 * be taken for names.
 */
final class Placeholders {

    private static final String TOWN = "City {1,4}, {0,4}(?:State|STATE)(?!\\S)";
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<!\\S)(?:Company Name(?: {1,4}[-–])? {1,4}" + TOWN + "|" + TOWN + "|Company Name(?! ?\\S))");

    private Placeholders() {}

    /** The document without them; they are read no more. */
    static SourceDocument without(SourceDocument document) {
        if (!document.text().contains("City ") || document.lines().stream().noneMatch(Placeholders::mayHold)) {
            return document;
        }
        List<Line> lines = new ArrayList<>();
        List<Line> asides = new ArrayList<>(document.asides());
        for (Line line : document.lines()) {
            if (mayHold(line)) {
                part(line, lines, asides);
            } else {
                lines.add(line);
            }
        }
        return document.withLines(lines, asides);
    }

    private static boolean mayHold(Line line) {
        return line.text().contains("City ") || line.text().contains("Company Name");
    }

    private static void part(Line line, List<Line> lines, List<Line> asides) {
        Matcher placeholder = PLACEHOLDER.matcher(line.text());
        int start = 0;
        while (placeholder.find()) {
            add(lines, line.narrow(start, placeholder.start()).strip());
            add(
                    asides,
                    line.narrow(placeholder.start(), placeholder.end()).strip().toBuilder()
                            .flow(Flow.NOISE)
                            .build());
            start = placeholder.end();
        }
        add(lines, line.narrow(start, line.text().length()).strip());
    }

    private static void add(List<Line> lines, Line line) {
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }
}
