package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

    @Test
    void listsTheScalarsInOrderWhateverTheirNames() throws InvalidResumeJsonException {
        String json = "{\"a/b\": [{\"c\": \"x\"}, 1.50, true], \"d\": 3}";

        assertThat(PlainJson.scalars(json))
                .containsExactly(
                        new JsonScalar("/a~1b/0/c", "x"),
                        new JsonScalar("/a~1b/1", "1.50"),
                        new JsonScalar("/a~1b/2", "true"),
                        new JsonScalar("/d", "3"));
    }

    @Test
    void leavesOutWhatSaysNothing() throws InvalidResumeJsonException {
        assertThat(PlainJson.scalars("{\"a\": null, \"b\": \" \", \"c\": {}, \"d\": []}"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> PlainJson.scalars("[]")).isInstanceOf(InvalidResumeJsonException.class);
        assertThatThrownBy(() -> PlainJson.scalars("Dear Sir")).isInstanceOf(InvalidResumeJsonException.class);
    }

    @Test
    void writesAHugeExponentAsItIs() throws InvalidResumeJsonException {
        assertThat(PlainJson.scalars("{\"a\": 1e999999}").get(0).text()).hasSizeLessThan(20);
    }

    @Test
    void tellsThePropertyOfAnItem() {
        assertThat(new JsonScalar("/work/0/highlights/12", "").property()).isEqualTo("highlights");
        assertThat(new JsonScalar("/a~1b", "").property()).isEqualTo("a/b");
    }

    @Test
    void writesPlainValues() {
        assertThat(PlainJson.writeCompact(Map.of("a", List.of(1, "x", Optional.empty()))))
                .isEqualTo("{\"a\":[1,\"x\",null]}");
    }
}
