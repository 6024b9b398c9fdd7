package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {

    private static final List<String> WORDS =
            IntStream.range(0, 500).mapToObj(i -> "word" + i).toList();

    private final WordFilter filter = new WordFilter(WORDS);

    @Test
    void holdsAllThatItWasMadeOf() {
        assertThat(WORDS).allMatch(filter::mayHold);
    }

    @Test
    void passesFewOthers() {
        assertThat(IntStream.range(0, 500).filter(i -> filter.mayHold("other" + i)))
                .hasSizeLessThan(100);
    }

    @Test
    void nothingHoldsNothing() {
        assertThat(new WordFilter(List.of()).mayHold("word")).isFalse();
    }
}
