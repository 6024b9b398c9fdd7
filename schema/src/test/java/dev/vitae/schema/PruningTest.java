package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PruningTest {

    @Test
    void takesOutTheNamedValuesOnly() throws InvalidResumeJsonException {
        Resume resume = ResumeJson.read("""
                {"basics": {"name": "Ada Moss", "email": "nowhere"},
                 "work": [{"name": "One", "position": "Cook"}, {"name": "Two"}]}
                """);

        Resume pruned = ResumeJson.without(resume, List.of("/basics/email", "/work/0/name", "/work/9/name"));

        assertThat(ResumeJson.writeCompact(pruned))
                .isEqualTo(
                        "{\"basics\":{\"name\":\"Ada Moss\"},\"work\":[{\"position\":\"Cook\"},{\"name\":\"Two\"}]}");
    }

    @Test
    void countsAllPointersInTheResumeAsItWas() throws InvalidResumeJsonException {
        Resume resume = ResumeJson.read("{\"skills\": [{\"name\": \"a\"}, {\"name\": \"b\"}, {\"name\": \"c\"}]}");

        Resume pruned = ResumeJson.without(resume, List.of("/skills/0", "/skills/2"));

        assertThat(pruned.skills())
                .extracting(skill -> skill.name().orElseThrow())
                .containsExactly("b");
    }
}
