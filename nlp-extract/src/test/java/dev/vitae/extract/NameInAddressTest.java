package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ada.moss, Ada Moss",
        "adamoss, Ada Moss",
        "moss.ada, Ada Moss",
        "amoss7, Ada Moss",
        "mossa, Ada Moss",
        "ada_orrell-moss, Ada Orrell-Moss",
        "ada.moss, Ada B. Moss",
        "abmoss, A. B. Moss",
        "ada.moss, MOSS Ada",
        "inesvonwald, Inès von Wald",
        "joergmueller, Jörg Müller",
        "jorgmuller, Jörg Müller",
        "soren.oster, Søren Øster",
        "ada.moss, 'Curriculum Vitae of Ada Moss, PhD'"
    })
    void agreesWithTheNameThatItIsMadeOf(String user, String name) {
        assertThat(new NameInAddress(user).agrees(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ada.moss, Ada Orrell", "info, In Fo", "cook2019, Head Cook", "ada.moss, ada moss", "amos, Ada Mos"})
    void agreesWithNoOther(String user, String name) {
        assertThat(new NameInAddress(user).agrees(name)).isFalse();
    }

    @Test
    void findsTheNameAtTheStartOfALine() {
        List<Line> lines = List.of(TestLines.line("Leeds"), TestLines.line("Ada Moss: Head Cook"));

        assertThat(new NameInAddress("amoss").find(lines)).map(Line::text).contains("Ada Moss");
    }

    @Test
    void findsNoNameFarInALine() {
        List<Line> lines = List.of(TestLines.line("Please write to my colleague Ada Moss"));

        assertThat(new NameInAddress("amoss").find(lines)).isEmpty();
    }
}
