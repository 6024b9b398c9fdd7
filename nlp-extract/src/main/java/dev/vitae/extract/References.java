package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extracts references where names and what is said of a person are set in two ways, whichever comes first. */
final class References {

    private static final Set<LineLabel> SAID = EnumSet.of(
            LineLabel.ENTRY, LineLabel.HEAD, LineLabel.TEXT, LineLabel.ITEM, LineLabel.GROUP, LineLabel.CONTINUATION);

    private static final int LONGEST_NAME = 12;
    private static final int SHORTEST_PRAISE = 5;

    /** So many lines of praise are read for one name. */
    private static final int LONGEST_PRAISE = 40;

    /** A sentence that goes on, a mail address or a telephone number: no name has one. */
    private static final Pattern OF_NO_NAME = Pattern.compile("\\p{L}{5}[.!?] \\p{L}|@|\\d{3}");

    private static final Pattern ENDS_SENTENCE = Pattern.compile("\\p{L}{4}[.!?][”\"»’]?$");

    /** Between what is said and who says it. */
    private static final Pattern DASH = Pattern.compile("(?<=[.!?”\"»]) ?[-–—] ?(?=\\p{Lu}[^!?]{3,80}+$)");

    private References() {}

    /** The references; none if the lines of the section don't take turns, nor names stand behind dashes. */
    static List<DraftEntry> of(Section section) {
        List<LabelledLine> lines = section.lines().stream()
                .filter(line ->
                        SAID.contains(line.label()) && !line.line().text().isBlank())
                .toList();
        List<DraftEntry> behindDashes = behindDashes(lines);
        return behindDashes.isEmpty()
                ? TwoLooks.of(lines).stream()
                        .flatMap(looks -> read(looks.runs()).stream())
                        .findFirst()
                        .orElse(List.of())
                : behindDashes;
    }

    /** Without what only says that there are references ({@code Available on request}): few words, and nobody's. */
    static List<DraftEntry> told(List<DraftEntry> references) {
        return references.size() > 1
                ? references
                : references.stream()
                        .filter(reference -> reference.has(Field.NAME)
                                || reference.all(Field.SUMMARY).stream()
                                        .anyMatch(
                                                words -> Words.of(words.text()).size() > LONGEST_NAME))
                        .toList();
    }

    /** As in {@code "… and always on time." – Jo Field, Foreman}; a name goes on over the lines that go on with it. */
    private static List<DraftEntry> behindDashes(List<LabelledLine> lines) {
        List<DraftEntry> drafts = new ArrayList<>();
        List<LabelledLine> said = new ArrayList<>();
        for (int i = 0; i < lines.size() && said.size() < LONGEST_PRAISE; i++) {
            said.add(lines.get(i));
            Matcher dash = DASH.matcher(paragraph(said).text());
            if (dash.find()) {
                while (i + 1 < lines.size() && lines.get(i + 1).line().continuation()) {
                    i++;
                    said.add(lines.get(i));
                }
                Paragraph all = paragraph(said);
                Optional<Paragraph> name = all.slice(dash.end(), all.text().length());
                Optional<Paragraph> words = all.slice(0, dash.start());
                if (name.filter(References::isName).isEmpty()
                        || words.filter(References::isPraise).isEmpty()) {
                    return List.of();
                }
                drafts.add(draft(name, words, said.get(0).probability()));
                said.clear();
            }
        }
        return said.isEmpty() ? drafts : List.of();
    }

    private static Paragraph paragraph(List<LabelledLine> lines) {
        return new Paragraph(lines.stream().map(line -> line.line().strip()).toList());
    }

    private static Optional<List<DraftEntry>> read(List<List<LabelledLine>> runs) {
        boolean namesFirst = areNames(runs, 0);
        boolean namesLast = runs.size() % 2 == 0 && areNames(runs, 1);
        if (!namesFirst && !namesLast) {
            return Optional.empty();
        }
        List<DraftEntry> drafts = new ArrayList<>();
        for (int i = 0; i < runs.size(); i += 2) {
            List<LabelledLine> name = runs.get(namesFirst ? i : i + 1);
            List<LabelledLine> said = i + 1 == runs.size() ? List.of() : runs.get(namesFirst ? i + 1 : i);
            drafts.addAll(entries(name, said));
        }
        return Optional.of(drafts);
    }

    /** Whether every second run, from the given one on, reads as names do. */
    private static boolean areNames(List<List<LabelledLine>> runs, int from) {
        for (int i = from; i < runs.size(); i += 2) {
            if (!names(runs.get(i)).stream().allMatch(References::isName)) {
                return false;
            }
        }
        return runs.size() > from;
    }

    /** The names below each other. Of a line below a name, as of what a person does, only the rest of the name's own is taken. */
    private static List<Paragraph> names(List<LabelledLine> run) {
        List<List<Line>> names = new ArrayList<>();
        boolean wraps = false;
        for (LabelledLine line : run) {
            if (names.isEmpty() || line.label() == LineLabel.ENTRY) {
                names.add(new ArrayList<>());
                wraps = line.line().text().contains(",");
            } else if (!wraps && line.label() != LineLabel.CONTINUATION) {
                continue;
            }
            names.get(names.size() - 1).add(line.line().strip());
        }
        return names.stream().map(Paragraph::new).toList();
    }

    private static boolean isName(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && Words.of(text).size() <= LONGEST_NAME
                && !ENDS_SENTENCE.matcher(text).find()
                && !OF_NO_NAME.matcher(text).find();
    }

    private static boolean isPraise(Paragraph paragraph) {
        return Words.of(paragraph.text()).size() >= SHORTEST_PRAISE;
    }

    private static List<DraftEntry> entries(List<LabelledLine> name, List<LabelledLine> said) {
        List<DraftEntry> drafts = new ArrayList<>();
        List<Paragraph> names = names(name);
        for (int i = 0; i < names.size(); i++) {
            // Of names below each other, the last is that of whom the words are.
            Optional<Paragraph> words =
                    i < names.size() - 1 || said.isEmpty() ? Optional.empty() : Optional.of(paragraph(said));
            drafts.add(draft(Optional.of(names.get(i)), words, name.get(0).probability()));
        }
        return drafts;
    }

    private static DraftEntry draft(Optional<Paragraph> name, Optional<Paragraph> words, double sure) {
        List<Mention> mentions = new ArrayList<>();
        name.flatMap(written -> trimmed(written, Trimming.of(written.text())))
                .ifPresent(written -> mentions.add(written.as(Field.NAME, Stage.LINES, sure)));
        words.flatMap(written -> trimmed(written, unquoted(written.text())))
                .ifPresent(written -> mentions.add(written.as(Field.SUMMARY, Stage.LINES, sure)));
        return new DraftEntry(SectionKind.REFERENCES, mentions);
    }

    private static Optional<Paragraph> trimmed(Paragraph paragraph, Span inner) {
        return paragraph.slice(inner.start(), inner.end());
    }

    private static Span unquoted(String text) {
        boolean quoted = text.length() > 1 && Quotes.opens(text) && Quotes.closes(text);
        return quoted ? new Span(1, text.length() - 1) : new Span(0, text.length());
    }
}
