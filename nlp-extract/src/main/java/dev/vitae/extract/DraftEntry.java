package dev.vitae.extract;

import java.util.List;
import java.util.Optional;

/**
 * What belongs together: a job, a school, a group of skills, the contact block.
 *
 * @param kind the section it comes from
 * @param mentions its values, in reading order
 */
record DraftEntry(SectionKind kind, List<Mention> mentions) {

    DraftEntry {
        mentions = List.copyOf(mentions);
    }

    Optional<Mention> first(Field field) {
        return mentions.stream().filter(mention -> mention.field() == field).findFirst();
    }

    List<Mention> all(Field field) {
        return mentions.stream().filter(mention -> mention.field() == field).toList();
    }

    boolean has(Field field) {
        return first(field).isPresent();
    }
}
