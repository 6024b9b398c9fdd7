package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitae.document.SourceDocument;
import dev.vitae.schema.Basics;
import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.PlainJson;
import dev.vitae.schema.Resume;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeVerifierTest {

    private static final ResumeVerifier VERIFIER = ResumeVerifier.create();

    private static final SourceDocument RESUME = TestLines.document("""
            MOSS, Ada
            Lock keeper
            Leeds, West Yorkshire | +44 113 496 0000 | ada.moss@example.org
            github.com/adamoss

            Experience

            Lock Keeper, Aire & Calder Navigation
            May 2019 – Present
            - Kept eleven locks and a swing bridge, and the pump-
            house beside them.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # property  | value                     | written                             | how
            name        | Acme Corp                 | at Acme Corp, 2019                  | written
            name        | Acme Corp                 | ACME  CORP                          | written-otherwise
            name        | Café René                 | CAFE RENE                           | written-otherwise
            name        | Straße 7                  | STRASSE 7                           | written-otherwise
            name        | Office flow               | Oﬃce ﬂow                            | written-otherwise
            name        | O'Neill - Sons            | O’Neill – Sons                      | written-otherwise
            name        | Acme, Inc.                | Acme Inc                            | same-letters
            position    | Head of R&D               | Head of R & D                       | written-otherwise
            position    | Manager                   | Senior Manager                      | written
            position    | Manager                   | Management                          | nowhere
            keywords    | C                         | C, Java                             | written
            keywords    | C                         | Cook                                | nowhere
            keywords    | C                         | C++ and C#                          | nowhere
            keywords    | C++                       | C/C++/Java                          | written
            keywords    | C++                       | C, Java                             | nowhere
            keywords    | Go                        | ready to go                         | nowhere
            keywords    | Go                        | GO, RUST                            | written-otherwise
            keywords    | R                         | R&D                                 | nowhere
            keywords    | データ                    | 大データ分析                        | written
            score       | 3.9                       | GPA 3.9/4.0                         | written
            score       | 39                        | GPA 3.9/4.0                         | nowhere
            score       | 3.9                       | 39 points                           | nowhere
            score       | 3.5                       | Note 3,50                           | number
            level       | ★★★☆                      | Radar ★★★☆                          | written
            level       | ★★★★                      | Radar ★★★☆                          | nowhere
            username    | @ada@forge.example        | https://forge.example/@ada          | profile
            network     | ORCID                     | iD 0000-0002-1825-0097              | profile
            network     | ORCID                     | 0000 0002 1825                      | nowhere
            startDate   | 2019-05                   | May 2019 – Present                  | date
            startDate   | 2019-05                   | seit 05/2019                        | date
            startDate   | 2019-05                   | 12. Mai 2019                        | date
            startDate   | 2019-05-12                | May 2019                            | nowhere
            startDate   | 2019-06                   | Summer 2019                         | nowhere
            startDate   | 2019-05                   | 2019                                | nowhere
            startDate   | 2020-03-04                | 03/04/2020                          | date
            startDate   | 2020-04-03                | 03/04/2020                          | date
            startDate   | May 2019                  | 05/2019                             | date
            startDate   | 2020-01                   | Jan – Mar 2020                      | date
            endDate     | 2017                      | 2015–17                             | date
            endDate     | Present                   | since March 2015                    | date
            releaseDate | 2019-05-12T00:00:00Z      | 12 May 2019                         | date
            phone       | +441134960000             | Tel. (0113) 496 0000                | phone
            phone       | +441134960000             | +44 113 496-0000                    | phone
            phone       | +441134960001             | +44 113 496-0000                    | nowhere
            phone       | +442019202120             | 2019 - 2021, 2020                   | nowhere
            email       | ada@example.org           | Ada@Example.org                     | written-otherwise
            email       | ada@example.org           | ada (at) example (dot) org          | email
            email       | ada@example.org           | lovelace.ada@example.org            | nowhere
            email       | ada.moss@example.org      | adamoss@example.org                 | nowhere
            url         | https://moss.example/     | see www.moss.example for more       | url
            url         | https://moss.example/a    | moss.example/b                      | nowhere
            url         | https://example.org       | ada@example.org                     | nowhere
            url         | https://github.com/ada    | GitHub: ada                         | profile
            network     | GitHub                    | github.com/ada                      | written-otherwise
            network     | Google Scholar            | scholar.google.com/citations?user=ab12cd | profile
            username    | ada                       | https://www.linkedin.com/in/ada/    | profile
            username    | ada                       | https://www.linkedin.com/in/adamoss | nowhere
            countryCode | DE                        | Dresden, Deutschland                | country
            countryCode | DE                        | Rua de Cima                         | nowhere
            countryCode | FR                        | Strasbourg, Alsace                  | place
            region      | California                | Fresno, CA 93701                    | region
            address     | 9 Mill Lane, LS4          | 9 Mill Lane, Burley, Leeds, LS4     | joined
            """)
    void tellsHowAValueIsWritten(String property, String value, String written, String how) {
        assertThat(match(property, value, written)).isEqualTo(how);
    }

    @Test
    void findsANameInTheOrderOfTheRegister() {
        assertThat(match(RESUME, "/basics/name", "Ada Moss")).isEqualTo("name-order");
    }

    @Test
    void findsAWordThatWrapsAtAHyphen() {
        String highlight = "Kept eleven locks and a swing bridge, and the pumphouse beside them.";

        assertThat(match(RESUME, "/work/0/highlights/0", highlight)).isEqualTo("written-otherwise");
    }

    @Test
    void findsParagraphsThatWereJoined() {
        String text = "First we dredged the cut.\n\nOther text.\n\nThen we mended the gates.";

        assertThat(match("summary", "First we dredged the cut.\nThen we mended the gates.", text))
                .isEqualTo("joined");
    }

    @Test
    void findsALineThatTextOfAnotherColumnTears() {
        String text = """
                Kept eleven locks on\t12 Weir Street
                the northern arm of\tLeeds
                the navigation.
                """;

        assertThat(match("summary", "Kept eleven locks on the northern arm of the navigation.", text))
                .isEqualTo("joined");
    }

    @Test
    void picksNoWordsTogether() {
        String text = "Kept eleven locks on the northern arm.\nPainted the gates of the southern arm.";

        assertThat(match("summary", "Painted eleven locks of the southern arm.", text))
                .isEqualTo("nowhere");
    }

    @Test
    void findsTheTargetOfALinkAndSaysWhichWordsCarryIt() {
        SourceDocument document = TestLines.document("# Ada Moss\n\n[My page](https://moss.example/home)\n");

        Verification.Finding finding =
                findings(document, "{\"url\": \"https://moss.example/home\"}").get(0);

        Verification.Evidence evidence = finding.evidence().orElseThrow();
        assertThat(evidence.match()).isEqualTo(Match.LINK_TARGET);
        assertThat(document.text(evidence.spans().get(0))).contains("My page");
    }

    @Test
    void leavesMarkupOut() {
        assertThat(match("name", "Ada Moss", "**Ada** *Moss*, lock keeper")).startsWith("written");
    }

    @Test
    void pointsToThePlace() {
        Verification.Evidence evidence = findings(RESUME, "{\"work\": [{\"name\": \"Aire & Calder Navigation\"}]}")
                .get(0)
                .evidence()
                .orElseThrow();

        assertThat(evidence.match()).isEqualTo(Match.WRITTEN);
        assertThat(RESUME.text(evidence.spans().get(0))).isEqualTo("Aire & Calder Navigation");
    }

    @Test
    void findsNextToNothingOfAnotherPersonsResume() {
        String other = """
                {"basics": {"name": "Casimir Otero", "label": "Beekeeper", "email": "casimir@otero.example",
                  "phone": "+34 986 000 111", "location": {"city": "Vigo", "countryCode": "ES"}},
                 "work": [{"name": "Miel Otero", "position": "Beekeeper", "startDate": "2015-03",
                  "highlights": ["Kept 90 hives."]}]}""";

        assertThat(findings(RESUME, other))
                .allMatch(finding -> finding.evidence().isEmpty());
    }

    @Test
    void passesOverWhatSpeaksOfTheJsonItself() {
        String json =
                "{\"$schema\": \"https://schema.example\", \"meta\": {\"version\": \"1\"}, \"x\": null, \"y\": \" \"}";

        assertThat(findings(RESUME, json)).isEmpty();
    }

    @Test
    void looksForUnknownPropertiesNumbersAndTruthValues() {
        String json = "{\"x-locks\": [{\"of\": \"Lock keeper\"}], \"n\": 2019, \"t\": true}";

        assertThat(findings(RESUME, json))
                .extracting(
                        Verification.Finding::pointer,
                        Verification.Finding::value,
                        finding -> finding.evidence().isPresent())
                .containsExactly(
                        tuple("/x-locks/0/of", "Lock keeper", true),
                        tuple("/n", "2019", true),
                        tuple("/t", "true", false));
    }

    @Test
    void tellsTheShareThatStandsInTheFile() {
        Resume resume = Resume.builder()
                .basics(Basics.builder().name("Ada Moss").label("Astronaut").build())
                .build();

        Verification verification = VERIFIER.verify(RESUME, resume);

        assertThat(verification.share()).isEqualTo(0.5);
        assertThat(verification.isComplete()).isFalse();
        assertThat(verification.nowhere())
                .extracting(Verification.Finding::pointer)
                .containsExactly("/basics/label");
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        assertThatThrownBy(() -> VERIFIER.verify(RESUME, "[1]")).isInstanceOf(InvalidResumeJsonException.class);
    }

    @Property(tries = 200)
    void findsWhateverWordsAreCutFromTheDocument(
            @ForAll @IntRange(max = 25) int first, @ForAll @IntRange(min = 1, max = 12) int count) {
        List<String> words = RESUME.lines().stream()
                .flatMap(line -> line.words().lines())
                .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                .toList();
        int to = Math.min(words.size(), first + count);
        String cut = String.join(" ", words.subList(first, to));

        assertThat(match(RESUME, "/x", cut)).isNotEqualTo("nowhere");
    }

    @Property(tries = 300)
    void takesAnyJson(@ForAll("objects") Map<String, Object> object) throws InvalidResumeJsonException {
        String json = PlainJson.writeCompact(object);

        assertThat(VERIFIER.verify(RESUME, json).findings()).hasSizeLessThanOrEqualTo(object.size() * 3);
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<String> names = Arbitraries.of(
                "name",
                "email",
                "url",
                "phone",
                "countryCode",
                "region",
                "startDate",
                "username",
                "network",
                "address",
                "x");
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("+0123456789-./@:, ()%#\t\n").ofMaxLength(40),
                Arbitraries.of("https://a%zz.example/?q=%", "@", "a@b", "٢٠١٩", "𝒜da", "ﬃ", "\u00ad", "-", "2019-13"));
        Arbitrary<Object> values = Arbitraries.oneOf(
                texts.map(text -> (Object) text),
                texts.list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.bigDecimals().map(number -> (Object) number),
                Arbitraries.of(true, false).map(truth -> (Object) truth));
        return Arbitraries.maps(names, values).ofMaxSize(6);
    }

    private static String match(String property, String value, String written) {
        return match(TestLines.document(written), "/" + property, value);
    }

    /** How the value stands in the document when it is at the pointer. */
    private static String match(SourceDocument document, String pointer, String value) {
        Object tree = value;
        String[] names = pointer.split("/", -1);
        for (int i = names.length - 1; i > 0; i--) {
            tree = names[i].equals("0") ? List.of(tree) : Map.of(names[i], tree);
        }
        return findings(document, PlainJson.writeCompact(tree)).stream()
                .map(finding -> finding.evidence()
                        .map(evidence -> evidence.match().id())
                        .orElse("nowhere"))
                .collect(Collectors.joining(", "));
    }

    private static List<Verification.Finding> findings(SourceDocument document, String json) {
        try {
            return VERIFIER.verify(document, json).findings();
        } catch (InvalidResumeJsonException e) {
            throw new AssertionError(e);
        }
    }
}
