package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts a document into sections by its headings: known ones, and unknown ones that look like them. Thread-safe. */
final class Segmenter {

    /** How much larger than most lines a name is set that stands by itself. */
    private static final double MASTHEAD = 1.4;

    private static final Set<SectionKind> OPEN_TO_LABELS =
            Set.of(SectionKind.PREAMBLE, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.CONTACT);
    private static final Set<SectionKind> LABELLED = Set.of(
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.INTERESTS,
            SectionKind.SUMMARY,
            SectionKind.CERTIFICATES);
    private static final Set<String> SOURCE_LABELS = Set.of("source", "json resume", "last updated");

    private final HeadingLexicon headings;

    Segmenter(Recognizers recognizers) {
        this.headings = recognizers.headings();
    }

    List<Section> segment(SourceDocument document) {
        List<Line> lines = document.lines();
        Optional<HeadingLook> look = HeadingLook.ofMost(lines.stream()
                .filter(line -> isMarkable(line)
                        && headings.find(title(line))
                                .filter(kind -> kind != SectionKind.OTHER)
                                .isPresent())
                .toList());
        Optional<Line> masthead = masthead(lines);
        List<Section> sections = new ArrayList<>();
        Run run = new Run(SectionKind.PREAMBLE, Optional.empty());
        for (Line line : lines) {
            boolean opens = run.kind != SectionKind.PREAMBLE
                    && masthead.filter(line::equals).isPresent();
            Optional<Run> next = opens ? Optional.of(new Run(SectionKind.PREAMBLE, line)) : start(line, run.kind, look);
            if (next.isPresent()) {
                run.closeInto(sections);
                run = next.get();
            } else {
                run.lines.add(line);
            }
        }
        run.closeInto(sections);
        return sections;
    }

    /** The largest line of the first page: the name, wherever a side bar has put it in the reading order. */
    private Optional<Line> masthead(List<Line> lines) {
        List<Line> first = lines.stream()
                .filter(line ->
                        line.placement().filter(place -> place.page() == 1).isPresent())
                .filter(line -> line.style().size().isPresent())
                .toList();
        double largest = first.stream().mapToDouble(Segmenter::size).max().orElse(0);
        double usual = first.stream()
                .mapToDouble(Segmenter::size)
                .sorted()
                .skip(first.size() / 2)
                .findFirst()
                .orElse(0);
        return first.stream()
                .filter(line -> largest > usual * MASTHEAD && size(line) == largest && isMarkable(line))
                .findFirst()
                .filter(line -> headings.find(title(line)).isEmpty());
    }

    private static double size(Line line) {
        return line.style().size().orElse(0);
    }

    private Optional<Run> start(Line line, SectionKind current, Optional<HeadingLook> look) {
        if (!isMarkable(line)) {
            return Optional.empty();
        }
        if (isSourceLine(line)) {
            return current == SectionKind.SOURCE ? Optional.empty() : Optional.of(new Run(SectionKind.SOURCE, line));
        }
        Optional<SectionKind> known = headings.find(title(line));
        if (known.isPresent()) {
            boolean odd =
                    look.isPresent() && look.get().isStyled() && !look.get().admits(line);
            boolean sure = known.get() != SectionKind.OTHER
                    || look.filter(usual -> usual.equals(HeadingLook.of(line))).isPresent();
            return odd || !sure ? Optional.empty() : Optional.of(new Run(known.get(), Optional.of(line)));
        }
        if (look.isPresent() && current != SectionKind.PREAMBLE && look.get().isTwin(line)) {
            return Optional.of(new Run(SectionKind.OTHER, Optional.of(line)));
        }
        return labelled(line, current);
    }

    /** A line such as {@code Skills: Java, Go}, whose label opens a section and whose rest is its first line. */
    private Optional<Run> labelled(Line line, SectionKind current) {
        int colon = line.text().indexOf(':');
        if (colon <= 0 || !OPEN_TO_LABELS.contains(current)) {
            return Optional.empty();
        }
        boolean address = line.text().substring(colon + 1).contains("://");
        return headings.find(line.text().substring(0, colon))
                .filter(kind -> LABELLED.contains(kind) && !address)
                .map(kind -> {
                    Run run = new Run(kind, Optional.of(line.narrow(0, colon)));
                    Line rest = line.narrow(colon + 1, line.text().length()).strip();
                    if (!rest.text().isEmpty()) {
                        run.lines.add(rest);
                    }
                    return run;
                });
    }

    private static boolean isMarkable(Line line) {
        return line.bullet().isEmpty() && !line.text().isBlank() && (!line.continuation() || line.isHeading());
    }

    private static boolean isSourceLine(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0
                && SOURCE_LABELS.contains(
                        line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    private static String title(Line line) {
        String text = line.words().strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    /** A section in the making. */
    private static final class Run {
        private final SectionKind kind;
        private final Optional<Line> heading;
        private final List<Line> lines = new ArrayList<>();

        Run(SectionKind kind, Optional<Line> heading) {
            this.kind = kind;
            this.heading = heading;
        }

        Run(SectionKind kind, Line first) {
            this(kind, Optional.empty());
            lines.add(first);
        }

        void closeInto(List<Section> sections) {
            if (heading.isPresent() || !lines.isEmpty()) {
                sections.add(new Section(kind, heading, lines));
            }
        }
    }
}
