package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a piece at a comma where it holds two roles ({@code Store Manager, Acme Ltd}): only when the head has no other
 * piece for the second.
 */
final class CommaSplitter {

    private static final Set<String> NO_NAME_OF_ITS_OWN =
            Set.of("inc", "ltd", "llc", "llp", "plc", "corp", "co", "gmbh", "sa", "srl", "jr", "sr", "phd", "md");

    private final HeadScorer scorer;

    CommaSplitter(HeadScorer scorer) {
        this.scorer = scorer;
    }

    /** The heads, with pieces cut where {@code role} and an organisation share one. */
    List<List<Piece>> splitAll(List<List<Piece>> heads, Field role) {
        return heads.stream().map(pieces -> split(pieces, role)).toList();
    }

    private List<Piece> split(List<Piece> pieces, Field role) {
        List<Piece> names = pieces.stream()
                .filter(piece -> scorer.score(piece, Field.PLACE) < 1)
                .toList();
        if (names.size() != 1) {
            return pieces;
        }
        Piece only = names.get(0);
        Optional<List<Piece>> halves = halves(only, role);
        if (halves.isEmpty()) {
            return pieces;
        }
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.equals(only)) {
                cut.addAll(halves.get());
            } else {
                cut.add(piece);
            }
        }
        return cut;
    }

    private Optional<List<Piece>> halves(Piece piece, Field role) {
        Optional<List<Piece>> best = Optional.empty();
        double bestScore = Double.NEGATIVE_INFINITY;
        String text = piece.text();
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            Line left = HeadSplitter.trim(piece.line().narrow(0, comma));
            Line right = HeadSplitter.trim(piece.line().narrow(comma + 1, text.length()));
            if (Brackets.depth(text, comma) > 0
                    || left.text().isEmpty()
                    || right.text().isEmpty()
                    || isSuffix(right.text())) {
                continue;
            }
            Piece first = new Piece(left, piece.slot(), piece.afterAt());
            Piece second = new Piece(right, piece.slot() + 1, false);
            double score = Math.max(
                    scorer.score(first, role) + scorer.schoolScore(second, Field.ORGANISATION),
                    scorer.schoolScore(first, Field.ORGANISATION) + scorer.score(second, role));
            if (score >= bestScore) {
                bestScore = score;
                best = Optional.of(List.of(first, second));
            }
        }
        return best;
    }

    private static boolean isSuffix(String text) {
        List<String> words = Lexicon.words(text);
        return words.size() == 1 && NO_NAME_OF_ITS_OWN.contains(words.get(0));
    }
}
