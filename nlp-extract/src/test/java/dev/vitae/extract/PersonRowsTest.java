package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonRowsTest {

    @Test
    void givenNameAndSurnameStandInRowsOfTheirOwn() {
        assertThat(parts("Vorname: Katrin", "Nachname: Wellbrock")).contains("Katrin Wellbrock");
        assertThat(parts("| **Vorname** | Katrin |", "| **Nachname** | Wellbrock |"))
                .contains("Katrin Wellbrock");
        assertThat(parts("Apellidos       Iribarren Soto", "Nombre          Marta"))
                .contains("Marta Iribarren Soto");
    }

    @Test
    void whatFormsCallTheNameIsTheOtherPartOfIt() {
        assertThat(parts("Nom : Delaunay-Roche", "Prénom : Élodie")).contains("Élodie Delaunay-Roche");
        assertThat(parts("Nome: Giulia", "Cognome: Ferrantini")).contains("Giulia Ferrantini");
    }

    @Test
    void aWholeNameIsNotSaidTwice() {
        assertThat(parts("Name: Katrin Wellbrock", "Vorname: Katrin")).isEmpty();
    }

    @Test
    void aRowMaySayTheWholeName() {
        assertThat(rows("Nombre: Marta Iribarren").whole().map(Mention::text)).contains("Marta Iribarren");
        assertThat(rows("Nombre: Marta").whole()).isEmpty();
    }

    @Test
    void whereOneWasBornIsNoAddress() {
        assertThat(PersonRows.isRow(TestLines.line("Geburtsort      Torfstadt")))
                .isTrue();
        assertThat(PersonRows.isRow(TestLines.line("Wohnort      Torfstadt"))).isFalse();
    }

    private static Optional<String> parts(String... lines) {
        return rows(lines).parts().map(Mention::text);
    }

    private static PersonRows rows(String... lines) {
        List<Line> rows = Stream.of(lines).map(TestLines::line).toList();
        return PersonRows.of(rows);
    }
}
