package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Basics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There are towns called Baker and Mason. */
class TradeThatIsATownTest {

    @ParameterizedTest
    @ValueSource(strings = {"Baker", "Mason"})
    void isTheHeadlineWhereTheTownStandsElsewhere(String trade) throws IOException {
        Basics basics = basics("Ada Quill\n" + trade + "\nLeeds, United Kingdom\nada@quill.example\n");

        assertThat(basics.label()).contains(trade);
        assertThat(basics.location().orElseThrow().city()).contains("Leeds");
    }

    @Test
    void aTownBelowTheNameIsWhereThePersonLivesIfNothingElseSaysSo() throws IOException {
        Basics basics = basics("Ada Quill\nLeeds\nada@quill.example\n");

        assertThat(basics.location().orElseThrow().city()).contains("Leeds");
    }

    @Test
    void isTheHeadlineWhereASectionAtTheEndHasTheAddress() throws IOException {
        Basics basics = basics("Ada Quill\nMason\n", "\nCONTACT\n\nBristol, United Kingdom\nada@quill.example\n");

        assertThat(basics.label()).contains("Mason");
        assertThat(basics.location().orElseThrow().city()).contains("Bristol");
    }

    private static Basics basics(String head) throws IOException {
        return basics(head, "");
    }

    private static Basics basics(String head, String end) throws IOException {
        String resume = head + """

                EXPERIENCE

                Head of the kitchen, Oak & Rye Ltd
                March 2015 - June 2019
                - Fed the whole street.
                """ + end;
        try (ResumeParser parser = ResumeParser.create()) {
            return parser.parse(new ByteArrayInputStream(resume.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                    .resume()
                    .basics()
                    .orElseThrow();
        }
    }
}
