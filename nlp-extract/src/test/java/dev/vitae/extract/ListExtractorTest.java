package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListExtractorTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();

    @Test
    void howWellOneSpeaksALanguageStandsBehindIt() {
        assertThat(languages("ITEM English, French (basic)", "LANGUAGE O LANGUAGE O FLUENCY O"))
                .containsExactly("English", "French basic");
    }

    @Test
    void howWellOneSpeaksLanguagesStandsBelowEach() {
        assertThat(languages("ITEM English\tFrench", "ITEM native\tbasic", "LANGUAGE LANGUAGE FLUENCY FLUENCY"))
                .containsExactly("English native", "French basic");
    }

    @Test
    void aLevelBelowIsThatOfTheLanguageAboveIt() {
        assertThat(languages(
                        "ITEM English",
                        "ITEM native",
                        "ITEM French",
                        "ITEM basic",
                        "LANGUAGE FLUENCY LANGUAGE FLUENCY"))
                .containsExactly("English native", "French basic");
    }

    private static List<String> languages(String... linesAndFields) {
        List<String> lines = new ArrayList<>(List.of(linesAndFields));
        List<Optional<Field>> fields = TestLines.fields(lines.remove(lines.size() - 1));
        Passage passage = new Passage(SectionKind.LANGUAGES, true, TestLines.labelled(lines.toArray(new String[0])));
        LabelledPassage labelled = new LabelledPassage(
                PassageTokens.of(passage, RECOGNIZERS), fields, Collections.nCopies(fields.size(), 1.0));
        return ListExtractor.languages(List.of(labelled)).stream()
                .map(entry -> String.join(
                        " ", entry.mentions().stream().map(Mention::text).toList()))
                .toList();
    }
}
