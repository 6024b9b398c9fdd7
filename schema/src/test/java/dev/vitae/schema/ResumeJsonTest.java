package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeJsonTest {

    @Test
    void writesInTheOrderOfTheSchemaWithoutWhatIsEmpty() {
        Resume resume = Resume.builder()
                .meta(Meta.builder()
                        .additional(Map.of("vitae", Map.of("version", "0.1.0")))
                        .build())
                .work(List.of(Work.builder()
                        .highlights(List.of("Führte „Zürich“ ein", "a/b \\ \"c\""))
                        .startDate(PartialDate.of(2020, 3))
                        .name("Kiwi, Inc.")
                        .build()))
                .basics(Basics.builder().name("Zoë Müller").build())
                .schema(SchemaVersion.V1_0_0.url())
                .build();

        assertThat(ResumeJson.write(resume)).isEqualTo("""
                {
                  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
                  "basics": {
                    "name": "Zoë Müller"
                  },
                  "work": [
                    {
                      "name": "Kiwi, Inc.",
                      "startDate": "2020-03",
                      "highlights": [
                        "Führte „Zürich“ ein",
                        "a/b \\\\ \\"c\\""
                      ]
                    }
                  ],
                  "meta": {
                    "vitae": {
                      "version": "0.1.0"
                    }
                  }
                }""");
    }

    @Test
    void writesOnOneLineForJsonLines() {
        Resume resume = Resume.builder()
                .basics(Basics.builder().summary("two\nlines").build())
                .build();

        assertThat(ResumeJson.writeCompact(resume)).isEqualTo("{\"basics\":{\"summary\":\"two\\nlines\"}}");
    }

    @Test
    void writesAnEmptyResumeAsAnEmptyObject() {
        assertThat(ResumeJson.write(Resume.builder().build())).isEqualTo("{}");
    }

    @Test
    void keepsUnknownPropertiesInTheirOrder() throws IOException {
        String json = "{\"basics\":{\"name\":\"Ada\",\"pronouns\":\"she/her\",\"age\":36},"
                + "\"work\":[{\"name\":\"Kiwi\",\"z\":[1,null,{\"y\":true,\"x\":1.50}],\"a\":12345678901234567890}],"
                + "\"x-tool\":null}";

        Resume resume = ResumeJson.read(json);

        assertThat(ResumeJson.writeCompact(resume)).isEqualTo(json);
        assertThat(resume.basics().orElseThrow().additional())
                .containsExactly(Map.entry("pronouns", "she/her"), Map.entry("age", 36));
        assertThat(resume.work().get(0).additional().get("z"))
                .isEqualTo(List.of(1, Optional.empty(), Map.of("y", true, "x", new BigDecimal("1.50"))));
    }

    @Test
    void readsEverySection() throws IOException {
        Resume resume = ResumeJson.read("""
                {
                  "basics": {"name": "Ada", "location": {"city": "Graz", "countryCode": "AT"},
                             "profiles": [{"network": "GitHub", "username": "ada"}]},
                  "volunteer": [{"organization": "Food Bank"}],
                  "education": [{"institution": "TU Graz", "endDate": "2015", "courses": ["Logic"]}],
                  "awards": [{"title": "Best Paper", "date": "2016-05"}],
                  "certificates": [{"name": "CKA", "date": "2019"}],
                  "publications": [{"name": "On Engines", "releaseDate": "2018-04-01"}],
                  "skills": [{"name": "Web", "keywords": ["HTML", "CSS"]}],
                  "languages": [{"language": "German", "fluency": "native"}],
                  "interests": [{"name": "Chess"}],
                  "references": [{"name": "Charles", "reference": "Brilliant."}],
                  "projects": [{"name": "Engine", "roles": ["Lead"], "entity": "Lab", "type": "talk"}],
                  "meta": {"canonical": "https://example.com/ada", "lastModified": "2020-01-01T00:00:00"}
                }""");

        assertThat(resume.basics().flatMap(Basics::location).flatMap(Location::countryCode))
                .contains("AT");
        assertThat(resume.basics().orElseThrow().profiles().get(0).network()).contains("GitHub");
        assertThat(resume.volunteer().get(0).organization()).contains("Food Bank");
        assertThat(resume.education().get(0).endDate()).contains(PartialDate.of(2015));
        assertThat(resume.education().get(0).courses()).containsExactly("Logic");
        assertThat(resume.awards().get(0).date()).contains(PartialDate.of(2016, 5));
        assertThat(resume.certificates().get(0).date()).contains(PartialDate.of(2019));
        assertThat(resume.publications().get(0).releaseDate()).contains(PartialDate.of(2018, 4, 1));
        assertThat(resume.skills().get(0).keywords()).containsExactly("HTML", "CSS");
        assertThat(resume.languages().get(0).fluency()).contains("native");
        assertThat(resume.interests().get(0).name()).contains("Chess");
        assertThat(resume.references().get(0).reference()).contains("Brilliant.");
        assertThat(resume.projects().get(0).type()).contains("talk");
        assertThat(resume.meta().flatMap(Meta::canonical)).contains("https://example.com/ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"work\":[{\"name\":\"Kiwi\",\"startDate\":\"2020-19\",\"highlights\":[\"x\"]}]}",
                "{\"work\":[{\"startDate\":\"Spring 2020\"}]}",
                "{\"work\":[{\"startDate\":2020}]}",
                "{\"basics\":{\"name\":\"Ada\",\"phone\":5551234}}",
                "{\"skills\":[{\"name\":\"Web\",\"keywords\":\"HTML, CSS\"}]}",
                "{\"skills\":[{\"name\":\"Web\",\"keywords\":[\"HTML\",5]}]}"
            })
    void keepsAValueThatItsFieldCannotHoldInItsPlace(String json) throws IOException {
        assertThat(ResumeJson.writeCompact(ResumeJson.read(json))).isEqualTo(json);
    }

    @Test
    void letsAValueTakeThePlaceOfOneThatCouldNotBeHeld() throws IOException {
        Work job = ResumeJson.read("{\"work\":[{\"startDate\":\"2020-19\"}]}")
                .work()
                .get(0);

        Resume mended = Resume.builder()
                .work(List.of(
                        job.toBuilder().startDate(PartialDate.of(2020, 10)).build()))
                .build();

        assertThat(job.startDate()).isEmpty();
        assertThat(ResumeJson.writeCompact(mended)).isEqualTo("{\"work\":[{\"startDate\":\"2020-10\"}]}");
    }

    @Test
    void takesNullsAndBlanksAsAbsent() throws IOException {
        Resume resume = ResumeJson.read(
                "{\"basics\":null,\"work\":[{\"name\":\"\",\"endDate\":\"\",\"url\":null,\"highlights\":[\" \"]}]}");

        assertThat(resume.basics()).isEmpty();
        assertThat(resume.work().get(0).isEmpty()).isTrue();
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(ResumeJson.read("\uFEFF{}").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]||Here belongs an object, not a list.",
                "\"text\"||Here belongs an object, not a text.",
                "{\"work\":{}}|/work|Here belongs a list, not an object.",
                "{\"work\":[{},7]}|/work/1|Here belongs an object, not a number.",
                "{\"work\":[{\"highlights\":[\"a\",[]]}]}|/work/0/highlights/1|Here belongs a text, not a list.",
                "{\"basics\":{\"name\":{}}}|/basics/name|Here belongs a text, not an object.",
                "{\"basics\":{\"a/b\":1,\"a/b\":2}}|/basics/a~1b|The property \"a/b\" comes twice."
            })
    void saysWhereTheShapeIsImpossible(String json, String pointer, String reason) {
        InvalidResumeJsonException problem =
                catchThrowableOfType(InvalidResumeJsonException.class, () -> ResumeJson.read(json));

        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.reason()).isEqualTo(reason);
        assertThat(problem).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":",
                "{\"a\":\"b",
                "nonsense",
                "{} {}",
                "{'a':1}",
                "{\"a\":1e}",
                "{\"a\":NaN}"
            })
    void saysInOneSentenceThatATextIsNoJson(String text) {
        assertThatThrownBy(() -> ResumeJson.read(text))
                .isInstanceOf(InvalidResumeJsonException.class)
                .hasNoCause()
                .message()
                .isNotBlank()
                .doesNotContain("\n", "tools.jackson", "Source", "REDACTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"26e66666666666666266", "-1e-99999999999"})
    void boundsTheExponentOfANumber(String number) {
        assertThatThrownBy(() -> ResumeJson.read("{\"basics\":{\"name\":" + number + "}}"))
                .isInstanceOf(InvalidResumeJsonException.class)
                .hasMessageContaining("/basics/name")
                .hasMessageContaining("exponent");
    }

    @Test
    void boundsDeepNestingAndLongNumbers() {
        assertThatThrownBy(() -> ResumeJson.read("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(InvalidResumeJsonException.class)
                .hasMessageContaining("too deep");
        assertThatThrownBy(() -> ResumeJson.read("{\"a\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(InvalidResumeJsonException.class);
    }
}
