package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each layout is drawn in every order; what is read must not change. */
class PdfLayoutTest {

    private static final String[] PROFILE = {
        "Gardener with twelve years in public parks, who likes roses",
        "and dislikes leaf blowers. Has planted four thousand bulbs in",
        "one autumn and would do it again, given a dry week."
    };
    private static final String[] BAR = {"Contact", "ada@garden.example", "+44 20 7946 0001"};

    private static Sheet entry(Sheet sheet, double x, double right, double y, String title, String date)
            throws Exception {
        sheet.bold().text(x, y, title).plain().textEndingAt(right, y, date);
        return sheet.lines(
                x, y + 14, 12, "Kept the beds and borders of a park of nine hectares and", "led two apprentices.");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsANarrowBarOnTheLeftBeforeTheMainColumn(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .fill(0, 0, 170, 800, new Color(230, 230, 230))
                .lines(30, 61, 17, BAR)
                .bold()
                .text(30, 135, "Skills")
                .plain()
                .lines(30, 152, 15, "Pruning", "Grafting", "Soil science")
                .size(20)
                .text(200, 66, "Ada Fern")
                .size(10)
                .lines(200, 92, 12, PROFILE);
        entry(sheet, 200, 560, 150, "Head gardener, Mile Park", "2019 - 2023");
        entry(sheet, 200, 560, 200, "Gardener, Mile Park", "2015 - 2019");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Contact",
                        "ada@garden.example",
                        "+44 20 7946 0001",
                        "Skills",
                        "Pruning",
                        "Grafting",
                        "Soil science",
                        "Ada Fern",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "Head gardener, Mile Park\t2019 - 2023",
                        "Kept the beds and borders of a park of nine hectares and",
                        "led two apprentices.",
                        "Gardener, Mile Park\t2015 - 2019",
                        "Kept the beds and borders of a park of nine hectares and",
                        "led two apprentices.");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsABarBesideAColumnOfDatesTextsAndPlaces(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().size(14).text(40, 60, "Ada Fern").text(210, 47, "Work");
        sheet.size(10).lines(40, 78, 12, "ada@garden.example", "+44 20 7946 0001");
        sheet.size(14).text(40, 118, "Skills").size(10).lines(40, 134, 12, "Pruning", "Grafting", "Soil science");
        placed(sheet, 64, "2019 - 2023", "Head gardener, Mile Park", "York");
        placed(sheet, 114, "2015 - 2019", "Gardener, Mile Park", "Hull");
        sheet.size(14).text(210, 166, "Study").size(10);
        placed(sheet, 184, "2013 - 2015", "Diploma, Lime College", "Leeds");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsSubsequence("Ada Fern", "ada@garden.example", "Skills", "Pruning", "Grafting", "Soil science")
                .containsSubsequence("Soil science", "Work", "Head gardener, Mile Park\tYork")
                .containsSubsequence("Gardener, Mile Park\tHull", "Study", "Diploma, Lime College\tLeeds");
    }

    private static void placed(Sheet sheet, double y, String date, String title, String place) throws Exception {
        sheet.text(210, y, date).text(290, y, title).textEndingAt(560, y, place);
        sheet.lines(
                304, y + 12, 12, "Kept the beds and borders of a park of", "nine hectares and led two apprentices.");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsContactsThatStandApartInOneLineAboveTheColumns(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .size(22)
                .text(40, 60, "Ada Fern")
                .size(12)
                .text(40, 76, "Master gardener")
                .size(10);
        sheet.text(40, 92, "ada@garden.example")
                .text(152.5, 92, "+44 20 7946 0001")
                .text(247.4, 92, "gardener.example");
        sheet.lines(40, 121, 17, "Skills", "Pruning", "Grafting", "Soil science");
        entry(sheet, 220, 560, 121, "Head gardener", "2019 - 2023");
        entry(sheet, 220, 560, 171, "Gardener", "2015 - 2019");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsSubsequence(
                        "Ada Fern",
                        "Master gardener",
                        "ada@garden.example\t+44 20 7946 0001\tgardener.example",
                        "Skills",
                        "Soil science",
                        "Head gardener\t2019 - 2023");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsTheMainColumnBeforeABarOfThingsThatStandApart(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            sheet.bold().text(40, 60 + 80 * i, "Gardener " + i).plain();
            sheet.text(40, 72 + 80 * i, "201" + i + " - 201" + (i + 1)).textEndingAt(340, 72 + 80 * i, "York");
            sheet.lines(
                    40,
                    86 + 80 * i,
                    12,
                    "Kept the beds and borders of a park of nine hectares and",
                    "led two apprentices.");
        }
        sheet.bold().text(370, 60, "Skills").plain();
        sheet.text(400, 72, "Pruning")
                .text(450, 72, "Grafting")
                .text(390, 96, "Digging")
                .text(440, 96, "Sowing");
        sheet.bold().text(370, 130, "Languages").plain();
        sheet.text(370, 144, "English").textEndingAt(560, 144, "fluent");
        sheet.text(370, 156, "Welsh").textEndingAt(560, 156, "a little");

        List<String> texts = Sheet.texts(sheet.read(stream));
        assertThat(texts).containsSubsequence("Gardener 0", "Gardener 1", "Gardener 2", "Skills", "Languages");
        assertThat(texts).contains("2010 - 2011\tYork", "Pruning\tGrafting", "English\tfluent", "Welsh\ta little");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsTheMainColumnToItsEndBeforeABarOnTheRight(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().lines(40, 92, 12, PROFILE);
        entry(sheet, 40, 370, 150, "Head gardener", "2019 - 2023");
        sheet.lines(420, 95, 17, BAR);
        entry(sheet.nextPage(), 40, 370, 60, "Gardener", "2015 - 2019");

        List<String> texts = Sheet.texts(sheet.read(stream));
        assertThat(texts.subList(0, 3)).containsExactly(PROFILE);
        assertThat(texts.subList(6, 7)).containsExactly("Gardener\t2015 - 2019");
        assertThat(texts.subList(9, 12)).containsExactly(BAR);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsAHeaderBandAcrossBothColumnsFirst(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .size(24)
                .text(150, 60, "Ada Fern, Master Gardener")
                .size(10)
                .text(60, 84, "12 Lime Street, Leeds, United Kingdom, near the river and the old glass house")
                .lines(40, 121, 17, BAR)
                .lines(230, 120, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Ada Fern, Master Gardener",
                        "12 Lime Street, Leeds, United Kingdom, near the river and the old glass house",
                        BAR[0],
                        BAR[1],
                        BAR[2],
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsALabelBeforeTheBodyBesideIt(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "SUMMARY").lines(150, 60, 12, PROFILE);
        sheet.text(40, 120, "EXPERIENCE");
        entry(sheet, 150, 560, 120, "Head gardener", "2019 - 2023");
        entry(sheet, 150, 560, 165, "Gardener", "2015 - 2019");
        sheet.text(40, 220, "VOLUNTARY").text(40, 232, "WORK").lines(150, 220, 12, "Tree warden", "Leeds City Council");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "SUMMARY",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "EXPERIENCE",
                        "Head gardener\t2019 - 2023",
                        "Kept the beds and borders of a park of nine hectares and",
                        "led two apprentices.",
                        "Gardener\t2015 - 2019",
                        "Kept the beds and borders of a park of nine hectares and",
                        "led two apprentices.",
                        "VOLUNTARY",
                        "WORK",
                        "Tree warden",
                        "Leeds City Council");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsEachHeadingAsideBeforeItsPart(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 30, "ada@garden.example | +44 20 7946 0001");
        sheet.size(14).bold().text(40, 62, "Profile");
        sheet.text(40, 112, "Where I have").text(40, 137, "worked");
        sheet.text(40, 240, "Languages");
        sheet.plain().size(10).lines(170, 60, 12, PROFILE);
        entry(sheet, 170, 560, 110, "Head gardener", "2019 - 2023");
        entry(sheet, 170, 560, 160, "Gardener", "2015 - 2019");
        sheet.lines(170, 238, 12, "English", "Welsh");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "ada@garden.example | +44 20 7946 0001",
                        "Profile",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2],
                        "Where I have",
                        "worked",
                        "Head gardener\t2019 - 2023",
                        "Kept the beds and borders of a park of nine hectares and",
                        "led two apprentices.",
                        "Gardener\t2015 - 2019",
                        "Kept the beds and borders of a park of nine hectares and",
                        "led two apprentices.",
                        "Languages",
                        "English",
                        "Welsh");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsHeadingsBesidePartsOfOneLineThoughATableFollows(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().size(20).text(230, 40, "Ada Fern").size(12).bold();
        sheet.text(44, 78, "Work").text(44, 155, "Education").text(44, 175, "Languages");
        sheet.text(36, 205, "Licences")
                .text(44, 234, "Year")
                .text(92, 234, "Licence")
                .text(212, 234, "Issuer");
        sheet.plain().lines(140, 78, 15, "Gardener, Mile Park, 2018 to 2024", "Kept the beds of nine hectares.");
        sheet.lines(140, 123, 15, "Apprentice, Hill Park, 2015 to 2018", "Planted bulbs.");
        sheet.text(140, 155, "Kew Diploma, 2012 to 2015").text(140, 175, "English, Welsh");
        sheet.text(44, 252, "2018").text(86, 252, "Chain saws").text(182, 252, "Mile Council");
        sheet.text(44, 271, "2012").text(86, 271, "Pesticides D").text(182, 271, "State");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Ada Fern",
                        "Work",
                        "Gardener, Mile Park, 2018 to 2024",
                        "Kept the beds of nine hectares.",
                        "Apprentice, Hill Park, 2015 to 2018",
                        "Planted bulbs.",
                        "Education",
                        "Kew Diploma, 2012 to 2015",
                        "Languages",
                        "English, Welsh",
                        "Licences",
                        "Year\tLicence\tIssuer",
                        "2018\tChain saws\tMile Council",
                        "2012\tPesticides D\tState");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsATableRowByRow(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .bold()
                .text(40, 60, "Year")
                .text(140, 60, "School")
                .text(400, 60, "Grade")
                .plain();
        sheet.text(40, 76, "2010").text(140, 76, "Kew Diploma").text(400, 76, "Merit");
        sheet.text(40, 92, "2008").text(140, 92, "Askham College").text(400, 92, "Pass");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly("Year\tSchool\tGrade", "2010\tKew Diploma\tMerit", "2008\tAskham College\tPass");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsSkillGroupsColumnByColumn(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().size(14).text(40, 60, "SKILLS").size(12).bold();
        sheet.text(40, 84, "Plants")
                .text(220, 84, "Machines")
                .text(400, 84, "People")
                .plain()
                .size(10);
        sheet.lines(40, 98, 12, "roses and climbers", "alpines", "bulbs");
        sheet.lines(220, 98, 12, "ride-on mowers", "chain saws");
        sheet.lines(400, 98, 12, "apprentices", "volunteers");
        sheet.size(14).text(40, 160, "EXPERIENCE").size(10);
        sheet.text(40, 178, "Kept the beds and borders of a park of nine hectares and led two apprentices through it");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "SKILLS",
                        "Plants",
                        "roses and climbers",
                        "alpines",
                        "bulbs",
                        "Machines",
                        "ride-on mowers",
                        "chain saws",
                        "People",
                        "apprentices",
                        "volunteers",
                        "EXPERIENCE",
                        "Kept the beds and borders of a park of nine hectares and led two apprentices through it");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void keepsTheDatesOfAListWithTheirLines(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet();
        String[] names = {"First aid at work", "Chain saw licence", "Pesticide certificate", "Tree inspection"};
        for (int i = 0; i < names.length; i++) {
            sheet.text(40, 60 + 14 * i, names[i]).textEndingAt(560, 60 + 14 * i, "May 201" + i);
        }

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "First aid at work\tMay 2010",
                        "Chain saw licence\tMay 2011",
                        "Pesticide certificate\tMay 2012",
                        "Tree inspection\tMay 2013");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsAnAddressThatRunsIntoTheNextColumn(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet()
                .lines(40, 60, 15, "Contact", "www.linkedin.example/in/ada-fern-garden", "+44 20 7946 0001", "Leeds")
                .lines(40, 140, 15, "Skills", "Pruning", "Grafting")
                .lines(205, 61, 12, PROFILE)
                .lines(205, 109, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)))
                .startsWith(
                        "Contact",
                        "www.linkedin.example/in/ada-fern-garden",
                        "+44 20 7946 0001",
                        "Leeds",
                        "Skills",
                        "Pruning",
                        "Grafting",
                        PROFILE[0],
                        PROFILE[1],
                        PROFILE[2]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void goesOnWithAColumnOverAPageBreak(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().lines(40, 60, 17, BAR).lines(200, 60, 12, PROFILE);
        sheet.nextPage().lines(40, 60, 17, "Languages", "English", "Welsh").lines(200, 61, 12, PROFILE);

        assertThat(Sheet.texts(sheet.read(stream)).subList(0, 7))
                .containsExactly(BAR[0], BAR[1], BAR[2], "Languages", "English", "Welsh", PROFILE[0]);
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void keepsADateThatStandsALittleHigherWithItsTitle(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 3; i++) {
            int y = 60 + 50 * i;
            sheet.size(11).text(40, y, "Gardener " + i).size(8).text(480, y - 3, "05/201" + i + " - 06/201" + (i + 1));
            sheet.size(9).text(40, y + 14, "Kept the beds and borders of a park.");
        }

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Gardener 0\t05/2010 - 06/2011",
                        "Kept the beds and borders of a park.",
                        "Gardener 1\t05/2011 - 06/2012",
                        "Kept the beds and borders of a park.",
                        "Gardener 2\t05/2012 - 06/2013",
                        "Kept the beds and borders of a park.");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void readsCellsThatWrapCellByCell(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().bold().size(14);
        sheet.lines(40, 60, 18, "Landscape drawings", "and planting plans")
                .lines(200, 60, 18, "Soil, water", "and drainage");
        sheet.text(40, 115, "Tree surgery").text(200, 115, "Teaching");

        assertThat(Sheet.texts(sheet.read(stream)))
                .containsExactly(
                        "Landscape drawings",
                        "and planting plans",
                        "Soil, water",
                        "and drainage",
                        "Tree surgery",
                        "Teaching");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void takesALetterForAMarkWhereItHangsOutOfSeveralLines(Sheet.Stream stream) throws Exception {
        Sheet sheet = new Sheet().text(40, 60, "Head gardener, Mile Park");
        String[] items = {"Kept the beds and borders", "Led two apprentices", "Pruned the old limes"};
        for (int i = 0; i < items.length; i++) {
            sheet.text(52, 74 + 12 * i, "o").text(64, 74 + 12 * i, items[i]);
        }
        sheet.text(52, 140, "o rio que passa");

        SourceDocument document = sheet.read(stream);
        assertThat(document.lines())
                .extracting(Line::text)
                .containsExactly("Head gardener, Mile Park", items[0], items[1], items[2], "o rio que passa");
        assertThat(document.lines())
                .extracting(line -> line.bullet().map(Bullet::mark).orElse(""))
                .containsExactly("", "o", "o", "o", "");
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void tellsThePartsOfALineThatLookApart(Sheet.Stream stream) throws Exception {
        SourceDocument document = new Sheet()
                .bold()
                .text(40, 60, "Head gardener,")
                .plain()
                .text(116, 60, "Mile Park")
                .lines(40, 92, 12, PROFILE)
                .read(stream);

        assertThat(document.lines().get(0).text()).isEqualTo("Head gardener, Mile Park");
        assertThat(document.lines().get(0).styled())
                .extracting(part -> document.text(part.span()))
                .containsExactly("Head gardener,", "Mile Park");
        assertThat(document.lines().get(1).styled()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sheet.Stream.class)
    void setsChipsApartFromTheBlanksInThem(Sheet.Stream stream) throws Exception {
        SourceDocument document = new Sheet()
                .text(40, 60, "Roses")
                .text(73, 60, "Soil science")
                .text(133, 60, "Hedges")
                .lines(40, 92, 12, PROFILE)
                .read(stream);

        assertThat(document.lines().get(0).text()).isEqualTo("Roses  Soil science  Hedges");
        assertThat(document.lines().get(1).text()).isEqualTo(PROFILE[0]);
    }
}
