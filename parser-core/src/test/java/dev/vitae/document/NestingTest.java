package dev.vitae.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                 | 0",
                "<a/>                                               | 1",
                "<?xml version='1.0'?><a><b/><b>x</b></a>           | 2",
                "<a><!-- b --><b><c x='1'></c></b><b><c/></b></a>   | 3",
                "<a><b><c><d></d></c></b></a>                       | 4"
            })
    void isHowDeepElementsStandWithinEachOther(String xml, int depth) {
        assertThat(Nesting.of(xml.getBytes(StandardCharsets.UTF_8))).isEqualTo(depth);
        assertThat(Nesting.of(xml.getBytes(StandardCharsets.UTF_16))).isEqualTo(depth);
    }
}
