package dev.vitae.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResumeTest {

    @Test
    void startsEmpty() {
        assertThat(Resume.builder().build().isEmpty()).isTrue();
        assertThat(Work.builder().build().isEmpty()).isTrue();
    }

    @Test
    void takesBlankTextsAndEmptyPartsAsAbsent() {
        Basics basics = Basics.builder()
                .name("  ")
                .location(Location.builder().city("").build())
                .build();

        assertThat(basics.isEmpty()).isTrue();
        assertThat(Resume.builder().basics(basics).build().basics()).isEmpty();
    }

    @Test
    void rebuildsItselfWithAChange() {
        Work job = Work.builder()
                .name("Kiwi, Inc.")
                .position("Engineer")
                .startDate(PartialDate.of(2019, 3))
                .highlights(List.of("Built it"))
                .additional(Map.of("team", "Core"))
                .build();

        Work promoted = job.toBuilder().position("Lead").build();

        assertThat(job.toBuilder().build()).isEqualTo(job);
        assertThat(promoted.position()).contains("Lead");
        assertThat(promoted.startDate()).contains(PartialDate.of(2019, 3));
        assertThat(promoted.additional()).containsEntry("team", "Core");
    }

    @Test
    void takesTheDateOffACertificate() {
        Certificate certificate = Certificate.builder()
                .name("CKA")
                .date(PartialDate.of(2019))
                .url("https://example.com/cka")
                .issuer("CNCF")
                .build();

        assertThat(certificate.withoutDate())
                .isEqualTo(Certificate.builder()
                        .name("CKA")
                        .url("https://example.com/cka")
                        .issuer("CNCF")
                        .build());
    }

    @Test
    void doesNotChangeWithTheListsAndMapsItWasGiven() {
        List<String> highlights = new ArrayList<>(List.of("first"));
        Map<String, Object> inner = new LinkedHashMap<>(Map.of("a", 1));
        Work job = Work.builder()
                .highlights(highlights)
                .additional(Map.of("inner", inner))
                .build();

        highlights.add("second");
        inner.put("b", 2);

        assertThat(job.highlights()).containsExactly("first");
        assertThat(job.additional()).containsEntry("inner", Map.of("a", 1));
        assertThatThrownBy(() -> job.additional().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAdditionalValuesThatJsonDoesNotHave() {
        assertThatThrownBy(() -> Meta.builder().additional(Map.of("at", new Object())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Meta.builder().additional(Map.of("at", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Meta.builder()
                        .additional(Map.of("nothing", Optional.empty()))
                        .build()
                        .isEmpty())
                .isFalse();
    }
}
