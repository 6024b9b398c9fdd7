package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sees to it that a place on the line below an employer or school is a line of its own, not the rest of its name. */
final class PlaceLines {

    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]{1,20}\\)$");

    private final PlaceRecognizer places;

    PlaceLines(PlaceRecognizer places) {
        this.places = places;
    }

    /** The section's lines, with {@link LineLabel#HEAD} for places that seemed to go on with the line above. */
    List<LabelledLine> align(List<LabelledLine> lines) {
        List<LabelledLine> aligned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            boolean seems = i > 0
                    && line.label() == LineLabel.CONTINUATION
                    && !line.line().continuation()
                    && isOfHead(lines.get(i - 1))
                    && isPlace(line.line().text());
            aligned.add(seems ? line.as(LineLabel.HEAD) : line);
        }
        return aligned;
    }

    private static boolean isOfHead(LabelledLine line) {
        boolean ends = !line.line().text().endsWith(",") && !line.line().hyphenated();
        return ends && (line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD);
    }

    private boolean isPlace(String text) {
        String bare = IN_BRACKETS.matcher(text.strip()).replaceFirst("");
        int comma = bare.indexOf(',');
        return places.isCity(comma < 0 ? bare : bare.substring(0, comma));
    }
}
