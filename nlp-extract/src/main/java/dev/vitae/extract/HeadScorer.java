package dev.vitae.extract;

import java.util.List;

/** Scores the pieces of an entry's head by their words. Thread-safe. */
final class HeadScorer implements RoleAssigner.Scorer {

    private final Recognizers recognizers;

    HeadScorer(Recognizers recognizers) {
        this.recognizers = recognizers;
    }

    @Override
    public double score(Piece piece, Field role) {
        List<Word> words = Words.of(piece.text());
        double place = recognizers.places().score(piece.text());
        return switch (role) {
            case TITLE ->
                0.3
                        + Math.min(2, recognizers.titles().count(words)) * 1.2
                        - organisation(words) * 0.6
                        - place
                        - (piece.afterAt() ? 2 : 0);
            case ORGANISATION ->
                0.6
                        + organisation(words)
                        - recognizers.titles().count(words) * 0.5
                        - place * 0.7
                        + (piece.afterAt() ? 3 : 0)
                        - (isLink(piece) ? 2 : 0);
            case PLACE -> place - 0.2 + (commas(piece.text()) > 0 ? 0.3 : 0) - organisation(words) * 0.4;
            case DEGREE -> 0.2 + degree(words) - school(words) * 0.8 - place * 0.5;
            default -> 0;
        };
    }

    /** How much the words look like a school's name. */
    double school(List<Word> words) {
        return Math.min(2, recognizers.schools().count(words) * 1.5);
    }

    /** Scores for the heads of schools, where the organisation is a school. */
    double schoolScore(Piece piece, Field role) {
        List<Word> words = Words.of(piece.text());
        if (role == Field.ORGANISATION) {
            return 0.4
                    + school(words)
                    + (piece.afterAt() ? 2 : 0)
                    - degree(words) * 0.7
                    - recognizers.places().score(piece.text()) * 0.7
                    - (isLink(piece) ? 2 : 0);
        }
        return score(piece, role);
    }

    private double organisation(List<Word> words) {
        return Math.min(2, recognizers.organisations().count(words)) * 0.9;
    }

    private double degree(List<Word> words) {
        return recognizers
                        .degrees()
                        .prefix(words)
                        .map(count -> 1.5 + 0.2 * count)
                        .orElse(0.0)
                + (recognizers.degrees().count(words) > 0 ? 0.7 : 0);
    }

    private static boolean isLink(Piece piece) {
        return piece.text().contains("://") || piece.text().startsWith("www.");
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',').count();
    }
}
