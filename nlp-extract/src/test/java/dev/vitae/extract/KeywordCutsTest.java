package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import dev.vitae.schema.normalize.SkillNormalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordCutsTest {

    private final KeywordCuts cuts = new KeywordCuts(SkillNormalizer.create());

    @Test
    void doubledSlashesPartSkills() {
        assertThat(parts("Photoshop // Illustrator // // Wood Carving"))
                .containsExactly("Photoshop", "Illustrator", "Wood Carving");
    }

    @Test
    void theLastOfSeveralIsWithoutAnd() {
        assertThat(parts("and Illustrator")).containsExactly("Illustrator");
        assertThat(parts("Android")).containsExactly("Android");
    }

    @Test
    void knownNamesNeedNoSigns() {
        assertThat(parts("Python Ruby on Rails PostgreSQL Quernstone Docker"))
                .containsExactly("Python", "Ruby on Rails", "PostgreSQL", "Quernstone", "Docker");
    }

    @Test
    void otherWordsAreOneSkill() {
        assertThat(parts("Baking bread in Python with care")).containsExactly("Baking bread in Python with care");
        assertThat(parts("Microsoft Office (Word, Excel, PowerPoint)"))
                .containsExactly("Microsoft Office (Word, Excel, PowerPoint)");
    }

    private List<String> parts(String text) {
        Phrase phrase = new Phrase(Field.KEYWORD, List.of(Line.at(0, text).build()), 0, 1);
        return cuts.part(List.of(phrase)).stream()
                .map(part -> part.mention().text())
                .toList();
    }
}
