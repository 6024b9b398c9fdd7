package dev.vitae.training;

import dev.vitae.training.PdfCanvas.Shape;

/**
 * What is drawn about headings.
 *
 * @param ink the colour of the column's words; 0 where it is the usual
 */
record PdfOrnament(Style style, PdfCanvas canvas, int ink) {

    void draw(int page, double x, double y, double width, double height) {
        int accent = style.type().accent();
        int color = ink != 0 ? ink : accent;
        int fill = ink != 0 ? 0x777777 : accent == 0 ? 0x444444 : accent;
        switch (style.headings().rule()) {
            case BELOW -> canvas.add(page, new Shape(x, y + height - 1, width, 0.7, color, false));
            case ABOVE -> canvas.add(page, new Shape(x, y - 2, width, 0.7, color, false));
            case FILL -> canvas.add(page, new Shape(x - 4, y - 1, width + 8, height, fill, false));
            case BAR -> canvas.add(page, new Shape(x - 7, y, 3, height - 2, color, false));
            case BOX -> {
                canvas.add(page, new Shape(x - 4, y - 1, width + 8, 0.6, color, false));
                canvas.add(page, new Shape(x - 4, y + height, width + 8, 0.6, color, false));
                canvas.add(page, new Shape(x - 4, y - 1, 0.6, height + 1, color, false));
                canvas.add(page, new Shape(x + width + 4, y - 1, 0.6, height + 1, color, false));
            }
            case NONE -> {}
        }
    }
}
