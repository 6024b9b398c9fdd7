package dev.vitae.extract;

import dev.vitae.extract.PassageTokens.InDate;
import dev.vitae.extract.PassageTokens.Joint;
import dev.vitae.extract.PassageTokens.PassageWord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes wholes of the scores in a passage of a school, as the grammar finds them: where the model took more or less than a
 * score for one, or none at all, the grammar knows better; where the model found a score elsewhere, it stays with that.
 */
final class ScoreWholes {

    private static final Optional<Field> SCORE = Optional.of(Field.SCORE);
    private static final Set<Joint> PARTING =
            EnumSet.of(Joint.START, Joint.NEW_LINE, Joint.GAP, Joint.MARK, Joint.WIDE_BLANK, Joint.COMMA, Joint.COLON);

    /** Behind these, a score may stand with no more than a blank between. */
    private static final Set<Field> OPEN = EnumSet.of(Field.AREA, Field.ORGANISATION, Field.PLACE);

    /** A number as none is in the name of a degree. */
    private static final Pattern MEASURED = Pattern.compile("\\d[.,/]\\d|%");

    /** What there is in any score without words of its own. */
    private static final Pattern MARK = Pattern.compile("\\d|^[A-FO]$");

    private static final Pattern LETTER = Pattern.compile("[A-FO][1-3]?");

    private final PassageTokens tokens;
    private final List<PassageWord> words;
    private final List<Optional<Field>> fields;

    private ScoreWholes(PassageTokens tokens, List<Optional<Field>> fields) {
        this.tokens = tokens;
        this.words = tokens.words();
        this.fields = new ArrayList<>(fields);
    }

    static List<Optional<Field>> of(PassageTokens tokens, List<Optional<Field>> fields) {
        if (tokens.passage().section() != SectionKind.EDUCATION) {
            return fields;
        }
        ScoreWholes wholes = new ScoreWholes(tokens, fields);
        wholes.clearStray();
        wholes.mend();
        wholes.clearRepeated();
        for (ScoreWords score : tokens.scores()) {
            boolean one = tokens.passage().list() || !wholes.fields.contains(SCORE);
            if (one && wholes.isMissed(score)) {
                wholes.say(score);
            }
        }
        return wholes.fields;
    }

    /** Gives what the model takes for a part of a score the ends that it has. */
    private void mend() {
        for (ScoreWords score : tokens.scores()) {
            if (said(score).contains(SCORE) && isLoose(score)) {
                say(score);
            }
        }
    }

    /** Says once what a template says twice ({@code 8.6/10 GPA: 8.6/10}). */
    private void clearRepeated() {
        for (int i = 1; i < tokens.scores().size(); i++) {
            ScoreWords first = tokens.scores().get(i - 1);
            ScoreWords second = tokens.scores().get(i);
            boolean repeated = second.label() < second.from()
                    && second.label() <= first.to()
                    && text(first).equals(text(second))
                    && said(first).contains(SCORE);
            if (repeated) {
                fill(first.to(), second.to(), Optional.empty());
            }
        }
    }

    /** Takes away what has nothing of a score: words that the grammar does not know, without a number or a letter. */
    private void clearStray() {
        for (int from = 0; from < fields.size(); ) {
            int to = from + 1;
            while (to < fields.size() && fields.get(to).equals(fields.get(from)) && goesOn(to)) {
                to++;
            }
            if (fields.get(from).equals(SCORE)) {
                boolean stray = true;
                for (int i = from; i < to; i++) {
                    stray &= isOutside(i)
                            && !MARK.matcher(words.get(i).token().text()).find();
                }
                if (stray) {
                    fill(from, to, Optional.empty());
                }
            }
            from = to;
        }
    }

    private boolean isOutside(int word) {
        return tokens.scores().stream().noneMatch(score -> score.from() <= word && word < score.to());
    }

    private boolean goesOn(int word) {
        Joint joint = words.get(word).joint();
        return joint != Joint.NEW_LINE && joint != Joint.GAP;
    }

    /** Whether nothing that its words say goes on beyond them. */
    private boolean isLoose(ScoreWords score) {
        Optional<Field> first = fields.get(score.from());
        Optional<Field> last = fields.get(score.to() - 1);
        boolean before = score.from() > 0
                && goesOn(score.from())
                && !first.equals(SCORE)
                && first.isPresent()
                && fields.get(score.from() - 1).equals(first);
        boolean behind = score.to() < words.size()
                && goesOn(score.to())
                && !last.equals(SCORE)
                && last.isPresent()
                && fields.get(score.to()).equals(last);
        return !before && !behind;
    }

    /** Whether it is a score though the model takes it for something else, or for nothing. */
    private boolean isMissed(ScoreWords score) {
        Set<Optional<Field>> said = said(score);
        boolean alone = starts(score.from()) && ends(score.to());
        if (said.equals(Set.of(Optional.empty()))) {
            return alone && (score.sure() || isLineOrSegment(score));
        }
        said.remove(Optional.<Field>empty());
        if (said.size() > 1) {
            return alone && score.sure() && isLoose(score);
        }
        Field field = said.iterator().next().orElseThrow();
        boolean measured = MEASURED.matcher(text(score)).find();
        if (isBracketed(score)) {
            return field != Field.DEGREE || measured;
        }
        if (!alone || !isLoose(score)) {
            return ends(score.to()) && (field == Field.DEGREE ? measured : OPEN.contains(field) && score.sure());
        }
        // Behind a comma, words of honours are as often a part of the degree.
        if (field == Field.DEGREE && !measured && !isLineOrSegment(score)) {
            return false;
        }
        // Subjects with their grades may be all that was studied.
        boolean doubtful = !score.sure() || (field == Field.AREA && isLettered(score));
        return !doubtful || (field != Field.ORGANISATION && isSaidElsewhere(score, field));
    }

    private boolean isLineOrSegment(ScoreWords score) {
        return tokens.segments().stream()
                .anyMatch(segment -> segment.from() <= score.from()
                        && score.to() <= segment.to()
                        && words.subList(segment.from(), score.from()).stream().allMatch(ScoreWholes::isNoWord)
                        && words.subList(score.to(), segment.to()).stream().allMatch(ScoreWholes::isNoWord));
    }

    private static boolean isNoWord(PassageWord word) {
        return word.isSign() || word.date() != InDate.NO;
    }

    private boolean isSaidElsewhere(ScoreWords score, Field field) {
        for (int i = 0; i < fields.size(); i++) {
            if ((i < score.from() || i >= score.to()) && fields.get(i).equals(Optional.of(field))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBracketed(ScoreWords score) {
        return score.from() > 0
                && score.to() < words.size()
                && words.get(score.from() - 1).token().text().equals("(")
                && words.get(score.to()).token().text().equals(")");
    }

    private boolean isLettered(ScoreWords score) {
        return words.subList(score.from(), score.to()).stream()
                .anyMatch(word -> LETTER.matcher(word.token().text()).matches());
    }

    private boolean starts(int word) {
        return word == 0
                || PARTING.contains(words.get(word).joint())
                || words.get(word).restyled()
                || words.get(word - 1).date() != InDate.NO
                || words.get(word - 1).token().text().equals("(");
    }

    private boolean ends(int word) {
        return word == words.size()
                || (words.get(word).isSign() && !words.get(word).token().text().equals("("))
                || !goesOn(word)
                || words.get(word).restyled()
                || words.get(word).joint() == Joint.WIDE_BLANK
                || words.get(word).date() != InDate.NO;
    }

    private Set<Optional<Field>> said(ScoreWords score) {
        return new HashSet<>(fields.subList(score.from(), score.to()));
    }

    private String text(ScoreWords score) {
        StringBuilder text = new StringBuilder();
        words.subList(score.from(), score.to())
                .forEach(word -> text.append(word.token().text()));
        return text.toString();
    }

    private void say(ScoreWords score) {
        fill(score.label(), score.from(), Optional.empty());
        fill(score.from(), score.to(), SCORE);
    }

    private void fill(int from, int to, Optional<Field> field) {
        for (int i = from; i < to; i++) {
            fields.set(i, field);
        }
    }
}
