package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schema.Resume;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows of dates with a title, a word such as {@code bei} or {@code chez}, and the employer. */
class EmployerBehindAtTest {

    private static ResumeParser parser;

    @BeforeAll
    static void open() {
        parser = ResumeParser.create();
    }

    @AfterAll
    static void close() {
        parser.close();
    }

    @Test
    void germanRows() {
        assertThat(jobs("""
                        Berufserfahrung
                        2018 - heute    Filialleiterin bei Modehaus Kern, Ulm
                        2015 - 2018     Verkäuferin bei Modehaus Kern, Ulm
                        2012 - 2015     Aushilfe im Café Sonnenblick, Neu-Ulm
                        """))
                .containsExactly(
                        "Filialleiterin, Modehaus Kern", "Verkäuferin, Modehaus Kern", "Aushilfe, Café Sonnenblick");
    }

    @Test
    void frenchRows() {
        assertThat(jobs("""
                        Expérience professionnelle
                        Depuis 2019 : Cheffe de rang au Grand Café, Nantes
                        2015-2019 : Serveuse chez Le Phare, Pornic
                        2013-2015 : Vendeuse chez Martin Chaussures, Rezé
                        """))
                .containsExactly("Cheffe de rang, Grand Café", "Serveuse, Le Phare", "Vendeuse, Martin Chaussures");
    }

    @Test
    void dutchRows() {
        assertThat(jobs("""
                        Werkervaring
                        2015 t/m 2019   Verzorgende bij Zorggroep De Linde
                        sept. 2013 - mei 2015   Winkelmedewerker bij Bakkerij Smit
                        """)).containsExactly("Verzorgende, Zorggroep De Linde", "Winkelmedewerker, Bakkerij Smit");
    }

    @Test
    void italianBlocks() {
        assertThat(jobs("""
                        Esperienze lavorative

                        Dal 2014 al 2018
                        Commessa presso Libreria Aurora

                        sett. 2012 - giu. 2014
                        Cameriera presso Trattoria da Gino
                        """)).containsExactly("Commessa, Libreria Aurora", "Cameriera, Trattoria da Gino");
    }

    @Test
    void theArticleInFrontIsNotOfTheName() {
        assertThat(jobs("""
                        Beruflicher Werdegang

                        von 03/2015 bis 04/2018
                        Schweißer bei der Nordwerft AG

                        seit 05/2018
                        Schichtleiter bei Emswind GmbH
                        """)).containsExactly("Schweißer, Nordwerft AG", "Schichtleiter, Emswind GmbH");
    }

    private static List<String> jobs(String work) {
        Resume resume = parser.parse(TestLines.document("Jo Moss\njo@example.org\n\n" + work))
                .resume();
        return resume.work().stream()
                .map(job -> job.position().orElse("?") + ", " + job.name().orElse("?"))
                .toList();
    }
}
