package dev.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoneDatesTest {

    @Test
    void aJobWithALoneDateEndedThenIfAnotherBeganLater() {
        assertThat(ended(job("START 2019", "LASTING since"), job("START 2014"))).containsExactly("?", "2014");
    }

    @Test
    void theLatestMayGoOn() {
        assertThat(ended(job("START 2019"), job("START 2014", "END 2016"))).containsExactly("?", "2016");
    }

    @Test
    void whatIsSaidToLastGoesOn() {
        assertThat(ended(job("START 2019"), job("START 2014", "LASTING since 2014")))
                .containsExactly("?", "?");
    }

    private static DraftEntry job(String... said) {
        List<Mention> mentions = new ArrayList<>();
        for (String each : said) {
            int blank = each.indexOf(' ');
            String text = each.substring(blank + 1);
            Field field = Field.valueOf(each.substring(0, blank));
            mentions.add(new Mention(field, text, List.of(new Span(0, text.length())), Stage.WORDS, 1));
        }
        return new DraftEntry(SectionKind.WORK, mentions);
    }

    private static List<String> ended(DraftEntry... jobs) {
        return LoneDates.ended(List.of(jobs)).stream()
                .map(job -> job.first(Field.END).map(Mention::text).orElse("?"))
                .toList();
    }
}
