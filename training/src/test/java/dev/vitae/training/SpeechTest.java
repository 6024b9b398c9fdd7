package dev.vitae.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.extract.SectionKind;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpeechTest {

    @Test
    void knowsEveryTradeInEveryLanguage() {
        for (String code : Speech.CODES) {
            Speech speech = Speech.load(code);
            Set<String> titles = new HashSet<>();
            speech.trades().forEach(trade -> titles.addAll(trade.titles()));
            assertThat(titles).as(code).hasSizeGreaterThan(code.equals("en") ? 400 : 80);
            assertThat(speech.cities()).as(code).hasSizeGreaterThan(15);
        }
    }

    @Test
    void hasAHeadingForEverySectionInEveryLanguage() {
        for (String code : Speech.CODES) {
            Grammar grammar = Speech.load(code).grammar();
            for (SectionKind section : SectionKind.values()) {
                if (section != SectionKind.PREAMBLE && section != SectionKind.SOURCE) {
                    assertThat(grammar.alternatives("heading." + section))
                            .as(code + section)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void inventsPeopleThatDiffer() {
        PersonaMaker maker = new PersonaMaker(Speech.load("en"));
        Set<String> names = new HashSet<>();
        Set<String> bullets = new HashSet<>();
        int count = 0;
        for (int number = 0; number < 200; number++) {
            Persona persona = maker.make(number);
            names.add(persona.name());
            for (Persona.Job job : persona.work()) {
                bullets.addAll(job.highlights());
                count += job.highlights().size();
            }
        }
        assertThat(names).hasSizeGreaterThan(190);
        assertThat(bullets.size()).isGreaterThan(count * 8 / 10);
    }

    @Test
    void leavesNoSymbolUnsaid() {
        for (String code : Speech.CODES) {
            PersonaMaker maker = new PersonaMaker(Speech.load(code));
            for (int number = 0; number < 100; number++) {
                assertThat(maker.make(number).toString()).as(code).doesNotContain("{", "}");
            }
        }
    }
}
