package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what the model has left together in the head of a school. What is found so is less sure. */
final class SchoolRemedies {

    /** The word that leads from a degree to its field. */
    private static final Pattern LEADING = Pattern.compile(" (?:in|im|en|em) (?=\\S)");

    private static final Lexicon DEGREE_TAILS = Lexicon.read("degree-tails.txt");

    private final Recognizers recognizers;
    private final EmployerPlace places;

    SchoolRemedies(Recognizers recognizers) {
        this.recognizers = recognizers;
        this.places = new EmployerPlace(recognizers);
    }

    /** The phrases of a school, with what follows its degree as the field of study. */
    List<Phrase> withArea(LabelledPassage head) {
        PhraseCut degreeEnd = this::degreeEnd;
        List<Phrase> phrases = new ArrayList<>(head.phrases());
        for (int i = 1; i < phrases.size(); i++) {
            Phrase first = phrases.get(i - 1);
            Phrase second = phrases.get(i);
            if (Joined.byComma(first, second, head)) {
                Optional<Joined> parted = switch (second.field()) {
                    case AREA -> withAreaBeforeComma(first, second, head);
                    case ORGANISATION -> withAreaBeforeSchool(first, second, head);
                    default -> Optional.empty();
                };
                if (parted.isPresent()) {
                    phrases.set(i - 1, parted.get().first());
                    phrases.set(i, parted.get().second());
                }
            }
        }
        return degreeEnd.part(withDegree(phrases), Field.DEGREE, Field.AREA);
    }

    /** The phrases of a school without a degree, with that which its field of study begins with ({@code B. A. in Physics}). */
    private List<Phrase> withDegree(List<Phrase> phrases) {
        boolean missing = phrases.stream().noneMatch(phrase -> phrase.field() == Field.DEGREE);
        for (int i = 0; missing && i < phrases.size(); i++) {
            Phrase area = phrases.get(i);
            if (area.field() == Field.AREA && area.parts().size() == 1) {
                Line line = area.parts().get(0);
                Optional<Span> gap =
                        recognizers.degrees().prefix(Words.of(line.text())).flatMap(words -> degreeEnd(line.text()));
                if (gap.isPresent()) {
                    double sure = area.probability() * PhraseCut.LESS_SURE;
                    Line degree = line.narrow(0, gap.get().start());
                    Line rest = line.narrow(gap.get().end(), line.text().length());
                    List<Phrase> parted = new ArrayList<>(phrases);
                    parted.set(i, new Phrase(Field.DEGREE, List.of(degree), area.line(), sure));
                    parted.add(i + 1, new Phrase(Field.AREA, List.of(rest), area.line(), sure));
                    return parted;
                }
            }
        }
        return phrases;
    }

    /** The phrases of a school, without the town that its name ends with where a region or country tells that it is one. */
    List<Phrase> withoutTown(List<Phrase> phrases) {
        PhraseCut town = this::townBehind;
        return town.part(phrases, Field.ORGANISATION, Field.PLACE);
    }

    /** What parts a school from {@code Leeds, UK} or {@code Albany, NY} behind it; a town alone may be part of its name. */
    private Optional<Span> townBehind(String text) {
        return text.indexOf(", ") == text.lastIndexOf(", ") ? Optional.empty() : places.behindEmployer(text);
    }

    /** The score that stands as running text below a school, on a line of its own. */
    Optional<Mention> score(List<LabelledLine> body) {
        return body.stream()
                .filter(line -> line.label() == LineLabel.TEXT)
                .flatMap(line -> recognizers.scores().only(line.line()).stream())
                .findFirst()
                .map(score -> Mention.of(Field.SCORE, score, Stage.WORDS, PhraseCut.LESS_SURE));
    }

    /**
     * Two phrases on one line.
     *
     * @param first what stands first
     * @param second what stands behind it
     */
    private record Joined(Phrase first, Phrase second) {

        /** Whether there is no more than a comma between the two. */
        static boolean byComma(Phrase first, Phrase second, LabelledPassage head) {
            if (first.parts().size() != 1 || first.line() != second.line()) {
                return false;
            }
            Line line = head.tokens().passage().lines().get(first.line()).line();
            int from = first.parts().get(0).span().end() - line.span().start();
            int to = second.parts().get(0).span().start() - line.span().start();
            return from < to && line.text().substring(from, to).equals(", ");
        }

        /** The two, with the first up to one place of the line and the second from another on. */
        static Joined at(Phrase first, int firstEnd, Phrase second, int secondStart, LabelledPassage head) {
            Line line = head.tokens().passage().lines().get(first.line()).line();
            double sure = Math.min(first.probability(), second.probability()) * PhraseCut.LESS_SURE;
            int start = line.span().start();
            List<Line> rest = new ArrayList<>(second.parts());
            rest.set(0, line.narrow(secondStart - start, rest.get(0).span().end() - start));
            Line begun = line.narrow(first.parts().get(0).span().start() - start, firstEnd - start);
            return new Joined(
                    new Phrase(first.field(), List.of(begun), first.line(), sure),
                    new Phrase(second.field(), rest, second.line(), sure));
        }
    }

    /** With the field of study from where the degree ends, if only a comma within it ({@code BSc Physics, Music}) parts the two. */
    private Optional<Joined> withAreaBeforeComma(Phrase degree, Phrase area, LabelledPassage head) {
        Line written = degree.parts().get(0);
        int start = written.span().start();
        return degree.field() == Field.DEGREE
                ? degreeEnd(written.text())
                        .filter(end -> isSubject(written.text().substring(end.end())))
                        .map(end -> Joined.at(degree, start + end.start(), area, start + end.end(), head))
                : Optional.empty();
    }

    /** Rather than more of the degree ({@code Honours}, {@code in progress}). */
    private boolean isSubject(String text) {
        List<Word> words = Words.of(text);
        return recognizers.subjects().count(words) > 0
                && DEGREE_TAILS.prefix(words).isEmpty();
    }

    /** With the last of several fields of study as that, if it ran into the school ({@code Physics, Music Elm College}). */
    private Optional<Joined> withAreaBeforeSchool(Phrase area, Phrase school, LabelledPassage head) {
        Line written = school.parts().get(0);
        int start = written.span().start();
        return area.field() == Field.AREA
                ? subjectEnd(written.text())
                        .map(end -> Joined.at(area, start + end.start(), school, start + end.end(), head))
                : Optional.empty();
    }

    /** What stands between a field of study and the school behind it; empty if the text begins with the school. */
    private Optional<Span> subjectEnd(String text) {
        List<Word> words = Words.of(text);
        boolean known = recognizers.schoolNames().find(words).stream().anyMatch(name -> name.from() == 0);
        if (known) {
            return Optional.empty();
        }
        for (int i = words.size() - 2; i > 0; i--) {
            boolean subject = recognizers.subjects().isPhrase(words.subList(i - 1, i));
            boolean named = recognizers.schools().count(words.subList(0, i + 1)) == 0
                    && recognizers.schools().count(words.subList(i + 1, words.size())) > 0
                    && Character.isUpperCase(text.codePointAt(words.get(i).start()));
            if (subject && named && isBlankBefore(text, words, i)) {
                return Optional.of(between(words, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBlankBefore(String text, List<Word> words, int word) {
        Span between = between(words, word);
        return text.substring(between.start(), between.end()).isBlank();
    }

    private static Span between(List<Word> words, int word) {
        int from = words.get(word - 1).end();
        int to = words.get(word).start();
        return new Span(from, to);
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
