package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
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

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsHeadingsAsideThatAreNumberedAndCountTheirEntries(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 30, "Gardener").text(40, 44, "Leeds").text(40, 58, "ada@garden.example");
        sheet.text(40, 72, "+44 20 7946 0001").text(40, 86, "Full licence");
        sheet.bold()
                .lines(40, 120, 12, "1. In short")
                .lines(40, 137, 12, "2. Where I", "have worked (3)")
                .text(40, 200, "3. Trained (1)");
        sheet.text(40, 260, "4. Bees (12)").plain();
        sheet.text(160, 120, "Knows roses.").lines(160, 138, 12, PROFILE).lines(160, 200, 12, PROFILE);
        sheet.lines(160, 260, 12, PROFILE).size(7).text(40, 320, "Ada Fern");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Gardener",
                        "Leeds",
                        "ada@garden.example",
                        "+44 20 7946 0001",
                        "Full licence",
                        "* In short",
                        "Knows roses.",
                        "* Where I",
                        "have worked (3)",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "* Trained (1)",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "* Bees (12)",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "Ada Fern");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsAFormFieldByField(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "Work");
        sheet.lines(40, 80, 12, "Dates:", "Employer:", "Position:");
        sheet.lines(200, 80, 12, "2019 to 2023", "Mile Park, Leeds", "Head gardener")
                .lines(200, 116, 12, PROFILE);
        sheet.lines(40, 164, 12, "Dates:", "Employer:");
        sheet.lines(200, 164, 12, "2015 to 2019", "Kew Nursery, York").lines(200, 188, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Work",
                        "Dates:",
                        "2019 to 2023",
                        "Employer:",
                        "Mile Park, Leeds",
                        "Position:",
                        "Head gardener",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "Dates:",
                        "2015 to 2019",
                        "Employer:",
                        "Kew Nursery, York",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsAShortBarWhoseRowsStandAtTheGapsOfTheMainColumn(Sheet.Stream stream) throws Exception {
        String[] bar = {"Contact", "+44 20 7946 0001", "ada@garden.example", "Skills", "Pruning", "Grafting", "Bees"};
        Sheet sheet = new Sheet().lines(40, 68, 16, bar[0], bar[1], bar[2]).text(40, 143, bar[3]);
        sheet.lines(40, 180, 16, bar[4], bar[5], bar[6]);
        String[] main = new String[12];
        for (int i = 0; i < main.length; i++) {
            main[i] = "Planted " + (i + 2) + " hundred bulbs in the " + (i % 2 == 0 ? "new" : "old") + " borders";
        }
        sheet.lines(200, 60, 16, main);

        List<String> texts = Sheet.texts(sheet.read(stream));
        assertThat(texts.subList(0, bar.length)).containsExactly(bar);
        assertThat(texts.subList(bar.length, texts.size())).containsExactly(main);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsAShortColumnOnTheRightByItselfUnderAHeadingOfAnotherColour(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .lines(40, 80, 12, PROFILE)
                .text(40, 116, "Led two apprentices")
                .text(40, 128, "Grew leeks for the fair");
        sheet.lines(400, 80, 12, "Pruning, grafting, hedges", "and the care of old limes", "Bees");
        sheet.colored(40, 60, Color.BLUE, "Experience").colored(400, 60, Color.BLUE, "Skills");
        sheet.lines(40, 160, 12, PROFILE);

        List<String> texts = Sheet.texts(sheet.read(stream));
        assertThat(texts.indexOf("Led two apprentices")).isLessThan(texts.indexOf("Skills"));
        assertThat(texts)
                .containsSubsequence("Skills", "Pruning, grafting, hedges", "and the care of old limes", "Bees");
        assertThat(texts).startsWith("Experience", PROFILE[0], PROFILE[1], PROFILE[2], "Led two apprentices");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void keepsRangesOfDatesWithTheirSchoolsThoughACourseStandsUnderThem(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().lines(40, 40, 12, PROFILE);
        for (int i = 0; i < 4; i++) {
            double y = 90 + 50 * i;
            sheet.bold().text(40, y, "College of Trees " + i).plain().text(460, y + 8, "09/201" + i + " - 08/2015");
            sheet.text(40, y + 16, "Diploma in arboriculture").text(60, y + 30, "Soil science " + i);
        }
        sheet.text(380, 120, "Grafting practicum");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsSubsequence("College of Trees 0", "09/2010 - 08/2015", "Diploma in arboriculture")
                .containsSubsequence("09/2011 - 08/2015", "Soil science 1", "09/2012 - 08/2015", "Soil science 2");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsBothSidesOfALetterHeadBeforeTheColumnsThatBeginWithHeadings(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "Gardener").text(320, 60, "ada@garden.example, Leeds");
        columns(sheet);

        assertThat(Sheet.texts(sheet.read(stream)))
                .startsWith("Gardener\tada@garden.example, Leeds", "Experience", "Mile Park, Leeds");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void endsColumnsWhereAStrokeRunsOverTheirGutter(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet();
        columns(sheet);
        sheet.size(14).text(40, 220, "Papers").fill(40, 225, 500, 0.8, Color.DARK_GRAY);
        sheet.size(10).text(40, 240, "Bulbs in clay");

        assertThat(Sheet.texts(sheet.read(stream))).startsWith("Experience").endsWith("Papers", "Bulbs in clay");
    }

    private static void columns(Sheet sheet) {
        sheet.size(14)
                .bold()
                .text(40, 90, "Experience")
                .text(320, 90, "Education")
                .text(320, 150, "Skills");
        sheet.plain().size(10).text(40, 108, "Mile Park, Leeds").text(40, 120, "Head gardener");
        sheet.lines(40, 132, 12, PROFILE).lines(320, 108, 12, "College of Horticulture, York", "Diploma");
        sheet.lines(320, 168, 12, "Pruning, grafting, hedges", "Soil science and bees");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsATableOfThreeColumnsByItsYears(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "2006 - 2009").text(130, 60, "Diploma in arboriculture");
        sheet.text(260, 60, "College of Horticulture, York").text(40, 75, "2004 - 2006");
        sheet.text(130, 75, "A levels").text(260, 75, "Elm Road School");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "2006 - 2009\tDiploma in arboriculture\tCollege of Horticulture, York",
                        "2004 - 2006\tA levels\tElm Road School");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void takesALineThatBeginsALittleLowerForThePartOfAHeading(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .size(14)
                .bold()
                .text(40, 60, "Work")
                .text(40, 130, "Skills")
                .text(40, 190, "Tongues");
        sheet.plain().size(10).lines(160, 60, 12, PROFILE).lines(160, 146, 12, "Pruning", "Grafting");
        sheet.lines(160, 206, 12, "English", "Welsh");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Work",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "Skills",
                        "Pruning",
                        "Grafting",
                        "Tongues",
                        "English",
                        "Welsh");
    }
}
