package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Running text over one or more lines.
 *
 * @param lines the lines, each without its mark
 */
record Paragraph(List<Line> lines) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    Mention as(Field field, Stage stage, double probability) {
        List<Span> spans = lines.stream().map(Line::span).toList();
        return new Mention(field, clean(said()), spans, stage, probability);
    }

    /** The lines joined: with a blank, or without where a hyphen ends the line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (needsBlank(text)) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString();
    }

    /** What a person would read, the words whole that the lines part. */
    private String said() {
        StringBuilder text = new StringBuilder();
        boolean parted = false;
        for (Line line : lines) {
            if (parted) {
                text.setLength(text.length() - 1);
            } else if (needsBlank(text)) {
                text.append(' ');
            }
            text.append(line.words());
            parted = line.hyphenated();
        }
        return text.toString();
    }

    /** Where each line starts in {@link #text()}. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (needsBlank(text)) {
                text.append(' ');
            }
            starts.add(text.length());
            text.append(line.text());
        }
        return List.copyOf(starts);
    }

    /** Where in {@link #text()} a place of the document stands; empty if on none of the lines. */
    OptionalInt offset(int place) {
        List<Integer> starts = starts();
        for (int i = 0; i < lines.size(); i++) {
            Span span = lines.get(i).span();
            if (span.start() <= place && place < span.end()) {
                return OptionalInt.of(starts.get(i) + place - span.start());
            }
        }
        return OptionalInt.empty();
    }

    /** The part from {@code from} to {@code to}, both counted in {@link #text()}, without white space at its ends. */
    Optional<Paragraph> slice(int from, int to) {
        List<Line> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (needsBlank(text)) {
                text.append(' ');
            }
            int start = Math.max(0, from - text.length());
            int end = Math.min(line.text().length(), to - text.length());
            text.append(line.text());
            if (start < end) {
                Line part = line.narrow(start, end).strip();
                if (!part.text().isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(parts));
    }

    private static boolean needsBlank(StringBuilder text) {
        int last = text.length() - 1;
        return last >= 0 && !(text.charAt(last) == '-' && last > 0 && Character.isLetter(text.charAt(last - 1)));
    }

    private static String clean(String text) {
        return SingleBlanks.in(text.replace("\u00ad", ""));
    }
}
