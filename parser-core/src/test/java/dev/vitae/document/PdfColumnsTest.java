package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is a column, and what only a piece of a line; each layout is drawn in every order. */
class PdfColumnsTest {

    private static final String[] PROFILE = {
        "Gardener with twelve years in public parks, who likes roses",
        "and dislikes leaf blowers. Has planted four thousand bulbs in",
        "one autumn and would do it again, given a dry week."
    };

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void keepsABarTogetherWhereAnAddressOverhangsItsGutter(Sheet.Stream stream) throws Exception {
        Sheet sheet =
                new Sheet().lines(40, 60, 15, "Contact", "12 Elm Road, Leeds").lines(160, 61, 12, PROFILE);
        sheet.text(40, 112, "ada.fern.gardener@post.example").lines(40, 127, 15, "Skills", "Pruning", "Grafting");
        sheet.lines(160, 130, 12, PROFILE).lines(160, 166, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)))
                .startsWith(
                        "Contact",
                        "12 Elm Road, Leeds",
                        "ada.fern.gardener@post.example",
                        "Skills",
                        "Pruning",
                        "Grafting",
                        PROFILE[0]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void keepsARangeOfDatesWithTheEmployerThoughItIsAsWide(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().lines(40, 60, 14, "Mile Park", "Gardener, nights");
        sheet.text(400, 58, "09/2015 - 02/2020").lines(40, 90, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)))
                .startsWith("Mile Park\t09/2015 - 02/2020", "Gardener, nights", PROFILE[0]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsEachRangeOfDatesOnTheLeftWithItsEntry(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 2; i++) {
            sheet.text(40, 60 + 14 * i, "05/201" + i + " - 06/201" + (i + 1)).text(160, 60 + 14 * i, "Gardener " + i);
        }
        sheet.lines(160, 88, 12, PROFILE).text(40, 138, "05/2008 - 05/2010").text(160, 138, "Apprentice");
        sheet.lines(160, 150, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)))
                .startsWith("05/2010 - 06/2011", "Gardener 0", "05/2011 - 06/2012", "Gardener 1", PROFILE[0]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsABarOnTheRightByItselfThoughItsRowsStandLevel(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .size(14)
                .text(40, 60, "Experience")
                .text(350, 60, "Contact")
                .size(10);
        sheet.lines(40, 80, 15, "Mile Park, Leeds", "Head gardener of nine hectares", "Led two apprentices there")
                .lines(350, 80, 15, "ada.fern.gardener@post.example", "+44 20 7946 0001");
        sheet.size(14).text(40, 160, "Education").text(350, 160, "Skills").size(10);
        sheet.lines(40, 180, 15, "College of Horticulture, York", "Diploma in arboriculture", "Prize for pruning")
                .lines(350, 180, 15, "Pruning, grafting, hedges", "Soil science and bees");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Experience",
                        "Mile Park, Leeds",
                        "Head gardener of nine hectares",
                        "Led two apprentices there",
                        "Education",
                        "College of Horticulture, York",
                        "Diploma in arboriculture",
                        "Prize for pruning",
                        "Contact",
                        "ada.fern.gardener@post.example",
                        "+44 20 7946 0001",
                        "Skills",
                        "Pruning, grafting, hedges",
                        "Soil science and bees");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void takesNoColumnOfLettersOForOne(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet();
        String[] items = {"Kept the beds and borders", "Led two apprentices", "Pruned the old limes"};
        for (int i = 0; i < items.length; i++) {
            sheet.text(52, 74 + 12 * i, "o").text(76, 74 + 12 * i, items[i]);
        }

        assertThat(Sheet.texts(sheet.read(stream))).containsExactly("* " + items[0], "* " + items[1], "* " + items[2]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void takesTheNameAtTheFootForNoHeading(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .size(18)
                .text(40, 60, "Ada Fern")
                .size(7)
                .text(40, 780, "Ada Fern")
                .size(10);
        sheet.text(40, 100, "Profile").lines(160, 100, 12, PROFILE);
        sheet.nextPage().text(40, 100, "Skills").lines(160, 100, 12, PROFILE);

        SourceDocument document = sheet.read(stream);
        assertThat(Sheet.texts(document)).startsWith("Ada Fern", "Profile", PROFILE[0]);
        assertThat(document.asides()).extracting(Line::text).containsExactly("Ada Fern");
    }
}
