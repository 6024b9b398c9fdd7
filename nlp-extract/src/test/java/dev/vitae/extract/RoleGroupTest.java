package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleGroupTest {

    private static List<String> jobs(String experience) throws IOException {
        String text = "Ada Quill\nada@quill.example\n\nEXPERIENCE\n\n" + experience;
        return ResumeParser.create()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                .resume()
                .work()
                .stream()
                .map(job -> job.name().orElse("?") + ", " + job.position().orElse("?") + ", "
                        + job.startDate().map(Object::toString).orElse("?"))
                .toList();
    }

    @Test
    void rolesBelowAnEmployerWithItsTownAreAllWithThatEmployer() throws IOException {
        assertThat(jobs("""
                        Oak & Rye Ltd, Leeds
                        Head Chef
                        2019 - Present
                        - Ran the kitchen with four hands.

                        Cook
                        2016 - 2019
                        - Cooked for eighty guests.

                        Mill Inn Ltd, York
                        Waiter
                        2014 - 2016
                        - Served on the terrace.
                        """))
                .containsExactly(
                        "Oak & Rye Ltd, Head Chef, 2019", "Oak & Rye Ltd, Cook, 2016", "Mill Inn Ltd, Waiter, 2014");
    }

    @Test
    void aRoleHasItsOwnDatesAndNotThoseOfAllYearsWithTheEmployer() throws IOException {
        assertThat(jobs("""
                        Oak & Rye Ltd, Leeds, 2016 - Present
                        Head Chef (2019 - Present)
                        - Ran the kitchen with four hands.
                        Cook (2016 - 2019)
                        - Cooked for eighty guests.
                        """)).containsExactly("Oak & Rye Ltd, Head Chef, 2019", "Oak & Rye Ltd, Cook, 2016");
    }

    @Test
    void ofTwoRangesThatOfTheRoleIsNotBesideTheEmployer() throws IOException {
        assertThat(jobs("""
                        Oak & Rye Ltd (March 2013 - May 2022)
                        Head Chef
                        Feb 2021 - May 2022
                        - Ran the kitchen with four hands.
                        Cook
                        Jun 2017 - Feb 2021
                        - Cooked for eighty guests.
                        """)).containsExactly("Oak & Rye Ltd, Head Chef, 2021-02", "Oak & Rye Ltd, Cook, 2017-06");
    }

    @Test
    void rolesMayFollowEachOtherBeforeAnythingIsTold() throws IOException {
        assertThat(jobs("""
                        Oak & Rye Ltd, Leeds, UK
                        Head Chef, 2019 - Present
                        Cook, 2016 - 2019
                        - Ran the kitchen with four hands.
                        - Cooked for eighty guests.
                        Mill Inn Ltd, York, UK
                        Waiter, 2014 - 2016
                        - Served on the terrace.
                        """))
                .containsExactly(
                        "Oak & Rye Ltd, Head Chef, 2019", "Oak & Rye Ltd, Cook, 2016", "Mill Inn Ltd, Waiter, 2014");
    }

    @Test
    void whatIsSaidOfAnEmployerAboveItsRolesIsNoJobOfItsOwn() throws IOException {
        assertThat(jobs("""
                        Brightwell Labs                                  Leeds, UK
                        A maker of sensors for bakeries and mills in the north.

                        Senior Engineer                                  Jan 2015 - Mar 2019
                        - Built the firmware of three sensors.

                        Software Engineer                                Jun 2012 - Dec 2014
                        - Wrote the search in Java.

                        Orchid Analytics                                 York, UK
                        Junior Developer                                 Jun 2010 - May 2012
                        - Wrote tests.
                        """))
                .containsExactly(
                        "Brightwell Labs, Senior Engineer, 2015-01",
                        "Brightwell Labs, Software Engineer, 2012-06",
                        "Orchid Analytics, Junior Developer, 2010-06");
    }

    @Test
    void rolesAreWhereTheirEmployerIs() throws IOException {
        String text = """
                # Ada Quill

                ## Experience

                ### Brightwell Labs
                *Leeds, UK* | 2012 - 2019

                Makes sensors for bakeries.

                #### Senior Engineer (2015 - 2019)

                - Built the firmware of three sensors.

                #### Software Engineer (2012 - 2014)

                - Wrote the search in Java.
                """;
        List<Work> jobs = ResumeParser.create()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.md")
                .resume()
                .work();
        assertThat(jobs).extracting(job -> job.location().orElse("?")).containsExactly("Leeds, UK", "Leeds, UK");
        assertThat(jobs.get(0).summary()).contains("Makes sensors for bakeries.");
    }

    @Test
    void aJobOfOtherYearsIsNotOfTheEmployerAbove() throws IOException {
        assertThat(jobs("""
                        2010 - 2014
                        Oak & Rye Ltd

                        2004 - 2008
                        Travelling cook
                        """)).last().asString().startsWith("?, Travelling cook");
    }

    @Test
    void whereTitlesComeFirstAJobWithoutAnEmployerHasNone() throws IOException {
        assertThat(jobs("""
                        Head Chef, Oak & Rye Ltd, Leeds
                        2019 - Present
                        - Ran the kitchen with four hands.

                        Travelling cook
                        2016 - 2019
                        - Cooked for eighty guests.
                        """)).last().asString().startsWith("?, Travelling cook");
    }
}
