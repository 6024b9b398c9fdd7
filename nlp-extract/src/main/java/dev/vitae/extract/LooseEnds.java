package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off what leads from one thing that the head of a job or school says to the next, and what is no part of the name of an
 * employer, a degree or a field of study.
 */
final class LooseEnds {

    /** What leads from a title to the employer that was found behind it. */
    private static final Pattern AT = ending(AtWords.SURE);

    /** And what only seems to end a title there. */
    private static final Pattern DOUBTFUL_AT = ending(AtWords.DOUBTFUL);

    /** What leads from an employer to its place. */
    private static final Pattern IN = ending(List.of("in"));

    /** An article in front of an employer, as {@code bei der Hafen AG} has it. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:" + String.join("|", AtWords.ARTICLES) + ")\\s|l['’])");

    /** The English one, which with a capital is part of the name. */
    private static final Pattern THE = Pattern.compile("^the\\s++(?=\\p{Lu})");

    private static final Pattern BRACKETED = Pattern.compile("\\s*+\\(([^()]{1,40})\\)$");

    /** What leads to a field of study. */
    private static final Pattern IN_FIELD = Pattern.compile(
            "^(?:(?:major(?:ed|ing|s)?|specializ(?:ed|ing)|specialis(?:ed|ing)) )?in\\s++", Pattern.CASE_INSENSITIVE);

    /** A score behind a field of study, which is its own field. */
    private static final Pattern SCORED = Pattern.compile("\\s*+\\([^()]{0,20}\\bGPA\\b[^()]{0,20}\\)$");

    /** What leads to a degree in a sentence. */
    private static final Pattern TO_DEGREE = Pattern.compile(
            "^(?:Graduated|Completed|Received|Earned|Studied|Studying|Working)\\b.{0,60}?\\b(?:with|towards?|for|an?) (?:an? )?(?=\\p{Lu})");

    private static final Set<String> TERMS = Set.copyOf(Lexicon.lines("terms-of-work.txt"));

    private LooseEnds() {}

    private static Pattern ending(List<String> words) {
        return Pattern.compile(
                "\\s(?:" + String.join("|", words) + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The phrases without them. */
    static List<Phrase> without(List<Phrase> phrases) {
        List<Phrase> tidy = new ArrayList<>();
        boolean led = false;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Optional<Field> next =
                    i + 1 < phrases.size() ? Optional.of(phrases.get(i + 1).field()) : Optional.empty();
            Optional<Phrase> cut = phrase.field() == Field.TITLE ? title(phrase, next) : Optional.empty();
            tidy.add(phrase.field() == Field.ORGANISATION ? employer(phrase, next, led) : cut.orElse(phrase));
            led = cut.isPresent();
        }
        return List.copyOf(tidy);
    }

    /** The phrases of a school without them. */
    static List<Phrase> withoutOfStudies(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> switch (phrase.field()) {
                    case AREA ->
                        withoutEnd(withoutStart(phrase, IN_FIELD), SCORED)
                                .orElseGet(() -> withoutStart(phrase, IN_FIELD));
                    case DEGREE -> withoutStart(phrase, TO_DEGREE);
                    default -> phrase;
                })
                .toList();
    }

    private static Optional<Phrase> title(Phrase title, Optional<Field> next) {
        boolean employed = next.equals(Optional.of(Field.ORGANISATION));
        return withoutEnd(title, AT).or(() -> employed ? withoutEnd(title, DOUBTFUL_AT) : Optional.empty());
    }

    private static Phrase employer(Phrase employer, Optional<Field> next, boolean led) {
        Phrase named = withoutStart(employer, THE);
        named = led ? withoutStart(named, ARTICLE) : named;
        named = next.equals(Optional.of(Field.PLACE)) ? withoutEnd(named, IN).orElse(named) : named;
        return withoutTerms(named);
    }

    private static Phrase withoutTerms(Phrase employer) {
        Line last = employer.parts().get(employer.parts().size() - 1);
        Matcher bracketed = BRACKETED.matcher(last.text());
        boolean terms = bracketed.find() && bracketed.start() > 0 && TERMS.contains(Lexicon.lower(bracketed.group(1)));
        return terms ? withLast(employer, last.narrow(0, bracketed.start())) : employer;
    }

    private static Optional<Phrase> withoutEnd(Phrase phrase, Pattern end) {
        Line last = phrase.parts().get(phrase.parts().size() - 1);
        Matcher loose = end.matcher(last.text());
        return loose.find() ? Optional.of(withLast(phrase, last.narrow(0, loose.start()))) : Optional.empty();
    }

    private static Phrase withLast(Phrase phrase, Line last) {
        List<Line> parts = new ArrayList<>(phrase.parts());
        parts.set(parts.size() - 1, last);
        return new Phrase(phrase.field(), parts, phrase.line(), phrase.probability());
    }

    private static Phrase withoutStart(Phrase phrase, Pattern start) {
        Line first = phrase.parts().get(0);
        Matcher found = start.matcher(first.text());
        if (!found.find()) {
            return phrase;
        }
        List<Line> parts = new ArrayList<>(phrase.parts());
        parts.set(0, first.narrow(found.end(), first.text().length()));
        return new Phrase(phrase.field(), parts, phrase.line(), phrase.probability());
    }
}
