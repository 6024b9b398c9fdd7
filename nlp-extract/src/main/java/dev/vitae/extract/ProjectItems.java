package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import dev.vitae.document.Span;
import dev.vitae.document.StyledSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts the items of a list of projects that each tell one: its name, in looks of its own or as a link, then a sign and
 * what it is ({@code **Quern**: a mill for flour}). Thread-safe.
 */
final class ProjectItems {

    private static final int FEWEST = 2;
    /** What may stand between the name and what it is: dates in brackets, and the sign. */
    private static final Pattern SIGN =
            Pattern.compile("[\\s*_]{0,4}(?:\\([^()]{1,40}\\)\\s?)?(?<sign>:|(?<=\\s)[–—-])\\s+(?=\\S+\\s\\S)");

    private static final Pattern COLON = Pattern.compile(":[\\s*_]*$");

    private final DateRecognizer dates;

    ProjectItems(Recognizers recognizers) {
        this.dates = recognizers.dates();
    }

    /** The lines of a section of projects; those of such a list as the head of a project and what it is. */
    List<LabelledLine> cut(List<LabelledLine> lines) {
        List<Optional<Span>> signs = lines.stream().map(ProjectItems::sign).toList();
        long items =
                lines.stream().filter(line -> line.line().bullet().isPresent()).count();
        long named = signs.stream().flatMap(Optional::stream).count();
        boolean headed = IntStream.range(0, lines.size())
                .anyMatch(i ->
                        lines.get(i).label() == LineLabel.ENTRY && signs.get(i).isEmpty());
        if (headed || named < FEWEST || 2 * named <= items) {
            return lines;
        }
        List<LabelledLine> cut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LabelledLine line = lines.get(i);
            Optional<Span> sign = signs.get(i);
            if (sign.isEmpty()) {
                cut.add(line);
                continue;
            }
            Line whole = line.line();
            cut.add(line.part(whole.narrow(0, sign.get().start()).strip(), LineLabel.ENTRY, dates));
            Line told = whole.narrow(sign.get().end(), whole.text().length()).strip();
            cut.add(line.part(told, LineLabel.TEXT, dates));
        }
        return cut;
    }

    /** The sign between the name and what it is, counted in the line's text. */
    private static Optional<Span> sign(LabelledLine labelled) {
        Line line = labelled.line();
        return line.bullet().isEmpty() ? Optional.empty() : nameEnd(line).flatMap(end -> sign(line.text(), end));
    }

    private static Optional<Span> sign(String text, int end) {
        Matcher colon = COLON.matcher(text).region(0, end);
        if (colon.find() && !text.substring(end).isBlank()) {
            return Optional.of(new Span(colon.start(), end));
        }
        Matcher sign = SIGN.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return sign.lookingAt() ? Optional.of(new Span(sign.start("sign"), sign.end())) : Optional.empty();
    }

    /** Where the words end that the line begins with, if they are bold, unlike what follows, or a link. */
    private static Optional<Integer> nameEnd(Line line) {
        Optional<Span> bold =
                line.styled().size() < 2 || line.styled().get(1).style().bold()
                        ? Optional.empty()
                        : Optional.of(line.styled().get(0))
                                .filter(first -> first.style().bold())
                                .map(StyledSpan::span);
        Optional<Span> link = line.links().stream().findFirst().map(Link::span);
        return Stream.of(bold, link)
                .flatMap(Optional::stream)
                .filter(span ->
                        line.words(new Span(line.span().start(), span.start())).isBlank())
                .map(span -> behindMarkup(line, span.end()) - line.span().start())
                .max(Integer::compare);
    }

    /** Where the markup ends that follows an offset of the document. */
    private static int behindMarkup(Line line, int end) {
        int behind = end;
        for (Span mark : line.markup()) {
            behind = mark.start() == behind ? mark.end() : behind;
        }
        return behind;
    }
}
