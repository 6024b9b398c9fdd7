package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines that say in words who gave or published something: {@code Awarded by Hull City Council}, {@code Publisher: Quay Press}. */
final class IssuerLine {

    private static final Pattern INTRODUCED = Pattern.compile(
            "\\s*(?:" + String.join("|", Lexicon.lines("issuer-words.txt")) + ")(?:\\s*+:\\s*+|\\s++)(?<who>\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands between two things on a line: then it says more than that. */
    private static final Pattern PARTED = Pattern.compile("\\t| [-–—] |  |; |[" + Separators.GLYPHS + "]");

    private IssuerLine() {}

    /** Who it was; empty if the line doesn't begin with words for that. */
    static Optional<Line> who(Line line) {
        Matcher introduced = INTRODUCED.matcher(line.text());
        return introduced.matches() && !PARTED.matcher(line.text()).find()
                ? Optional.of(Trimming.of(line.narrow(introduced.start("who"), introduced.end("who"))))
                        .filter(who -> !who.text().isEmpty())
                : Optional.empty();
    }

    /** The lines of a section, with {@link LineLabel#HEAD} for such lines: nothing begins with them. */
    static List<LabelledLine> align(List<LabelledLine> lines) {
        return lines.stream()
                .map(line -> line.label() == LineLabel.ENTRY
                                && line.index() != lines.get(0).index()
                                && who(line.line()).isPresent()
                        ? line.as(LineLabel.HEAD)
                        : line)
                .toList();
    }
}
