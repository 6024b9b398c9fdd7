package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.SourceDocument;
import dev.vitae.document.SourceMetadata;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Resume;
import dev.vitae.schema.Work;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfFinderTest {

    private static final Recognizers RECOGNIZERS = Recognizers.load();
    private static final AsOfFinder FINDER = new AsOfFinder(RECOGNIZERS);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            As of May 2024                        | 2024-05
            (as of May 2024)                      | 2024-05
            Last updated: 2024-03-29              | 2024-03-29
            Last updated: 12 March 2024           | 2024-03-12
            Updated: 2024                         | 2024
            Page 1 of 2 • Updated 05/2024         | 2024-05
            Stand: Mai 2024                       | 2024-05
            Lebenslauf · Stand 05/2024            | 2024-05
            Stand vom 12.03.2024                  | 2024-03-12
            Aktualisiert am 12. März 2024         | 2024-03-12
            Mis à jour le 12 mars 2024            | 2024-03-12
            Dernière mise à jour : mars 2024      | 2024-03
            Actualizado: marzo de 2024            | 2024-03
            Última actualización: 03/2024         | 2024-03
            Aggiornato a marzo 2024               | 2024-03
            Ultimo aggiornamento: marzo 2024      | 2024-03
            Atualizado em março de 2024           | 2024-03
            Laatst bijgewerkt: maart 2024         | 2024-03
            Bijgewerkt op 12 maart 2024           | 2024-03-12
            Köln, 12.03.2024                      | 2024-03-12
            Hamburg, den 12. März 2024            | 2024-03-12
            Fait à Paris, le 12 mars 2024         | 2024-03-12
            Bologna, 12 marzo 2024                | 2024-03-12
            """)
    void findsTheDayThatADocumentNames(String line, String date) {
        SourceDocument document = TestLines.document("Ada Moss\nBaker\n\n" + line + "\n");

        assertThat(written(document)).hasValueSatisfying(asOf -> {
            assertThat(asOf.date()).isEqualTo(PartialDate.parse(date));
            assertThat(asOf.origin()).isEqualTo(AsOf.Origin.DOCUMENT);
            assertThat(line).contains(document.text(asOf.spans().get(0)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated the price list in March 2024",
                "Stand 2024",
                "As of now",
                "Updated: weekly",
                "Harvest, 12.03.2024",
                "Köln, 03/2024",
                "Updatedness: May 2024",
                "Best Baker, May 2024"
            })
    void findsNoneElsewhere(String line) {
        assertThat(written(TestLines.document("Ada Moss\nBaker\n\n" + line + "\n")))
                .isEmpty();
    }

    @Test
    void aDayBeforeTheLastDateOfAJobIsPassedOver() {
        SourceDocument document = TestLines.document("Ada Moss\nStand: Mai 2019\n\nBaker\n\nKöln, 12.03.2024\n");

        assertThat(FINDER.written(document, new Draft(List.of()), assembled("2020-02")))
                .hasValueSatisfying(asOf -> assertThat(asOf.date()).isEqualTo(PartialDate.of(2024, 3, 12)));
    }

    @Test
    void aFileThatWasChangedBeforeTheLastDateOfAJobSaysNothing() {
        SourceMetadata metadata = changed("2024-03-29T23:30:00Z");

        assertThat(FINDER.changed(metadata, assembled("2024-05").resume())).isEmpty();
        assertThat(FINDER.changed(metadata, assembled("2024").resume()))
                .hasValue(new AsOf(PartialDate.of(2024, 3, 29), AsOf.Origin.METADATA, List.of()));
    }

    @Test
    void aClockThatWasNeverSetSaysNothing() {
        assertThat(FINDER.changed(
                        changed("1980-01-01T00:00:00Z"), Resume.builder().build()))
                .isEmpty();
    }

    private static Optional<AsOf> written(SourceDocument document) {
        return FINDER.written(document, new Draft(List.of()), assembled("2020-02"));
    }

    private static AssembledResume assembled(String end) {
        Work job = Work.builder().endDate(PartialDate.parse(end)).build();
        return new AssembledResume(
                Resume.builder().work(List.of(job)).build(), Map.of(), List.of(), List.of(), Set.of());
    }

    private static SourceMetadata changed(String instant) {
        return new SourceMetadata(
                "application/pdf", Optional.empty(), Optional.empty(), Optional.of(Instant.parse(instant)));
    }
}
