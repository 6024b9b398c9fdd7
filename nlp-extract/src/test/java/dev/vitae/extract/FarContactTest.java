package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An address is what stands together: what a contact section behind others says is no part of it. */
class FarContactTest {

    @Test
    void anAddressIsNotPutTogetherFromBothEndsOfAResume() throws IOException {
        String resume = """
                Ada Moss
                Pastry chef and baker
                Leeds, United Kingdom
                ada@moss.example

                EXPERIENCE

                Head Baker, Oak & Rye Ltd
                March 2015 - June 2019
                - Baked bread for the whole street.

                CONTACT
                Bristol
                """;
        try (ResumeParser parser = ResumeParser.create()) {
            Location location = parser.parse(
                            new ByteArrayInputStream(resume.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                    .resume()
                    .basics()
                    .flatMap(basics -> basics.location())
                    .orElseThrow();

            assertThat(location.city()).contains("Leeds");
            assertThat(location.address()).isEmpty();
        }
    }
}
