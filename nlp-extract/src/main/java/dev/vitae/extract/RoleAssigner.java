package dev.vitae.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which piece of an entry's head is what. Each piece speaks for itself by its words, and the pieces that stand
 * in the same place in the section's other entries speak for it as well, since a resume writes its entries in one
 * pattern.
 */
final class RoleAssigner {

    private static final double WEIGHT_OF_OTHERS = 0.8;

    /** How well a piece suits a role. */
    interface Scorer {
        double score(Piece piece, Field role);
    }

    private final List<Field> roles;
    private final Scorer scorer;

    RoleAssigner(List<Field> roles, Scorer scorer) {
        this.roles = List.copyOf(roles);
        this.scorer = scorer;
    }

    /** For each entry's pieces, the piece of each role; a role that no piece suits is absent. */
    List<Map<Field, Piece>> assign(List<List<Piece>> entries) {
        Map<Integer, Map<Field, Double>> bySlot = new HashMap<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (List<Piece> pieces : entries) {
            for (Piece piece : pieces) {
                uses.merge(piece.slot(), 1, Integer::sum);
                Map<Field, Double> scores = bySlot.computeIfAbsent(piece.slot(), slot -> new HashMap<>());
                roles.forEach(role -> scores.merge(role, scorer.score(piece, role), Double::sum));
            }
        }
        List<Map<Field, Piece>> assigned = new ArrayList<>();
        for (List<Piece> pieces : entries) {
            Search search = new Search(
                    pieces,
                    (piece, role) -> scorer.score(piece, role)
                            + WEIGHT_OF_OTHERS
                                    * bySlot.getOrDefault(piece.slot(), Map.of())
                                            .getOrDefault(role, 0.0)
                                    / uses.getOrDefault(piece.slot(), 1));
            assigned.add(search.best());
        }
        return assigned;
    }

    /** Tries all ways to give the roles to a few pieces. */
    private final class Search {
        private static final int MOST_PIECES = 6;

        private final List<Piece> pieces;
        private final Scorer total;
        private Map<Field, Piece> best = Map.of();
        private double bestScore = Double.NEGATIVE_INFINITY;

        Search(List<Piece> pieces, Scorer total) {
            this.pieces = pieces.size() > MOST_PIECES ? pieces.subList(0, MOST_PIECES) : pieces;
            this.total = total;
        }

        Map<Field, Piece> best() {
            extend(0, 0, new HashMap<>());
            return best;
        }

        private void extend(int role, double score, Map<Field, Piece> chosen) {
            if (role == roles.size()) {
                if (score > bestScore) {
                    bestScore = score;
                    best = Map.copyOf(chosen);
                }
                return;
            }
            extend(role + 1, score, chosen);
            for (Piece piece : pieces) {
                if (!chosen.containsValue(piece)) {
                    Optional<Double> suits =
                            Optional.of(total.score(piece, roles.get(role))).filter(value -> value > 0);
                    if (suits.isPresent()) {
                        chosen.put(roles.get(role), piece);
                        extend(role + 1, score + suits.get(), chosen);
                        chosen.remove(roles.get(role));
                    }
                }
            }
        }
    }
}
