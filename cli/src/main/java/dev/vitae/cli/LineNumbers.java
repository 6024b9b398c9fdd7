package dev.vitae.cli;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The numbers by which a person finds a line: on its page, or in the text where there are no pages. */
final class LineNumbers {

    private final NavigableMap<Integer, Place> places;

    private LineNumbers(NavigableMap<Integer, Place> places) {
        this.places = places;
    }

    /**
     * Where a line stands.
     *
     * @param page from 1; 0 where the document has no pages
     * @param line from 1, on the page or in the text
     */
    record Place(int page, int line) {

        /** As in {@code 2:14}, or {@code 14} without pages. */
        @Override
        public String toString() {
            return page > 0 ? page + ":" + line : String.valueOf(line);
        }
    }

    static LineNumbers of(SourceDocument document) {
        List<Line> lines = new ArrayList<>(document.lines());
        lines.addAll(document.asides());
        lines.sort(Comparator.comparingInt(line -> line.span().start()));
        NavigableMap<Integer, Place> places = new TreeMap<>();
        Map<Integer, Integer> onPage = new HashMap<>();
        int read = 0;
        int breaks = 1;
        for (Line line : lines) {
            int start = line.span().start();
            for (; read < start; read++) {
                breaks += document.text().charAt(read) == '\n' ? 1 : 0;
            }
            int page = line.placement().map(placement -> placement.page()).orElse(0);
            int number = page > 0 ? onPage.merge(page, 1, Integer::sum) : breaks;
            places.put(start, new Place(page, number));
        }
        return new LineNumbers(places);
    }

    /** Where the span begins. */
    Place of(Span span) {
        Map.Entry<Integer, Place> line = places.floorEntry(span.start());
        return line == null ? new Place(0, 1) : line.getValue();
    }
}
