package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Resume;
import dev.vitae.schema.Skill;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneSeparatorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "*"})
    void aSignThatStandsOftenOnALinePartsItems(String sign) throws IOException {
        assertThat(skills(String.join(" " + sign + " ", "Milking", "Ploughing (deep)", "CI/CD", "Sheep")))
                .containsExactly("Milking", "Ploughing (deep)", "CI/CD", "Sheep");
    }

    @Test
    void besideCommasItStandsWithinAnItem() throws IOException {
        assertThat(skills("Ovens / grills / fryers, bread, pastry"))
                .containsExactly("Ovens / grills / fryers", "bread", "pastry");
    }

    @Test
    void byItselfItStandsWithinAnItem() throws IOException {
        assertThat(skills("Ovens / grills")).containsExactly("Ovens / grills");
    }

    @Test
    void anItemOfThreeAmongItemsOnLinesOfTheirOwnIsOne() throws IOException {
        assertThat(skills("Bread\nOvens / grills / fryers\nPastry\nMixers\nStock taking"))
                .contains("Ovens / grills / fryers");
    }

    @Test
    void aGroupMayHaveItInItsName() throws IOException {
        assertThat(skills("Fields / barns: Milking / Ploughing / Sheep"))
                .containsExactly("Fields / barns", "Milking", "Ploughing", "Sheep");
    }

    private static List<String> skills(String section) throws IOException {
        String text = """
                Ada Quill
                ada@quill.example

                EXPERIENCE

                Head of the farm, Oak & Rye Ltd
                March 2015 - June 2019
                - Ran it with four hands.

                SKILLS

                """ + section + "\n";
        Resume resume = ResumeParser.create()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "ada.txt")
                .resume();
        return resume.skills().stream().flatMap(LoneSeparatorsTest::words).toList();
    }

    private static Stream<String> words(Skill skill) {
        return Stream.concat(skill.name().stream(), skill.keywords().stream());
    }
}
