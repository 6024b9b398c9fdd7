package dev.vitae.extract;

import dev.vitae.document.Span;
import dev.vitae.extract.Verification.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a value that does not stand in one piece: paragraphs that were joined, or lines that others' text parts, as where
 * columns are read across. A piece ends where a line or a part of one ends, and the next begins where one begins, a few
 * lines on; so no words can be picked together. Immutable.
 */
final class TornText {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R+");
    private static final int MOST_STARTS = 500;
    private static final int MOST_PIECES = 60;
    private static final int LINES_BETWEEN = 12;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WHOLE = 8;

    private final TextFinder finder;

    TornText(TextFinder finder) {
        this.finder = finder;
    }

    Optional<Evidence> find(String value) {
        List<Evidence> found = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(value.strip(), -1)) {
            if (paragraph.isBlank()) {
                continue;
            }
            Optional<Evidence> evidence = finder.find(paragraph).or(() -> torn(paragraph));
            if (evidence.isEmpty()) {
                return Optional.empty();
            }
            found.add(evidence.get());
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(
                        Match.JOINED,
                        found.stream()
                                .flatMap(evidence -> evidence.spans().stream())
                                .toList(),
                        String.join("\n", found.stream().map(Evidence::written).toList())));
    }

    private Optional<Evidence> torn(String value) {
        String wanted = Spelling.of(value).units();
        if (wanted.length() < SHORTEST_WHOLE) {
            return Optional.empty();
        }
        Spelling spelling = finder.spelling();
        String units = spelling.units();
        String opening = wanted.substring(0, SHORTEST);
        int at = units.indexOf(opening);
        for (int tried = 0; at >= 0 && tried < MOST_STARTS; at = units.indexOf(opening, at + 1)) {
            if (spelling.beginsWord(at)) {
                tried++;
                Optional<List<Span>> pieces = pieces(wanted, at);
                if (pieces.isPresent()) {
                    return Optional.of(finder.joinedPieces(pieces.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The pieces of the value, if the first begins at the unit. */
    private Optional<List<Span>> pieces(String wanted, int first) {
        Spelling spelling = finder.spelling();
        List<Span> pieces = new ArrayList<>();
        int done = 0;
        int at = first;
        while (pieces.size() < MOST_PIECES) {
            int length = pieceAt(wanted, done, at);
            if (length == 0) {
                return Optional.empty();
            }
            pieces.add(new Span(at, at + length));
            done = past(wanted, done + length);
            if (done == wanted.length()) {
                return Optional.of(pieces);
            }
            at = next(wanted, done, at + length, spelling);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the next piece begins: among the lines that follow, where the most of it stands; -1 if nowhere. */
    private int next(String wanted, int done, int from, Spelling spelling) {
        int best = -1;
        int most = 0;
        int edge = spelling.edgeFrom(from);
        for (int i = 0; i < LINES_BETWEEN && edge >= 0; i++) {
            int at = spelling.pastSign(edge);
            int length = pieceAt(wanted, done, at);
            if (length > most) {
                most = length;
                best = at;
            }
            edge = spelling.edgeFrom(edge + 1);
        }
        return best;
    }

    /** How much of the rest of the value stands at the unit, up to its end or the end of a line; 0 if too little. */
    private int pieceAt(String wanted, int done, int at) {
        Spelling spelling = finder.spelling();
        String units = spelling.units();
        int length = 0;
        while (done + length < wanted.length()
                && at + length < units.length()
                && units.charAt(at + length) == wanted.charAt(done + length)) {
            length++;
        }
        if (done + length == wanted.length() && spelling.endsWord(at + length)) {
            return length;
        }
        int end = spelling.edgeUpTo(at + length);
        return end - at >= SHORTEST ? end - at : 0;
    }

    private static int past(String wanted, int at) {
        return at < wanted.length() && wanted.charAt(at) == Spelling.BETWEEN_DIGITS ? at + 1 : at;
    }
}
