package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.DocumentReader;
import dev.vitae.document.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsWithinTest {

    private static final HeadingsWithin HEADINGS = new HeadingsWithin(HeadingLexicon.load());

    private static List<String> parts(String text) throws IOException {
        return HEADINGS
                .part(DocumentReader.create()
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt"))
                .lines()
                .stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void headingsInCapitalsPartALongLine() throws IOException {
        assertThat(
                        parts(
                                "Ada Quill Head Chef ada@quill.example 020 7946 0001 SUMMARY Chef with twelve years in hotels who likes"
                                        + " bread. WORK EXPERIENCE Head Chef, Oak & Rye Ltd, March 2015 to June 2019 Ran the kitchen with four"
                                        + " hands. EDUCATION Diploma in Cookery, Harbour College, 2014 SKILLS Baking, Roasting, Pastry"))
                .containsExactly(
                        "Ada Quill Head Chef",
                        "ada@quill.example 020 7946 0001",
                        "SUMMARY",
                        "Chef with twelve years in hotels who likes bread.",
                        "WORK EXPERIENCE",
                        "Head Chef, Oak & Rye Ltd, March 2015 to June 2019 Ran the kitchen with four hands.",
                        "EDUCATION",
                        "Diploma in Cookery, Harbour College, 2014",
                        "SKILLS",
                        "Baking, Roasting, Pastry");
    }

    @Test
    void headingsWithACapitalFirstDoSoIfThereAreThree() throws IOException {
        assertThat(
                        parts(
                                "Summary Chef with twelve years in hotels, who likes bread and has led kitchens of up to nine hands in"
                                        + " three towns. Experience Head Chef 03/2015 to 06/2019 Oak & Rye Ltd Ran the kitchen with four hands and"
                                        + " wrote the menus. Education Diploma in Cookery Harbour College Skills Baking, Roasting, Pastry"))
                .contains("Summary", "Experience", "Education", "Skills");
    }

    @Test
    void wordsOfASentenceAreNoHeadings() throws IOException {
        String prose =
                "Chef with long experience in hotels. Experience in bread and pastry; holds a Bachelor of Education and"
                        + " teaches Skills for Life at the Harbour College, where Education and Training are close to each other, and"
                        + " where the Summary of each term is written by the pupils themselves in their own words.";

        assertThat(parts(prose)).containsExactly(prose);
    }

    @Test
    void aHeadingJoinedToTheWordBeforeItIsALine() throws IOException {
        assertThat(parts("Skills: Baking, Roasting, PastryEducation Details\nDiploma in Cookery"))
                .containsExactly("Skills: Baking, Roasting, Pastry", "Education Details", "Diploma in Cookery");
    }
}
