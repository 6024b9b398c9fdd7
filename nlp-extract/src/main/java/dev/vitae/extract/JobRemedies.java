package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what the model has left together in the head of a job that lacks what every job has. What is found so is less sure.
 */
final class JobRemedies {

    /** The word that leads from a title to the employer. */
    private static final Pattern AT = at(AtWords.SURE, "\\s(?!\\s*(?:law|large|sea|risk|home)\\b)");

    /** What leads there only if an employer or a school is named behind it. */
    private static final Pattern DOUBTFUL_AT = at(AtWords.DOUBTFUL, "\\s");

    private final Recognizers recognizers;
    private final EmployerPlace places;

    JobRemedies(Recognizers recognizers) {
        this.recognizers = recognizers;
        this.places = new EmployerPlace(recognizers);
    }

    private static Pattern at(List<String> words, String behind) {
        return Pattern.compile(
                "\\s(?:" + String.join("|", words) + ")" + behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The phrases of a job, with what follows a word that leads to the employer as that, though it sound like a place. */
    List<Phrase> withEmployerThatSoundsLikeAPlace(LabelledPassage head) {
        List<Phrase> phrases = new ArrayList<>(head.phrases());
        boolean missing = phrases.stream().noneMatch(phrase -> phrase.field() == Field.ORGANISATION);
        for (int i = 1; missing && i < phrases.size(); i++) {
            Phrase place = phrases.get(i);
            Optional<Line> named = place.field() == Field.PLACE && place.parts().size() == 1
                    ? behindAt(place.parts().get(0), head)
                    : Optional.empty();
            if (named.filter(line -> isNoPlace(line.text())).isPresent()) {
                phrases.remove(i);
                phrases.addAll(i, withPlace(named.get(), place));
                missing = false;
            }
        }
        return phrases;
    }

    /** The phrases with what stands in front of a place as the employer, if all of it seemed the place. */
    private List<Phrase> withEmployerBeforePlace(List<Phrase> said) {
        if (said.stream().anyMatch(phrase -> phrase.field() == Field.ORGANISATION)) {
            return said;
        }
        List<Phrase> phrases = new ArrayList<>(said);
        for (int i = 0; i < phrases.size(); i++) {
            Phrase place = phrases.get(i);
            Optional<Span> gap = place.field() == Field.PLACE && place.parts().size() == 1
                    ? places.behindName(place.parts().get(0).text())
                    : Optional.empty();
            if (gap.isPresent()) {
                Line line = place.parts().get(0);
                double sure = place.probability() * PhraseCut.LESS_SURE;
                Line named = line.narrow(0, gap.get().start());
                Line rest = line.narrow(gap.get().end(), line.text().length());
                phrases.set(i, new Phrase(Field.ORGANISATION, List.of(named), place.line(), sure));
                phrases.add(i + 1, new Phrase(Field.PLACE, List.of(rest), place.line(), place.probability()));
                break;
            }
        }
        return phrases;
    }

    /** What stands behind a word that leads to an employer, which may be the first of the line or the one before it. */
    private static Optional<Line> behindAt(Line line, LabelledPassage head) {
        String before = head.wordBefore(line.span().start());
        if (AtWords.mayLead(before)) {
            return Optional.of(line);
        }
        int blank = line.text().indexOf(' ');
        return blank > 0
                        && Character.isLowerCase(line.text().codePointAt(0))
                        && AtWords.mayLead(line.text().substring(0, blank))
                ? Optional.of(line.narrow(blank + 1, line.text().length()))
                : Optional.empty();
    }

    private boolean isNoPlace(String text) {
        int comma = text.indexOf(',');
        return recognizers.places().score(comma < 0 ? text : text.substring(0, comma)) == 0;
    }

    private List<Phrase> withPlace(Line line, Phrase said) {
        double sure = said.probability() * PhraseCut.LESS_SURE;
        int comma = line.text().lastIndexOf(", ");
        if (comma < 0 || isNoPlace(line.text().substring(comma + 2))) {
            return List.of(new Phrase(Field.ORGANISATION, List.of(line), said.line(), sure));
        }
        Line place = line.narrow(comma + 2, line.text().length());
        return List.of(
                new Phrase(Field.ORGANISATION, List.of(line.narrow(0, comma)), said.line(), sure),
                new Phrase(Field.PLACE, List.of(place), said.line(), said.probability()));
    }

    /** The phrases of a job without an employer, with the end of its title behind {@code at} or the last comma as one. */
    List<Phrase> withEmployer(List<Phrase> phrases) {
        PhraseCut employer = text -> at(text).or(() -> lastComma(text));
        return employer.part(withEmployerBeforePlace(phrases), Field.TITLE, Field.ORGANISATION);
    }

    /** The phrases of a job without a place, with the one that an employer seems to end with ({@code Moss & Co, Leeds}). */
    List<Phrase> withPlace(List<Phrase> phrases) {
        PhraseCut place = places::behindEmployer;
        return place.part(phrases, Field.ORGANISATION, Field.PLACE);
    }

    /** The word that leads to the employer, outside of brackets. */
    private Optional<Span> at(String text) {
        Matcher at = AT.matcher(text);
        while (at.find()) {
            if (Brackets.depth(text, at.start()) == 0) {
                return Optional.of(new Span(at.start(), at.end()));
            }
        }
        Matcher doubtful = DOUBTFUL_AT.matcher(text);
        while (doubtful.find()) {
            if (Brackets.depth(text, doubtful.start()) == 0 && namesEmployer(text.substring(doubtful.end()))) {
                return Optional.of(new Span(doubtful.start(), doubtful.end()));
            }
        }
        return Optional.empty();
    }

    private boolean namesEmployer(String text) {
        int comma = text.indexOf(',');
        List<Word> words = Words.of(comma < 0 ? text : text.substring(0, comma));
        return recognizers.organisations().count(words) + recognizers.schools().count(words) > 0
                || !recognizers.schoolNames().find(words).isEmpty();
    }

    /** The last comma outside of brackets that does not stand before a legal form alone ({@code Moss, Inc.}). */
    private Optional<Span> lastComma(String text) {
        for (int comma = text.lastIndexOf(", "); comma > 0; comma = text.lastIndexOf(", ", comma - 1)) {
            List<Word> behind = Words.of(text.substring(comma + 1));
            boolean legal = recognizers.organisations().count(behind) == behind.size();
            if (!legal && Brackets.depth(text, comma) == 0) {
                return Optional.of(new Span(comma, comma + 2));
            }
        }
        return Optional.empty();
    }
}
