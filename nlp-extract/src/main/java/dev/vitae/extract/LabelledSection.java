package dev.vitae.extract;

import java.util.List;
import java.util.Optional;

/**
 * A section with what its words say.
 *
 * @param section the section
 * @param passages those of its lines whose words are labelled
 */
record LabelledSection(Section section, List<LabelledPassage> passages) {

    LabelledSection {
        passages = List.copyOf(passages);
    }

    /** This section or, if there is one whose lines are other, that one labelled. */
    LabelledSection or(Optional<Section> other, FieldLabeler labeler) {
        return other.map(labeler::label).orElse(this);
    }

    SectionKind kind() {
        return section.kind();
    }
}
