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

    private static final Lexicon DEGREE_TAILS = Lexicon.read("degree-tails.txt");

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

    HeadRemedies(Recognizers recognizers) {
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
        double sure = said.probability() * LESS_SURE;
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
        return part(phrases, Field.TITLE, Field.ORGANISATION, text -> at(text).or(() -> lastComma(text)));
    }

    /** The phrases of a job without a place, with the one that an employer seems to end with ({@code Moss & Co, Leeds}). */
    List<Phrase> withPlace(List<Phrase> phrases) {
        return part(phrases, Field.ORGANISATION, Field.PLACE, this::placeBehind);
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

    /** The phrases of a school, with what follows its degree as the field of study. */
    List<Phrase> withArea(LabelledPassage head) {
        return part(withAreaBeforeComma(head), Field.DEGREE, Field.AREA, this::degreeEnd);
    }

    /** With the field of study from where the degree ends, if only a comma within it ({@code BSc Physics, Music}) parts the two. */
    private List<Phrase> withAreaBeforeComma(LabelledPassage head) {
        List<Phrase> phrases = head.phrases();
        for (int i = 1; i < phrases.size(); i++) {
            Phrase degree = phrases.get(i - 1);
            Phrase area = phrases.get(i);
            boolean adjacent = degree.field() == Field.DEGREE
                    && area.field() == Field.AREA
                    && degree.parts().size() == 1
                    && degree.line() == area.line();
            Line written = degree.parts().get(0);
            Optional<Span> gap = adjacent ? degreeEnd(written.text()) : Optional.empty();
            if (gap.filter(end -> isSubject(written.text().substring(end.end())))
                    .isPresent()) {
                Line line = head.tokens().passage().lines().get(degree.line()).line();
                int start = written.span().start() - line.span().start();
                Line all = line.narrow(
                        start + gap.get().end(),
                        area.parts().get(0).span().end() - line.span().start());
                String between = line.text()
                        .substring(
                                start + written.text().length(),
                                area.parts().get(0).span().start() - line.span().start());
                if (between.equals(", ")) {
                    List<Line> parts = new ArrayList<>(area.parts());
                    parts.set(0, all);
                    double sure = Math.min(degree.probability(), area.probability()) * LESS_SURE;
                    List<Phrase> parted = new ArrayList<>(phrases);
                    parted.set(
                            i - 1,
                            new Phrase(
                                    Field.DEGREE,
                                    List.of(written.narrow(0, gap.get().start())),
                                    degree.line(),
                                    sure));
                    parted.set(i, new Phrase(Field.AREA, parts, area.line(), sure));
                    return parted;
                }
            }
        }
        return phrases;
    }

    /** Rather than more of the degree ({@code Honours}, {@code in progress}). */
    private boolean isSubject(String text) {
        List<Word> words = Words.of(text);
        return recognizers.subjects().count(words) > 0
                && DEGREE_TAILS.prefix(words).isEmpty();
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

    /** What stands between a degree and its field of study ({@code BSc in Physics}, {@code BSc Physics}). */
    private Optional<Span> degreeEnd(String text) {
        List<Word> words = Words.of(text);
        Optional<Integer> degree = recognizers.degrees().prefix(words);
        Matcher leading = LEADING.matcher(text);
        // Some degrees have such a word themselves: "Diploma in Higher Education".
        if (leading.find(degree.map(count -> words.get(count - 1).end()).orElse(0))
                && Brackets.depth(text, leading.start()) == 0) {
            return Optional.of(new Span(leading.start(), leading.end()));
        }
        if (degree.filter(count -> count < words.size()).isEmpty()) {
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
