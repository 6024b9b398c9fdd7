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

    /** The same where the employer was found behind it. */
    private static final Pattern LOOSE_AT = at(AtWords.SURE, "$");

    /** And what only seems to end a title there. */
    private static final Pattern LOOSE_DOUBTFUL_AT = at(AtWords.DOUBTFUL, "$");

    /** An article in front of an employer, as {@code bei der Hafen AG} has it. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:" + String.join("|", AtWords.ARTICLES) + ")\\s|l['’])");

    private final Recognizers recognizers;

    JobRemedies(Recognizers recognizers) {
        this.recognizers = recognizers;
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
        return employer.part(phrases, Field.TITLE, Field.ORGANISATION);
    }

    /** The phrases of a job without a place, with the one that an employer seems to end with ({@code Moss & Co, Leeds}). */
    List<Phrase> withPlace(List<Phrase> phrases) {
        PhraseCut place = this::placeBehind;
        return place.part(phrases, Field.ORGANISATION, Field.PLACE);
    }

    private Optional<Span> placeBehind(String text) {
        int comma = text.lastIndexOf(", ");
        boolean place = comma > 0
                && Brackets.depth(text, comma) == 0
                && recognizers.places().isCity(text.substring(comma + 2))
                && recognizers.schools().count(Words.of(text.substring(0, comma))) == 0;
        return place ? Optional.of(new Span(comma, comma + 2)) : Optional.empty();
    }

    /** The phrases with titles that do not end with a word that leads to the employer, nor that begin with an article. */
    static List<Phrase> withoutLooseEnds(List<Phrase> phrases) {
        List<Phrase> tidy = new ArrayList<>();
        boolean led = false;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            boolean employed = i + 1 < phrases.size() && phrases.get(i + 1).field() == Field.ORGANISATION;
            Optional<Phrase> cut = phrase.field() == Field.TITLE
                    ? withoutLooseEnd(phrase, LOOSE_AT)
                            .or(() -> employed ? withoutLooseEnd(phrase, LOOSE_DOUBTFUL_AT) : Optional.empty())
                    : Optional.empty();
            tidy.add(cut.orElse(led && phrase.field() == Field.ORGANISATION ? withoutArticle(phrase) : phrase));
            led = cut.isPresent();
        }
        return List.copyOf(tidy);
    }

    private static Optional<Phrase> withoutLooseEnd(Phrase phrase, Pattern end) {
        List<Line> parts = new ArrayList<>(phrase.parts());
        Line last = parts.remove(parts.size() - 1);
        Matcher loose = end.matcher(last.text());
        if (!loose.find()) {
            return Optional.empty();
        }
        parts.add(last.narrow(0, loose.start()));
        return Optional.of(new Phrase(phrase.field(), parts, phrase.line(), phrase.probability()));
    }

    private static Phrase withoutArticle(Phrase phrase) {
        List<Line> parts = new ArrayList<>(phrase.parts());
        Matcher article = ARTICLE.matcher(parts.get(0).text());
        if (!article.find()) {
            return phrase;
        }
        Line first = parts.get(0);
        parts.set(0, first.narrow(article.end(), first.text().length()));
        return new Phrase(phrase.field(), parts, phrase.line(), phrase.probability());
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
