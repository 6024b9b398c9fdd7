package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactLanguagesTest {

    private final ContactLanguages languages =
            new ContactLanguages(Recognizers.load().languages());

    @Test
    void aLineOfLanguagesNamesThem() {
        assertThat(languages.named(TestLines.line("English, Polish | French")))
                .extracting(Line::text)
                .containsExactly("English", "Polish", "French");
    }

    @Test
    void amongLanguagesStandsOneThatNoDictionaryKnows() {
        assertThat(languages.named(TestLines.line("English, Polish, Mossish")))
                .extracting(Line::text)
                .containsExactly("English", "Polish", "Mossish");
    }

    @Test
    void theLabelInFrontIsNoLanguage() {
        assertThat(languages.named(TestLines.line("Talen: Nederlands, Engels")))
                .extracting(Line::text)
                .containsExactly("Nederlands", "Engels");
    }

    @Test
    void aLineThatNamesAnythingElseNamesNone() {
        assertThat(languages.named(TestLines.line("English, Leeds"))).isEmpty();
    }

    @Test
    void oneLanguageAloneMayBeANationality() {
        assertThat(languages.named(TestLines.line("Polish"))).isEmpty();
    }

    @Test
    void aSectionOfLanguagesSaysMore() {
        LabelledSection contact = section(SectionKind.CONTACT, "CONTACT English, Polish");
        LabelledSection spoken = section(SectionKind.LANGUAGES, "ITEM English");

        assertThat(languages.extract(List.of(contact))).hasSize(2);
        assertThat(languages.extract(List.of(contact, spoken))).isEmpty();
    }

    private static LabelledSection section(SectionKind kind, String line) {
        return new LabelledSection(new Section(kind, Optional.empty(), TestLines.labelled(line)), List.of());
    }
}
