package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word before the only date of a job is no reason to doubt the date. */
class JobSinceTest {

    @ParameterizedTest
    @ValueSource(strings = {"Since 2015", "since 03/2015", "Seit 2015", "Depuis 2015", "From 2015", "Desde 2015"})
    void aJobBeganWhenItSaysSince(String date) throws IOException {
        String text = """
                Ada Quill
                ada@quill.example

                EXPERIENCE

                Oak & Rye Ltd, Leeds
                Head of the kitchen
                %s
                - Ran it with four hands.
                """.formatted(date);

        assertThat(ResumeParser.create()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                        .resume()
                        .work())
                .singleElement()
                .satisfies(job ->
                        assertThat(job.startDate().orElseThrow().toString()).startsWith("2015"));
    }
}
