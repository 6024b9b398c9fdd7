package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeValidatorTest {

    private static final String CERTIFICATE_OF_2019 = "{\"certificates\":[{\"name\":\"CKA\",\"date\":\"2019\"}]}";

    private final ResumeValidator validator = ResumeValidator.create();

    @ParameterizedTest
    @EnumSource
    void acceptsAWholeResume(SchemaVersion version) {
        String json = """
                {"$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
                 "basics": {"name": "Ada", "email": "ada@example.com", "url": "https://example.com/", "age": 36},
                 "work": [{"name": "Kiwi", "startDate": "2020-03", "highlights": ["x"]}],
                 "meta": {"vitae": {"version": "0.1.0"}}}""";

        assertThat(validator.validate(json, version)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"work\":{}}|/work|type|Here belongs a list, not an object.",
                "{\"work\":[{\"name\":7}]}|/work/0/name|type|Here belongs a text, not a number.",
                "{\"work\":[{\"name\":null}]}|/work/0/name|type|Here belongs a text, not null.",
                "{\"skills\":[{\"keywords\":[\"a\",true]}]}|/skills/0/keywords/1|type|Here belongs a text, not true.",
                "[]||type|Here belongs an object, not a list.",
                "{\"work\":[{\"startDate\":\"May 2020\"}]}|/work/0/startDate|pattern|\"May 2020\" is not a date such as 2020, 2020-03 or 2020-03-15.",
                "{\"work\":[{\"startDate\":\"2020-19\"}]}|/work/0/startDate|pattern|\"2020-19\" is not a date such as 2020, 2020-03 or 2020-03-15.",
                "{\"work\":[{\"endDate\":\"\"}]}|/work/0/endDate|pattern|\"\" is not a date such as 2020, 2020-03 or 2020-03-15.",
                "{\"certificates\":[{\"date\":\"2020-02-30\"}]}|/certificates/0/date|pattern|\"2020-02-30\" is not a date such as 2020, 2020-03 or 2020-03-15."
            })
    void saysWhereAndWhatIsWrong(String json, String pointer, String keyword, String message) {
        SchemaProblem problem = new SchemaProblem(pointer == null ? "" : pointer, keyword, message);

        assertThat(validator.validate(json, SchemaVersion.V1_0_0)).containsExactly(problem);
        assertThat(validator.validate(json, SchemaVersion.V1_3_1)).containsExactly(problem);
    }

    @Test
    void closesTheTopIn100Only() {
        String json = "{\"basics\":{},\"a/b\":1}";

        assertThat(validator.validate(json, SchemaVersion.V1_3_1)).isEmpty();
        assertThat(validator.validate(json, SchemaVersion.V1_0_0))
                .containsExactly(
                        new SchemaProblem(
                                "/a~1b",
                                "additionalProperties",
                                "JSON Resume 1.0.0 has no property \"a/b\" at the top; what is your own belongs into \"meta\"."));
    }

    @Test
    void takesAPartialDateOfACertificateUnlessFormatsAreAsserted() {
        assertThat(validator.validate(CERTIFICATE_OF_2019, SchemaVersion.V1_0_0))
                .isEmpty();
        assertThat(validator.validate(CERTIFICATE_OF_2019, SchemaVersion.V1_3_1))
                .isEmpty();

        ResumeValidator strict = ResumeValidator.assertingFormats();
        assertThat(strict.validate(CERTIFICATE_OF_2019, SchemaVersion.V1_0_0))
                .containsExactly(new SchemaProblem(
                        "/certificates/0/date", "format", "\"2019\" is not a full date such as 2020-03-15."));
        assertThat(strict.validate(CERTIFICATE_OF_2019, SchemaVersion.V1_3_1)).isEmpty();
    }

    @Test
    void checksFormatsIn131() {
        String json = "{\"basics\":{\"email\":\"ada at home\",\"url\":\"my site\"}}";

        assertThat(validator.validate(json, SchemaVersion.V1_0_0)).isEmpty();
        assertThat(validator.validate(json, SchemaVersion.V1_3_1))
                .extracting(SchemaProblem::toString)
                .containsExactlyInAnyOrder(
                        "/basics/email: \"ada at home\" is not an e-mail address.",
                        "/basics/url: \"my site\" is not a full web address that begins with https://.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.newtld", "ada.l+cv@mail.company.internal", "ada@localhost", "o'hara@example.com"})
    void takesAnEmailAddressOnAnyHost(String email) {
        Resume resume =
                Resume.builder().basics(Basics.builder().email(email).build()).build();

        assertThat(validator.validate(resume, SchemaVersion.V1_3_1)).isEmpty();
    }

    @Test
    void reportsATextThatIsNoJsonAsOneProblem() {
        assertThat(validator.validate("{", SchemaVersion.V1_0_0))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.keyword()).isEqualTo("json");
                    assertThat(problem.pointer()).isEmpty();
                });
    }

    @Test
    void shortensLongValuesInItsSentences() {
        String json = "{\"work\":[{\"startDate\":\"" + "x".repeat(10_000) + "\"}]}";

        assertThat(validator.validate(json, SchemaVersion.V1_0_0).get(0).message())
                .hasSizeLessThan(200);
    }

    @Test
    void validatesAResumeAsItIsWritten() throws IOException {
        Resume resume = ResumeJson.read("{\"work\":[{\"startDate\":\"2020-19\"}]}");

        assertThat(validator.validate(resume, SchemaVersion.V1_0_0))
                .extracting(SchemaProblem::pointer)
                .containsExactly("/work/0/startDate");
    }

    @Test
    void servesManyThreadsAtOnce() {
        ResumeValidator shared = ResumeValidator.create();

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> shared.validate(
                                "{\"work\":[{\"name\":7}]}", i % 2 == 0 ? SchemaVersion.V1_0_0 : SchemaVersion.V1_3_1))
                        .toList())
                .allSatisfy(problems -> assertThat(problems).hasSize(1));
    }

    @Test
    void opensNoConnection() {
        List<URI> opened = Collections.synchronizedList(new ArrayList<>());
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new RecordingSelector(opened));
        try {
            ResumeValidator fresh = ResumeValidator.assertingFormats();
            for (SchemaVersion version : SchemaVersion.values()) {
                fresh.validate("{\"$schema\":\"http://nowhere.invalid/schema.json\"}", version);
            }
        } finally {
            ProxySelector.setDefault(before);
        }

        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void carriesThePublishedSchemasWithTheirLicence(SchemaVersion version) throws IOException {
        assertThat(resource(version.resource())).contains("\"title\": \"Resume Schema\"");
        assertThat(resource("json-resume-" + version.id() + ".LICENSE.md")).contains("The MIT License");
        assertThat(SchemaVersion.ofId(version.id())).contains(version);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ResumeValidator.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class RecordingSelector extends ProxySelector {

        private final List<URI> opened;

        RecordingSelector(List<URI> opened) {
            this.opened = opened;
        }

        @Override
        public List<Proxy> select(URI uri) {
            opened.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }
}
