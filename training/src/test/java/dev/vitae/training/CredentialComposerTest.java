package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.Field;
import dev.vitae.extract.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CredentialComposerTest {

    private static final List<LabelledLine> LINES = lines();

    @Test
    void whoGaveAnAwardMayStandRightBehindIt() {
        assertThat(lines(SectionKind.AWARDS))
                .anyMatch(has(Field.NAME).and(line -> between(line).equals(" by ")));
    }

    @Test
    void whoGaveACertificateMayStandBeforeIt() {
        assertThat(lines(SectionKind.CERTIFICATES))
                .anyMatch(line -> line.fields().size() > 1
                        && line.fields().get(0).field() == Field.ISSUER
                        && line.fields().get(1).field() == Field.NAME);
    }

    @Test
    void aRefereeMayBeOnOneLineWithTheAddress() {
        assertThat(lines(SectionKind.REFERENCES)).anyMatch(has(Field.NAME).and(has(Field.EMAIL)));
    }

    private static Predicate<LabelledLine> has(Field field) {
        return line -> line.fields().stream().anyMatch(span -> span.field() == field);
    }

    /** The words between the first two fields. */
    private static String between(LabelledLine line) {
        return line.fields().size() < 2
                ? ""
                : line.line()
                        .text()
                        .substring(
                                line.fields().get(0).to(), line.fields().get(1).from());
    }

    private static List<LabelledLine> lines(SectionKind section) {
        return LINES.stream().filter(line -> line.section() == section).toList();
    }

    private static List<LabelledLine> lines() {
        Corpus corpus = Corpus.create(11);
        List<Layout> texts = Layout.all().stream()
                .filter(layout -> layout.family() == Layout.Family.DUMP_LINES)
                .toList();
        List<LabelledLine> lines = new ArrayList<>();
        for (int person = 0; person < 500; person++) {
            Layout layout = texts.get(person % texts.size());
            lines.addAll(corpus.print(person, layout, "en", new Dice(person)).lines());
        }
        return lines;
    }
}
