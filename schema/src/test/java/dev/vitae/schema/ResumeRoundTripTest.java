package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResumeRoundTripTest {

    private final ResumeValidator validator = ResumeValidator.create();

    @Provide
    Arbitrary<Resume> resumes() {
        return ResumeArbitraries.resumes();
    }

    @Property(tries = 300)
    void readsWhatItWrites(@ForAll("resumes") Resume resume) throws IOException {
        assertThat(ResumeJson.read(ResumeJson.write(resume))).isEqualTo(resume);
        assertThat(ResumeJson.read(ResumeJson.writeCompact(resume))).isEqualTo(resume);
    }

    @Property(tries = 300)
    void writesOneLineInTheCompactForm(@ForAll("resumes") Resume resume) {
        assertThat(ResumeJson.writeCompact(resume)).doesNotContain("\n", "\r");
    }

    @Property(tries = 200)
    void writesWhatIsValidUnderTheClosedSchema(@ForAll("resumes") Resume resume) {
        Resume closed = resume.toBuilder().additional(Map.of()).build();
        assertThat(validator.validate(closed, SchemaVersion.V1_0_0)).isEmpty();
    }

    @Property(tries = 300)
    void endsInOneExceptionOnAnyText(@ForAll String text) {
        try {
            ResumeJson.read(text);
        } catch (InvalidResumeJsonException e) {
            assertThat(e.reason()).isNotBlank();
        }
    }
}
