package dev.vitae.extract;

import java.util.List;

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

    /** This section or, if its lines are other, that one labelled. */
    LabelledSection as(Section other, FieldLabeler labeler) {
        return other.equals(section) ? this : labeler.label(other);
    }

    SectionKind kind() {
        return section.kind();
    }
}
