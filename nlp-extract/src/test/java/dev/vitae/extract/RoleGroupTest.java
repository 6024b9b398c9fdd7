package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
