package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as the document has it.
 *
 * @param field what it is
 * @param text the words, joined with single blanks where they stand on several lines
 * @param spans where they stand, in reading order
 * @param stage what decided that it is one
 * @param probability how sure that is, from 0 to 1, as the model or rule has it; too sure by itself, see {@link Calibration}
 */
record Mention(Field field, String text, List<Span> spans, Stage stage, double probability) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    Mention {
        spans = List.copyOf(spans);
    }

    static Mention of(Field field, Line line, Stage stage, double probability) {
        return new Mention(field, SingleBlanks.in(line.words()), List.of(line.span()), stage, probability);
    }

    /** Without {@code line}, if the mention begins with it; empty if nothing is left. */
    Optional<Mention> behind(Line line) {
        String words = SingleBlanks.in(line.words());
        if (!text.startsWith(words)) {
            return Optional.of(this);
        }
        String rest = text.substring(words.length());
        Span inner = Trimming.of(rest);
        Span first = spans.get(0);
        List<Span> behind = new ArrayList<>(spans);
        behind.set(0, new Span(Math.min(line.span().end(), first.end()), first.end()));
        return inner.length() == 0
                ? Optional.empty()
                : Optional.of(
                        new Mention(field, rest.substring(inner.start(), inner.end()), behind, stage, probability));
    }

    /** A part of a mention that is written as it stands in the document, on one line. */
    Mention narrow(int from, int to) {
        return new Mention(field, text.substring(from, to), List.of(spans.get(0).narrow(from, to)), stage, probability);
    }

    Mention as(Field other) {
        return new Mention(other, text, spans, stage, probability);
    }

    /** The year in it, if it is written in full. */
    Optional<Integer> year() {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    /** The same with words in another form. */
    Mention withText(String other) {
        return new Mention(field, other, spans, stage, probability);
    }
}
