package dev.vitae.document;

import dev.vitae.document.ReadingScore.Share;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures how well two columns are read: draws resumes at random, reads each, and counts what still stands together. Real
 * files are few, and a rule that is made for them may break others; here there are as many layouts as one likes, and what
 * is right is known. Run by {@code bench/layouts}.
 */
final class Layouts {

    private static final int PAGES_OF_A_SEED = 100_000;

    private Layouts() {}

    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[0]);
        int count = Integer.parseInt(args[1]);
        DocumentReader reader = DocumentReader.builder().ocr(OcrOptions.OFF).build();
        Map<EntryKind, Share> kinds = new EnumMap<>(EntryKind.class);
        ReadingScore total = ReadingScore.NONE;
        int unread = 0;
        for (int i = 0; i < count; i++) {
            TwoColumnPage page = new TwoColumnPage(seed * PAGES_OF_A_SEED + i);
            try {
                ReadingScore score = ReadingScore.of(page.sections(), read(reader, page.pdf()));
                total = total.plus(score);
                kinds.merge(page.kind(), Share.of(score.perfect()), Share::plus);
            } catch (UnreadableDocumentException e) {
                unread++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d not read; without error %s; whole sections %s, entries %s, units %s%n",
                count,
                unread,
                kinds.values().stream().reduce(Share.NONE, Share::plus),
                total.sections(),
                total.entries(),
                total.units());
        kinds.forEach((kind, share) -> System.out.printf(
                Locale.ROOT,
                "%-28s  %4d pages, without error %s%n",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                share.all(),
                share));
    }

    private static String read(DocumentReader reader, byte[] pdf) throws IOException {
        return reader.read(new ByteArrayInputStream(pdf), "").lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
