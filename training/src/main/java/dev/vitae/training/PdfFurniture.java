package dev.vitae.training;

import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.PdfCanvas.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on each page of a PDF beside the resume. */
final class PdfFurniture {

    private PdfFurniture() {}

    /** Page numbers and running heads. */
    static List<Row> set(Persona persona, Style style, PdfCanvas canvas, PdfFonts fonts) {
        List<Row> rows = new ArrayList<>();
        double size = Math.max(7, style.type().size() - 2);
        for (int page = 0; page < canvas.pages(); page++) {
            if (style.drawing().pageLabel().isPresent()) {
                String label = style.drawing()
                        .pageLabel()
                        .get()
                        .replace("{page}", String.valueOf(page + 1))
                        .replace("{pages}", String.valueOf(canvas.pages()))
                        .replace("{given}", persona.given())
                        .replace("{family}", persona.family());
                double left = (canvas.width() - fonts.width(label, size, false, false)) / 2;
                canvas.add(
                        page,
                        new Words(label, left, canvas.height() - 22, size, Look.PLAIN, 0x666666, Optional.empty()));
                rows.add(Row.of(SectionKind.OTHER, LineLabel.NOISE, label));
            }
            if (style.drawing().runningName() && page > 0) {
                canvas.add(
                        page,
                        new Words(
                                persona.name(),
                                style.type().margin(),
                                24,
                                size,
                                Look.PLAIN,
                                0x666666,
                                Optional.empty()));
                rows.add(Row.of(SectionKind.OTHER, LineLabel.NOISE, persona.name()));
            }
        }
        return rows;
    }
}
