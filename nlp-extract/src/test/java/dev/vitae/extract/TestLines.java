package dev.vitae.extract;

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
