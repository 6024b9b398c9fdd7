package dev.vitae.document;

import java.util.List;

/** Takes columns apart that stand side by side with blanks between them. */
final class TextColumns {

    private TextColumns() {}

    static List<RawLine> inReadingOrder(List<RawLine> lines) {
        return lines;
    }
}
