package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what the model has left together, where an entry lacks what every entry of its kind has: a job an employer, a
 * school's degree its field of study. What is found so is less sure.
 */
final class HeadRemedies {

    private static final double LESS_SURE = 0.5;

    /** The word that leads from a degree to its field. */
    private static final Pattern LEADING = Pattern.compile(" (?:in|im|en|em) (?=\\S)");

    /** The word that leads from a title to the employer. */
    private static final Pattern AT = Pattern.compile(
            "\\s(?:at|bei|beim|chez|bij|presso|@)\\s(?!\\s*(?:law|large|sea|risk|home)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The same where the employer was found behind it. */
    private static final Pattern LOOSE_AT =
            Pattern.compile("\\s(?:at|bei|beim|chez|bij|presso|@)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Recognizers recognizers;

    HeadRemedies(Recognizers recognizers) {
        this.recognizers = recognizers;
    }

    /** The phrases of a job without an employer, with the end of its title behind {@code at} or the last comma as one. */
    List<Phrase> withEmployer(List<Phrase> phrases) {
        return part(phrases, Field.TITLE, Field.ORGANISATION, text -> at(text).or(() -> lastComma(text)));
    }

    /** The phrases with titles that do not end with a word that leads to the employer. */
    static List<Phrase> withoutLooseEnds(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.field() == Field.TITLE ? withoutLooseEnd(phrase) : phrase)
                .toList();
    }

    private static Phrase withoutLooseEnd(Phrase phrase) {
        List<Line> parts = new ArrayList<>(phrase.parts());
        Line last = parts.remove(parts.size() - 1);
        Matcher loose = LOOSE_AT.matcher(last.text());
        if (!loose.find()) {
            return phrase;
        }
        parts.add(last.narrow(0, loose.start()));
        return new Phrase(phrase.field(), parts, phrase.line(), phrase.probability());
    }

    /** The phrases of a school without a field of study, with that which follows its degree as one. */
    List<Phrase> withArea(List<Phrase> phrases) {
        return part(phrases, Field.DEGREE, Field.AREA, this::degreeEnd);
    }

    /** Where to part a text. */
    private interface Cut {
        Optional<Span> gap(String text);
    }

    private static List<Phrase> part(List<Phrase> phrases, Field first, Field second, Cut cut) {
        boolean missing = phrases.stream().noneMatch(phrase -> phrase.field() == second);
        Optional<Phrase> whole = phrases.stream()
                .filter(phrase -> phrase.field() == first && phrase.parts().size() == 1)
                .findFirst();
        Optional<Span> gap = whole.filter(phrase -> missing)
                .flatMap(phrase -> cut.gap(phrase.parts().get(0).text()));
        if (whole.isEmpty() || gap.isEmpty()) {
            return phrases;
        }
        Line line = whole.get().parts().get(0);
        List<Phrase> parted = new ArrayList<>(phrases);
        parted.remove(whole.get());
        double sure = whole.get().probability() * LESS_SURE;
        parted.add(new Phrase(
                first, List.of(line.narrow(0, gap.get().start())), whole.get().line(), sure));
        parted.add(new Phrase(
                second,
                List.of(line.narrow(gap.get().end(), line.text().length())),
                whole.get().line(),
                sure));
        return parted;
    }

    /** The word that leads to the employer, outside of brackets. */
    private static Optional<Span> at(String text) {
        Matcher at = AT.matcher(text);
        while (at.find()) {
            if (Brackets.depth(text, at.start()) == 0) {
                return Optional.of(new Span(at.start(), at.end()));
            }
        }
        return Optional.empty();
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

    /** What stands between a degree and its field of study ({@code BSc in Physics}, {@code BSc Physics}). */
    private Optional<Span> degreeEnd(String text) {
        Matcher leading = LEADING.matcher(text);
        if (leading.find() && Brackets.depth(text, leading.start()) == 0) {
            return Optional.of(new Span(leading.start(), leading.end()));
        }
        List<Word> words = Words.of(text);
        Optional<Integer> degree = recognizers.degrees().prefix(words).filter(count -> count < words.size());
        if (degree.isEmpty()) {
            return Optional.empty();
        }
        int start = words.get(degree.get() - 1).end();
        int end = words.get(degree.get()).start();
        // The dot of an abbreviation ("Ph.D. Physics") is the degree's.
        start += text.startsWith(". ", start) ? 1 : 0;
        boolean name = text.substring(start, end).isBlank() && Character.isUpperCase(text.codePointAt(end));
        return name ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
