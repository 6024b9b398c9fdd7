package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what nobody wrote as a line from costing what a line may cost: of one that is longer than some ten pages the rest
 * goes aside.
 */
final class LongLines {

    static final int LONGEST = 20_000;

    private LongLines() {}

    /** The document with no line longer than {@value #LONGEST} characters; a problem tells of the first that was. */
    static SourceDocument cut(SourceDocument document) {
        if (document.lines().stream().allMatch(line -> line.text().length() <= LONGEST)) {
            return document;
        }
        List<Line> body = new ArrayList<>();
        List<Line> asides = new ArrayList<>(document.asides());
        Optional<ReadingProblem> problem = Optional.empty();
        for (Line line : document.lines()) {
            int length = line.text().length();
            if (length <= LONGEST) {
                body.add(line);
                continue;
            }
            int end = Character.isLowSurrogate(line.text().charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
            body.add(line.narrow(0, end));
            Line rest = line.narrow(end, length).toBuilder().flow(Flow.NOISE).build();
            asides.add(rest);
            problem = problem.or(() -> Optional.of(new ReadingProblem(
                    ReadingProblem.Code.TRUNCATED,
                    "The text has a line of " + length + " characters; of such a line only the first " + LONGEST
                            + " were read.",
                    Optional.of(rest.span()))));
        }
        return document.withLines(body, asides).withProblem(problem.orElseThrow());
    }
}
