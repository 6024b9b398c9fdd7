package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListExtractorTest {

    private final ListExtractor extractor = new ListExtractor(Lexicon.read("languages.txt"));

    @Test
    void keepsCommasInBracketsTogether() {
        assertThat(skills("C#, .NET (Core, Framework), CI/CD; R&D"))
                .containsExactly("C#", ".NET (Core, Framework)", "CI/CD", "R&D");
    }

    @Test
    void makesAGroupOfALabelledList() {
        DraftEntry group = extractor
                .skills(section(SectionKind.SKILLS, "Pastry: croissants, tarts"))
                .get(0);

        assertThat(group.first(Field.NAME).orElseThrow().text()).isEqualTo("Pastry");
        assertThat(group.all(Field.KEYWORD)).extracting(Mention::text).containsExactly("croissants", "tarts");
    }

    @Test
    void readsHowWellALanguageIsSpoken() {
        assertThat(languages("- English: Native\n- Polish (grew up with it)\n- German – B2\n"))
                .containsExactly("English/Native", "Polish/grew up with it", "German/B2");
    }

    @Test
    void aCommaInHowWellALanguageIsSpokenCutsNothing() {
        assertThat(languages("- French: Advanced, DELF B2\n")).containsExactly("French/Advanced, DELF B2");
    }

    @Test
    void readsLanguagesInARow() {
        assertThat(languages("English, French (basic), Dutch")).containsExactly("English/", "French/basic", "Dutch/");
    }

    private List<String> skills(String text) {
        return extractor.skills(section(SectionKind.SKILLS, text)).stream()
                .map(entry -> entry.first(Field.NAME).orElseThrow().text())
                .toList();
    }

    private List<String> languages(String text) {
        return extractor.languages(section(SectionKind.LANGUAGES, text)).stream()
                .map(entry -> entry.first(Field.NAME).orElseThrow().text() + "/"
                        + entry.first(Field.FLUENCY).map(Mention::text).orElse(""))
                .toList();
    }

    private static Section section(SectionKind kind, String text) {
        return new Section(kind, Optional.empty(), TestLines.lines(text));
    }
}
