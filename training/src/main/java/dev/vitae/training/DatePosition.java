package dev.vitae.training;

import dev.vitae.training.Layout.Family;
import dev.vitae.training.Layout.Medium;

/** Where the dates of an entry stand. */
enum DatePosition {
    RIGHT,
    RIGHT_BELOW,
    OWN_LINE,
    OWN_LINE_FIRST,
    OWN_LINE_BETWEEN,
    INLINE_END,
    INLINE_FIRST,
    INLINE_START,
    BRACKETS,
    MARGIN;

    /** Where a layout puts them. */
    static DatePosition of(Layout layout, Choices choices) {
        Family family = layout.family();
        if (family == Family.PDF_DATES_LEFT || family == Family.DOCX_TABLE || layout.isForm()) {
            return MARGIN;
        }
        if (layout.medium() == Medium.DUMP) {
            return choices.of(INLINE_END, INLINE_END, BRACKETS, BRACKETS, INLINE_FIRST, OWN_LINE, OWN_LINE_BETWEEN);
        }
        if (layout.medium() == Medium.MARKDOWN) {
            return choices.of(
                    OWN_LINE,
                    OWN_LINE,
                    INLINE_END,
                    INLINE_FIRST,
                    BRACKETS,
                    INLINE_START,
                    OWN_LINE_FIRST,
                    OWN_LINE_BETWEEN);
        }
        return choices.of(
                RIGHT,
                RIGHT,
                RIGHT,
                RIGHT,
                RIGHT_BELOW,
                RIGHT_BELOW,
                OWN_LINE,
                OWN_LINE,
                OWN_LINE_FIRST,
                OWN_LINE_BETWEEN,
                INLINE_END,
                INLINE_END,
                INLINE_FIRST,
                INLINE_START,
                BRACKETS,
                MARGIN);
    }
}
