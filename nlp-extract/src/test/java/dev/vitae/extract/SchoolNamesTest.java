package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolNamesTest {

    private static final SchoolNames NAMES = SchoolNames.load();

    @Test
    void findsAKnownSchoolBehindAFieldOfStudy() {
        List<Word> words = Words.of("Applied Baking Utrecht University, 2012");

        assertThat(NAMES.find(words)).containsExactly(new SchoolNames.Found(2, 4));
    }

    @Test
    void theLongestNameWins() {
        List<Word> words = Words.of("University of Connecticut at Waterbury");

        assertThat(NAMES.find(words)).containsExactly(new SchoolNames.Found(0, 5));
    }

    @Test
    void partOfANameIsNone() {
        assertThat(NAMES.isName(Words.of("University of"))).isFalse();
        assertThat(NAMES.isName(Words.of("Utrecht University"))).isTrue();
    }

    @Test
    void theNamesAreCutIntoWordsAsTextIs() {
        assertThat(Lexicon.lines("school-names.txt"))
                .allMatch(name -> String.join(" ", Lexicon.words(name)).equals(name));
    }
}
