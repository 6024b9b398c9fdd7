package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static TextRow row(double x, double y, double width, String text) {
        BoundingBox box = new BoundingBox(x, y - 7, x + width, y + 2);
        return TextRow.of(List.of(new Word(text, 1, box, y, 10, Style.PLAIN, Optional.empty())));
    }

    private static List<String> order(List<TextRow> rows) {
        return ReadingOrder.of(rows, List.of()).stream()
                .flatMap(block -> PrintedLine.of(block.rows(), 0.28).stream())
                .map(PrintedLine::text)
                .toList();
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(ReadingOrder.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void readsALabelWithWhatStandsBesideIt() {
        List<TextRow> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> labels = List.of("French", "Greek", "Latin");
        for (int i = 0; i < labels.size(); i++) {
            rows.add(row(60, 60 + 13 * i, 50, labels.get(i)));
            rows.add(row(130, 60 + 13 * i, 80, "value" + i));
            expected.addAll(List.of(labels.get(i), "value" + i));
        }
        for (int i = 0; i < 5; i++) {
            double top = 140 + 60 * i;
            rows.add(row(130, top, 60, "heading" + i));
            rows.add(row(60, top + 20, 50, "side" + i));
            rows.add(row(130, top + 20, 300, "text" + i));
            rows.add(row(130, top + 33, 300, "more" + i));
            expected.addAll(List.of("heading" + i, "side" + i, "text" + i, "more" + i));
        }

        assertThat(order(rows)).isEqualTo(expected);
    }

    @Test
    void aLabelMayGoOnBesideRunningText() {
        List<TextRow> rows = List.of(
                row(60, 60, 50, "spoken"),
                row(130, 60, 300, "text0"),
                row(60, 73, 50, "languages"),
                row(130, 73, 300, "text1"),
                row(130, 86, 100, "text2"));

        assertThat(order(rows)).containsExactly("spoken", "languages", "text0", "text1", "text2");
    }

    @Property(tries = 200)
    void readsColumnsWholeInWhateverOrderTheyCome(
            @ForAll @IntRange(min = 4, max = 30) int left,
            @ForAll @IntRange(min = 8, max = 40) int right,
            @ForAll @IntRange(min = 2, max = 5) int offset,
            @ForAll long seed) {
        List<TextRow> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < left; i++) {
            rows.add(row(40, 60 + 15.7 * i, 60 + i * 7 % 50, "left" + i));
            expected.add("left" + i);
        }
        for (int i = 0; i < right; i++) {
            rows.add(row(200, 60 + offset + 12 * i, 250 + i * 13 % 60, "right" + i));
            expected.add("right" + i);
        }
        Collections.shuffle(rows, new Random(seed));

        assertThat(order(rows)).isEqualTo(expected);
    }

    @Property(tries = 100)
    void losesAndRepeatsNothing(@ForAll @IntRange(min = 1, max = 120) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<TextRow> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(random.nextInt(500), random.nextInt(700), 5 + random.nextInt(200), "w" + i));
            names.add("w" + i);
        }

        List<String> read = ReadingOrder.of(rows, List.of()).stream()
                .flatMap(block -> block.rows().stream())
                .map(TextRow::text)
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(names);
    }
}
