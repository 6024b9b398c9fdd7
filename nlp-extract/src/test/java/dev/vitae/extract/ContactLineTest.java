package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Basics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"|", "·", "⋄", "◆"})
    void comesApartAtTheSignsBetween(String sign) throws IOException {
        Basics basics = basics("""
                Ada Quill
                12 Harbour St ⋄ Springfield, MA 02141 ⋄ (617) 555-0145
                ada@quill.example ⋄ https://github.com/adaquill
                """.replace("⋄", sign), "ada.txt");

        assertThat(basics.phone()).contains("+16175550145");
        assertThat(basics.location().orElseThrow().address()).contains("12 Harbour St");
        assertThat(basics.location().orElseThrow().city()).contains("Springfield");
        assertThat(basics.location().orElseThrow().postalCode()).contains("02141");
    }

    @Test
    void anAccountWhoseLinkSaysItsAddressComesOnce() throws IOException {
        Basics basics = basics("""
                # Ada Quill

                ada@quill.example | [github.com/adaquill](https://github.com/adaquill)
                """, "ada.md");

        assertThat(basics.profiles())
                .singleElement()
                .satisfies(profile -> assertThat(profile.username()).contains("adaquill"));
    }

    private static Basics basics(String head, String file) throws IOException {
        String text = head + """

                EXPERIENCE

                Head of the kitchen, Oak & Rye Ltd
                March 2015 - June 2019
                - Ran it with four hands.
                """;
        return ResumeParser.create()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), file)
                .resume()
                .basics()
                .orElseThrow();
    }
}
