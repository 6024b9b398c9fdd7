package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extracts certificates, awards and publications: short items with a name, a body that gave it, a date. Thread-safe. */
final class ItemExtractor {

    private final EntryGrouper grouper;
    private final DateRecognizer dates;

    ItemExtractor(Recognizers recognizers) {
        this.grouper = new EntryGrouper(recognizers.dates());
        this.dates = recognizers.dates();
    }

    List<DraftEntry> extract(Section section) {
        List<Paragraph> paragraphs = Paragraph.of(section.lines());
        boolean list =
                paragraphs.stream().allMatch(paragraph -> paragraph.bullet().isPresent())
                        || section.lines().stream().skip(1).noneMatch(line -> line.isHeading() || line.separated());
        List<EntryLines> entries = list ? paragraphs.stream().map(this::item).toList() : grouper.group(section.lines());
        return entries.stream()
                .map(entry -> draft(section.kind(), entry))
                .filter(entry -> !entry.mentions().isEmpty())
                .toList();
    }

    private EntryLines item(Paragraph paragraph) {
        List<DatedLine> head = paragraph.lines().stream()
                .map(line -> DatedLine.of(line.toBuilder().continuation(false).build(), dates))
                .toList();
        return new EntryLines(head, List.of());
    }

    private static DraftEntry draft(SectionKind kind, EntryLines entry) {
        List<Mention> mentions = new ArrayList<>();
        List<Piece> pieces = HeadSplitter.split(entry.head());
        if (pieces.size() == 1) {
            pieces = atLastComma(pieces.get(0));
        }
        if (!pieces.isEmpty()) {
            mentions.add(Mention.of(Field.NAME, pieces.get(0).line(), 0.7));
        }
        if (pieces.size() > 1) {
            mentions.add(Mention.of(Field.ORGANISATION, pieces.get(1).line(), 0.6));
        }
        date(entry.head()).ifPresent(mentions::add);
        for (Paragraph paragraph : Paragraph.of(entry.body())) {
            mentions.add(paragraph.as(Field.SUMMARY, 0.6));
        }
        return new DraftEntry(kind, mentions);
    }

    private static List<Piece> atLastComma(Piece piece) {
        int comma = piece.text().lastIndexOf(", ");
        if (comma < 0) {
            return List.of(piece);
        }
        Line left = HeadSplitter.trim(piece.line().narrow(0, comma));
        Line right =
                HeadSplitter.trim(piece.line().narrow(comma + 1, piece.text().length()));
        return List.of(new Piece(left, piece.slot(), false), new Piece(right, piece.slot() + 1, false));
    }

    private static Optional<Mention> date(List<DatedLine> head) {
        for (DatedLine line : head) {
            if (!line.dates().isEmpty()) {
                DateMention last = line.dates().get(line.dates().size() - 1);
                return last.from()
                        .map(part -> Mention.of(Field.DATE, line.line().narrow(part.start(), part.end()), 0.8));
            }
        }
        return Optional.empty();
    }
}
