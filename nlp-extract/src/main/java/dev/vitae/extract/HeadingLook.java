package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the headings of one document look, learnt from those whose words are known.
 *
 * @param level the heading level that the format gives, or 0
 * @param size the font size in half points, or 0
 * @param bold whether they are bold
 * @param capitals whether they are in capitals
 */
record HeadingLook(int level, long size, boolean bold, boolean capitals) {

    static HeadingLook of(Line line) {
        return new HeadingLook(
                line.headingLevel(),
                Math.round(line.style().size().orElse(0) * 2),
                line.style().bold(),
                isCapitals(line.text()));
    }

    /** The look of most of the lines; where the format itself marks some as headings, of most of those. */
    static Optional<HeadingLook> ofMost(List<Line> headings) {
        boolean marked = headings.stream().anyMatch(Line::isHeading);
        return headings.stream()
                .filter(line -> !marked || line.isHeading())
                .map(HeadingLook::of)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(look -> marked || look.getValue() > 1)
                .max(Map.Entry.<HeadingLook, Long>comparingByValue()
                        .thenComparing(look -> look.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** Whether anything but the words tells a heading from other lines. */
    boolean isStyled() {
        return level > 0 || bold || capitals;
    }

    /** Whether a line with a heading's words may be a heading in a document whose headings look like this. */
    boolean admits(Line line) {
        HeadingLook other = of(line);
        if (level > 0) {
            return (other.level > 0 && other.level <= level)
                    || (line.headingLevel() == 0 && line.text().strip().endsWith(":"));
        }
        return other.bold || other.capitals || other.size >= size || line.separated();
    }

    /** Whether a line looks so much like a heading that it is one, whatever its words. */
    boolean isTwin(Line line) {
        HeadingLook other = of(line);
        return level > 0 ? other.level > 0 && other.level <= level : size > 0 && capitals && equals(other);
    }

    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
