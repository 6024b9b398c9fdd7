package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesWithinTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();
    private static final HeadingsWithin HEADINGS = new HeadingsWithin(RECOGNIZERS.headings());
    private static final EntriesWithin ENTRIES = new EntriesWithin(RECOGNIZERS);

    private static final String REST =
            " HOBBIES Rowing on the lake with the boat club of the harbour, and reading whatever there is on the shelf.";

    private static SourceDocument cut(String text) throws IOException {
        SourceDocument document = DocumentReader.create()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt");
        return Placeholders.without(ENTRIES.part(HEADINGS.part(document)));
    }

    private static List<String> parts(String text) throws IOException {
        return cut(text).lines().stream().map(Line::text).toList();
    }

    @Test
    void jobsWhoseDatesStandBehindTheirHeadsArePartedAndWhatWasDoneFollows() throws IOException {
        assertThat(parts(
                        "Ada Quill ada@quill.example WORK EXPERIENCE Cook Harbour Grill, Hull Jan 2015 - Mar 2018 Prepared fish"
                                + " for eighty covers a night. Trained two apprentices. Waiter Seaview Hotel, Hull 2012 - 2014 Served"
                                + " breakfast and dinner." + REST))
                .containsSequence(
                        "WORK EXPERIENCE",
                        "Cook",
                        "Harbour Grill, Hull",
                        "Jan 2015 - Mar 2018",
                        "Prepared fish for eighty covers a night. Trained two apprentices.",
                        "Waiter",
                        "Seaview Hotel, Hull",
                        "2012 - 2014",
                        "Served breakfast and dinner.");
    }

    @Test
    void employersAndPlacesMayStandBehindTheDates() throws IOException {
        assertThat(parts(
                        "Ada Quill ada@quill.example WORK EXPERIENCE Stock Clerk 03/2015 to Current Moss Ltd Leeds, England Kept the"
                                + " ledger of three depots. Porter 05/2012 to 02/2015 Fen Farms York, England Carried sacks."
                                + REST))
                .containsSequence(
                        "Stock Clerk 03/2015 to Current",
                        "Moss Ltd Leeds, England",
                        "Kept the ledger of three depots.",
                        "Porter 05/2012 to 02/2015",
                        "Fen Farms York, England",
                        "Carried sacks.");
    }

    @Test
    void jobsMayBeginWithTheirDates() throws IOException {
        assertThat(parts(
                        "Ada Quill ada@quill.example WORK EXPERIENCE 2018 - 2021 Geologist, Moss Mines, Leeds 2015 - 2018 Surveyor,"
                                + " Fen Surveys, York" + REST + REST))
                .containsSequence(
                        "2018 - 2021 Geologist, Moss Mines, Leeds", "2015 - 2018 Surveyor, Fen Surveys, York");
    }

    @Test
    void listMarksBehindAHeadBeginItems() throws IOException {
        assertThat(
                        cut("Ada Quill ada@quill.example WORK EXPERIENCE Electrician, Moss & Sons, Leeds, 2017 - 2022 * Wired new houses."
                                        + " * Passed every test. Helper, Fen Power, York, 2015 - 2017 * Pulled cable."
                                        + REST)
                                .lines())
                .filteredOn(line -> line.bullet().isPresent())
                .extracting(Line::text)
                .containsExactly("Wired new houses.", "Passed every test.", "Pulled cable.");
    }

    @Test
    void schoolsBeginWithTheDatesThatLead() throws IOException {
        assertThat(
                        parts(
                                "Education Details January 2018 M.F.A Painting Halle, Saxony Burg University January 2016 B.F.A. Painting"
                                        + " Halle, Saxony Burg University Skill Details Etching- Exprience - 48 months Drawing- Exprience - 12"
                                        + " monthsCompany Details company - Lindhof Gallery description - Hung four shows a year."))
                .containsExactly(
                        "Education Details",
                        "January 2018 M.F.A Painting",
                        "Halle, Saxony",
                        "Burg University",
                        "January 2016 B.F.A. Painting",
                        "Halle, Saxony",
                        "Burg University",
                        "Skill Details",
                        "Etching- Exprience - 48 months",
                        "Drawing- Exprience - 12 months",
                        "Company Details",
                        "company - Lindhof Gallery",
                        "description - Hung four shows a year.");
    }

    @Test
    void schoolsEndWithTheDatesThatStandBehindEach() throws IOException {
        assertThat(parts(
                        "Ada Quill ada@quill.example EDUCATION B.Sc. Chemistry, Leeds University, 2012 - 2015 A-levels, Fen School,"
                                + " 2010 - 2012" + REST + REST))
                .containsSequence(
                        "B.Sc. Chemistry, Leeds University, 2012 - 2015", "A-levels, Fen School, 2010 - 2012");
    }

    @Test
    void datesThatASentenceTellsOfBeginNothing() throws IOException {
        assertThat(parts(
                        "Experience\nLed the kitchen of Moss House from 2012 to 2014, then moved to the bakery of Fen Hall, which she ran"
                                + " between 2014 and 2019 with four hands."))
                .hasSize(2);
    }

    @Test
    void labelsBeginGroupsOfSkills() throws IOException {
        assertThat(parts("Ada Quill\n\nSkills\nLanguages: Java, C Operating Systems: Linux, Windows Tools: Git"))
                .containsSequence("Languages: Java, C", "Operating Systems: Linux, Windows", "Tools: Git");
    }

    @Test
    void theNameIsKnownByTheAccountThatIsMadeOfIt() throws IOException {
        assertThat(
                        parts(
                                "Contact www.linkedin.com/in/adaquill-4711a (LinkedIn) Languages German (Full Professional) Ada Quill Head Chef"
                                        + " Leeds, England Summary Chef with twelve years in hotels, who likes bread and has led kitchens of nine"
                                        + " hands. Experience Oak Ltd Head Chef March 2015 - Present (4 years) Leeds, England Education Fen College"))
                .containsSequence("German (Full Professional)", "Ada Quill", "Head Chef", "Leeds, England", "Summary");
    }

    @Test
    void theAddressEndsWithItsPostalCode() throws IOException {
        assertThat(parts(
                        "Ada Quill Electrician 18 Orchard Road Dayton, OH 45402 937-555-0162 ada@quill.example SUMMARY Electrician with a"
                                + " truck of her own. EXPERIENCE None yet." + REST))
                .startsWith("Ada Quill", "Electrician", "18 Orchard Road Dayton, OH 45402", "937-555-0162");
    }

    @Test
    void whatStandsForEmployersAndTownsIsNotRead() throws IOException {
        assertThat(
                        parts(
                                "ACCOUNTANT Summary Careful accountant with ten years in small firms and a liking for order. Experience Accountant"
                                        + " 05/2014 to Current Company Name City , State Closed the books in four days. Education Diploma 2009"
                                        + " Fen College City , State Skills Payroll, invoicing, budgets, and the whole of the year's accounts"))
                .noneMatch(line -> line.contains("State") || line.contains("Company"));
    }
}
