package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseEndsTest {

    @Test
    void aTitleDoesNotEndWithTheWordThatLeadsToItsEmployer() {
        assertThat(texts(phrase(Field.TITLE, "Cook at"))).containsExactly("TITLE Cook");
    }

    @Test
    void anEmployerDoesNotEndWithTheWordThatLeadsToItsPlace() {
        assertThat(texts(phrase(Field.ORGANISATION, "Moss Bakery in"), phrase(Field.PLACE, "Leeds")))
                .containsExactly("ORGANISATION Moss Bakery", "PLACE Leeds");
        assertThat(texts(phrase(Field.ORGANISATION, "All In"))).containsExactly("ORGANISATION All In");
    }

    @Test
    void anArticleIsPartOfAnEmployerOnlyWithACapital() {
        assertThat(texts(phrase(Field.ORGANISATION, "the Moss Bakery"))).containsExactly("ORGANISATION Moss Bakery");
        assertThat(texts(phrase(Field.ORGANISATION, "The Moss Bakery")))
                .containsExactly("ORGANISATION The Moss Bakery");
    }

    @Test
    void onWhatTermsOneWorkedIsNoPartOfTheEmployer() {
        assertThat(texts(phrase(Field.ORGANISATION, "Moss Bakery (part time)")))
                .containsExactly("ORGANISATION Moss Bakery");
        assertThat(texts(phrase(Field.ORGANISATION, "Moss Bakery (Quay)")))
                .containsExactly("ORGANISATION Moss Bakery (Quay)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AREA|in Bread Science|Bread Science",
                "AREA|Majoring in Bread Science|Bread Science",
                "AREA|Bread Science (Overall GPA: 3.9/4.0)|Bread Science",
                "AREA|Bread Science (Honours)|Bread Science (Honours)",
                "AREA|Internal Medicine|Internal Medicine",
                "DEGREE|Graduated with honours with a Bachelor of Science|Bachelor of Science",
                "DEGREE|Completed coursework towards a Master’s Degree|Master’s Degree",
                "DEGREE|Master of Science|Master of Science"
            })
    void degreesAndFieldsOfStudyAreWithoutWhatLeadsToThem(Field field, String text, String tidy) {
        assertThat(LooseEnds.withoutOfStudies(List.of(phrase(field, text))))
                .extracting(phrase -> phrase.mention().text())
                .containsExactly(tidy);
    }

    private static Phrase phrase(Field field, String text) {
        return new Phrase(field, List.of(Line.at(0, text).build()), 0, 1);
    }

    private static List<String> texts(Phrase... phrases) {
        return LooseEnds.without(List.of(phrases)).stream()
                .map(phrase -> phrase.field() + " " + phrase.mention().text())
                .toList();
    }
}
