package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeSplitterTest {

    private final DegreeSplitter splitter =
            new DegreeSplitter(Recognizers.load().degrees());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            B.Sc. in Physics                        | DEGREE=B.Sc. AREA=Physics
            Bachelor of Science in Food Science     | DEGREE=Bachelor of Science AREA=Food Science
            BSc Physics                             | DEGREE=BSc AREA=Physics
            Diplom-Ingenieur Maschinenbau           | DEGREE=Diplom-Ingenieur AREA=Maschinenbau
            M.Ed. (not completed, 18 of 30 credits) | DEGREE=M.Ed. (not completed, 18 of 30 credits)
            Abitur                                  | DEGREE=Abitur
            Marine Biology                          | AREA=Marine Biology
            """)
    void cutsTheDegreeFromTheField(String text, String expected) {
        assertThat(splitter.split(TestLines.line(text)).stream()
                        .map(mention -> mention.field() + "=" + mention.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
