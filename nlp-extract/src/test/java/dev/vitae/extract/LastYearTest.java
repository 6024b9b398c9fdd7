package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year alone behind the last comma of a school's line dates it. */
class LastYearTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B.Sc Botany, Harbour College, 2012",
                "BSc Botany, University of Leeds, 2012",
                "Diploma in Cookery, Harbour College, May 2012"
            })
    void theYearIsWhenItEnded(String school) throws IOException {
        String text = "Ada Quill\nada@quill.example\n\nEducation\n" + school + "\n";

        assertThat(ResumeParser.create()
                        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                        .resume()
                        .education())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.endDate().orElseThrow().toString()).startsWith("2012"));
    }
}
