package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpPrinterTest {

    @Test
    void theProfileOfAScrapeIsAContactWithItsAddress() {
        Corpus corpus = Corpus.create(3);
        List<Layout> dumps = Layout.all().stream()
                .filter(layout -> layout.family() == Layout.Family.DUMP_LINES)
                .toList();
        int profiles = 0;
        for (int person = 0; person < 40; person++) {
            LabelledDocument document = corpus.print(person, dumps.get(person % dumps.size()), "en", new Dice(person));
            for (LabelledLine line : document.lines()) {
                if (line.line().text().startsWith("Profile: http")) {
                    profiles++;
                    assertThat(line.label()).isEqualTo(LineLabel.CONTACT);
                    assertThat(line.fields()).extracting(FieldSpan::field).containsExactly(Field.URL);
                }
            }
        }
        assertThat(profiles).isGreaterThan(5);
    }
}
