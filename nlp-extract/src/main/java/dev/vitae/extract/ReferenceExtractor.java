package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Extracts references: a quotation and who said it. Thread-safe. */
final class ReferenceExtractor {

    private static final int LONGEST_NAME = 90;

    List<DraftEntry> extract(Section section) {
        List<DraftEntry> entries = new ArrayList<>();
        List<Mention> name = new ArrayList<>();
        List<Mention> quote = new ArrayList<>();
        boolean nameFirst = false;
        for (Paragraph paragraph : Paragraph.of(section.lines())) {
            boolean isName = isName(paragraph);
            if (entries.isEmpty() && name.isEmpty() && quote.isEmpty()) {
                nameFirst = isName;
            }
            boolean complete =
                    isName ? !name.isEmpty() || (nameFirst && !quote.isEmpty()) : (!nameFirst && !name.isEmpty());
            if (complete) {
                close(name, quote, entries);
            }
            if (isName) {
                name.add(Mention.of(
                        Field.NAME, HeadSplitter.trim(paragraph.lines().get(0)), 0.6));
            } else {
                quote.add(paragraph.as(Field.SUMMARY, 0.6));
            }
        }
        close(name, quote, entries);
        return entries;
    }

    private static void close(List<Mention> name, List<Mention> quote, List<DraftEntry> entries) {
        if (!name.isEmpty() || !quote.isEmpty()) {
            List<Mention> mentions = new ArrayList<>(name);
            mentions.addAll(quote);
            entries.add(new DraftEntry(SectionKind.REFERENCES, mentions));
        }
        name.clear();
        quote.clear();
    }

    private static boolean isName(Paragraph paragraph) {
        Line line = paragraph.lines().get(0);
        String text = line.text();
        return paragraph.lines().size() == 1
                && text.length() < LONGEST_NAME
                && !DatedLine.endsASentence(text)
                && "\"“„«'".indexOf(text.charAt(0)) < 0;
    }
}
