package dev.vitae.extract;

import dev.vitae.document.Bullet;
import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import dev.vitae.schema.normalize.DateNormalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Documents and lines made from text, for tests. */
final class TestLines {

    private static final DocumentReader READER = DocumentReader.create();
    private static final DateRecognizer DATES = new DateRecognizer(DateNormalizer.create(), new Tokens());

    private TestLines() {}

    static SourceDocument document(String text) {
        try {
            return READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Line line(String text) {
        return Line.at(0, text).build();
    }

    /** Lines that are written as their label, a blank and their text. */
    static List<LabelledLine> labelled(String... lines) {
        List<LabelledLine> labelled = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            int blank = line.indexOf(' ');
            String text = line.substring(blank + 1);
            LineLabel label = LineLabel.valueOf(line.substring(0, blank));
            labelled.add(new LabelledLine(labelled.size(), Line.at(start, text).build(), label, 1, DATES.find(text)));
            start += text.length() + 1;
        }
        return labelled;
    }

    /**
     * A section with what its words say.
     *
     * @param lines a label and a text each, with what its words say behind a sign of equation; those that begin with a star have a
     *     list mark
     */
    static LabelledSection section(Recognizers recognizers, SectionKind kind, String... lines) {
        List<List<String>> parts =
                Arrays.stream(lines).map(line -> List.of(line.split(" = ", -1))).toList();
        List<LabelledLine> labelled = labelled(parts.stream()
                .map(part -> part.get(0).replaceFirst("^\\* ", ""))
                .toArray(String[]::new));
        List<LabelledLine> marked = labelled.stream()
                .map(line -> parts.get(line.index()).get(0).startsWith("* ") ? marked(line) : line)
                .toList();
        Section section = new Section(kind, Optional.empty(), marked);
        List<LabelledPassage> passages = new ArrayList<>();
        for (Entry entry : section.entries()) {
            PassageTokens tokens = PassageTokens.of(new Passage(kind, false, entry.head()), recognizers);
            List<Optional<Field>> fields = entry.head().stream()
                    .flatMap(line -> fields(parts.get(line.index()).get(1)).stream())
                    .toList();
            passages.add(new LabelledPassage(tokens, fields, Collections.nCopies(fields.size(), 1.0)));
        }
        return new LabelledSection(section, passages);
    }

    private static LabelledLine marked(LabelledLine line) {
        Line with = line.line().toBuilder().bullet(new Bullet("•", 0)).build();
        return new LabelledLine(line.index(), with, line.label(), line.probability(), line.dates());
    }

    /** Fields by their names, a blank between; {@code O} for none. */
    static List<Optional<Field>> fields(String names) {
        return Arrays.stream(names.split(" "))
                .map(name -> name.equals("O") ? Optional.<Field>empty() : Optional.of(Field.valueOf(name)))
                .toList();
    }

    /** The phrases that words with these fields make, each as its field, a blank and its words. */
    static List<String> phrases(PassageTokens tokens, List<Optional<Field>> fields) {
        return new LabelledPassage(tokens, fields, Collections.nCopies(fields.size(), 1.0))
                .phrases().stream()
                        .map(phrase -> phrase.field() + " " + phrase.mention().text())
                        .toList();
    }
}
