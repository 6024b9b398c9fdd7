package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Resume;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnheadedJobsTest {

    private static Resume resume(String text) throws IOException {
        return ResumeParser.create()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                .resume();
    }

    @Test
    void jobsBelowTheSummaryNeedNoHeading() throws IOException {
        Resume resume = resume("""
                Ada Quill
                Head Chef
                ada@quill.example | +44 20 7946 0001

                Chef with twelve years in hotels. Looking for a post in the north.

                Oak & Rye Ltd, Leeds
                Head Chef, 2019 - Present
                - Ran the kitchen with four hands.

                Mill Inn Ltd, York
                Cook, 2011 - 2019
                - Cooked for eighty guests.

                Education

                Diploma in Cookery, Harbour College, 2008 - 2011
                """);

        assertThat(resume.work())
                .extracting(job -> job.position().orElseThrow())
                .containsExactly("Head Chef", "Cook");
        assertThat(resume.basics().flatMap(basics -> basics.summary()))
                .contains("Chef with twelve years in hotels. Looking for a post in the north.");
    }

    @Test
    void aSchoolBelowTheNameIsNoJob() throws IOException {
        Resume resume = resume("""
                Ada Quill
                ada@quill.example | +44 20 7946 0001

                Diploma in Cookery, Harbour College
                2008 - 2011

                Skills
                Baking, Roasting, Pastry
                """);

        assertThat(resume.work()).isEmpty();
    }

    @Test
    void jobsGoOnBehindAListAmongThem() throws IOException {
        Resume resume = resume("""
                # Ada Quill

                ## Work Experience

                ### Skill Set
                - Baking: rye, wheat
                - Roasting

                ### Oak & Rye Ltd
                (February 2019 - Present)
                Head Chef
                - Ran the kitchen with four hands.

                ### Mill Inn Ltd
                (March 2011 - January 2019)
                Cook
                - Cooked for eighty guests.
                """);

        assertThat(resume.work())
                .extracting(job -> job.position().orElseThrow())
                .containsExactly("Head Chef", "Cook");
    }
}
