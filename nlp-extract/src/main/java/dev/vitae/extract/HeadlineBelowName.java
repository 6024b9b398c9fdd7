package dev.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a headline that the models took for a way to reach the person: the line right below the name, of a few words, that
 * was found to say nothing else.
 */
final class HeadlineBelowName {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’&/,() .-]{2,60}");
    private static final int MOST_WORDS = 6;
    private static final double UNSURE = 0.4;

    private final PlaceRecognizer places;

    HeadlineBelowName(PlaceRecognizer places) {
        this.places = places;
    }

    /**
     * The headline of a contact section.
     *
     * @param said what was found in it
     */
    Optional<Mention> find(Section section, List<Mention> said) {
        List<LabelledLine> lines = section.lines();
        for (int i = 1; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            if (lines.get(i - 1).label() == LineLabel.NAME
                    && line.label() == LineLabel.CONTACT
                    && isHeadline(line, said)) {
                return Optional.of(Mention.of(Field.HEADLINE, line.line(), Stage.RULE, UNSURE));
            }
        }
        return Optional.empty();
    }

    private boolean isHeadline(LabelledLine line, List<Mention> said) {
        String text = line.line().text();
        return WORDS.matcher(text).matches()
                && Words.of(text).size() <= MOST_WORDS
                && places.score(text) == 0
                && said.stream()
                        .flatMap(mention -> mention.spans().stream())
                        .noneMatch(span -> span.overlaps(line.line().span()));
    }
}
