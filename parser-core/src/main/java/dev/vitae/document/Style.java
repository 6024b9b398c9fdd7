package dev.vitae.document;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How most of a line's characters look.
 *
 * @param font the font's name, where the format tells
 * @param size the font size in points, where the format tells
 * @param bold whether the line is bold
 * @param italic whether the line is italic
 * @param color the colour as 0xRRGGBB, where the format tells
 */
public record Style(Optional<String> font, OptionalDouble size, boolean bold, boolean italic, OptionalInt color) {

    /** What is known of a line of plain text: nothing. */
    public static final Style PLAIN =
            new Style(Optional.empty(), OptionalDouble.empty(), false, false, OptionalInt.empty());

    /** The same style with another weight. */
    public Style withBold(boolean bold) {
        return new Style(font, size, bold, italic, color);
    }

    /** The same style with another slant. */
    public Style withItalic(boolean italic) {
        return new Style(font, size, bold, italic, color);
    }
}
