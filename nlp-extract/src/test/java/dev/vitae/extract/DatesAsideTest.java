package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.BoundingBox;
import dev.vitae.document.Line;
import dev.vitae.document.PlacedWord;
import dev.vitae.document.Placement;
import dev.vitae.document.Span;
import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesAsideTest {

    private static final DateRecognizer DATES = new DateRecognizer(DateNormalizer.create(), new Tokens());

    private static final double LETTER = 5;
    private static final double HEIGHT = 10;

    private final DatesAside aside = new DatesAside(DATES);

    @Test
    void aDateBesideATitleThatWrapsStandsBehindIt() {
        List<LabelledLine> lines = List.of(
                line(LineLabel.ENTRY, 40, "Diploma at the Institute of Baking and", 240, "2014 - 2020"),
                line(LineLabel.CONTINUATION, 40, "Confectionery"),
                line(LineLabel.HEAD, 40, "Grade: B"));

        assertThat(aside.moved(lines))
                .extracting(line -> line.label() + " " + line.line().text())
                .containsExactly(
                        "ENTRY Diploma at the Institute of Baking and",
                        "CONTINUATION Confectionery",
                        "HEAD 2014 - 2020",
                        "HEAD Grade: B");
    }

    @Test
    void bothSidesMayGoOn() {
        List<LabelledLine> lines = List.of(
                line(LineLabel.HEAD, 40, "Baker and", 140, "May 4, 2019 - April"),
                line(LineLabel.CONTINUATION, 40, "Confectioner", 140, "23, 2021"),
                line(LineLabel.CONTINUATION, 40, "at sea"));

        assertThat(aside.moved(lines))
                .extracting(line -> line.label() + " " + line.line().text())
                .containsExactly(
                        "HEAD Baker and",
                        "CONTINUATION Confectioner",
                        "CONTINUATION at sea",
                        "HEAD May 4, 2019 - April",
                        "CONTINUATION 23, 2021");
    }

    @Test
    void theNextRowOfATableDoesNotGoOn() {
        assertStays(
                line(LineLabel.HEAD, 40, "Baker", 140, "2019 - 2020"),
                line(LineLabel.HEAD, 40, "Confectioner", 140, "2017 - 2018"));
    }

    @Test
    void itStaysWhereTheNextWordHadRoomBeforeIt() {
        assertStays(
                line(LineLabel.ENTRY, 40, "Elm College", 240, "2014 - 2020"),
                line(LineLabel.CONTINUATION, 40, "Confectionery"));
    }

    @Test
    void itStaysWhereTheNextLineBeginsElsewhere() {
        assertStays(
                line(LineLabel.ENTRY, 40, "Diploma at the Institute of Baking and", 240, "2014 - 2020"),
                line(LineLabel.CONTINUATION, 60, "Confectionery"));
    }

    @Test
    void itStaysWhereTheNextLineDoesNotGoOn() {
        assertStays(
                line(LineLabel.ENTRY, 40, "Diploma at the Institute of Baking and", 240, "2014 - 2020"),
                line(LineLabel.HEAD, 40, "Confectionery"));
    }

    @Test
    void whatIsNoDateStays() {
        assertStays(
                line(LineLabel.ENTRY, 40, "Diploma at the Institute of Baking and", 240, "Leeds"),
                line(LineLabel.CONTINUATION, 40, "Confectionery"));
    }

    @Test
    void whereNothingTellsThePlaceItStays() {
        List<LabelledLine> lines = TestLines.labelled(
                "ENTRY Diploma at the Institute of Baking and\t2014 - 2020", "CONTINUATION Confectionery");

        assertThat(aside.moved(lines)).isEqualTo(lines);
    }

    private void assertStays(LabelledLine... lines) {
        assertThat(aside.moved(List.of(lines))).containsExactly(lines);
    }

    private static LabelledLine line(LineLabel label, double left, String text) {
        return line(label, text, words(text, 0, left));
    }

    /** A line with something aside, whose place is given as well. */
    private static LabelledLine line(LineLabel label, double left, String text, double leftAside, String aside) {
        List<PlacedWord> words = new ArrayList<>(words(text, 0, left));
        words.addAll(words(aside, text.length() + 1, leftAside));
        return line(label, text + "\t" + aside, words);
    }

    private static LabelledLine line(LineLabel label, String text, List<PlacedWord> words) {
        BoundingBox box =
                words.stream().map(PlacedWord::box).reduce(BoundingBox::union).orElseThrow();
        Line line = Line.at(0, text).placement(new Placement(1, box, 0, words)).build();
        return new LabelledLine(0, line, label, 1, DATES.find(text));
    }

    private static List<PlacedWord> words(String text, int offset, double left) {
        List<PlacedWord> words = new ArrayList<>();
        for (Word word : Words.of(text)) {
            BoundingBox box =
                    new BoundingBox(left + word.start() * LETTER, 100, left + word.end() * LETTER, 100 + HEIGHT);
            words.add(new PlacedWord(new Span(offset + word.start(), offset + word.end()), box));
        }
        return words;
    }
}
