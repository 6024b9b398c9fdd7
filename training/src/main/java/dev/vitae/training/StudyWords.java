package dev.vitae.training;

import dev.vitae.training.HeadPattern.Joint;
import dev.vitae.training.HeadPattern.Slot;
import dev.vitae.training.Persona.Study;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a layout joins two parts of a study by a comma or by brackets, they read as one: a place behind a school's name
 * is part of that name, honours and terms behind a degree are part of the degree. What stands apart stays apart.
 */
final class StudyWords {

    private static final Pattern NUMBER_OR_LABEL = Pattern.compile("[\\d:]");

    private final HeadPattern pattern;
    private final Set<Slot> said = EnumSet.noneOf(Slot.class);
    private Study study;

    private StudyWords(HeadPattern pattern, Study study) {
        this.pattern = pattern;
        this.study = study;
        said.add(Slot.ORGANISATION);
        said.add(Slot.DATES);
        study.degree().ifPresent(degree -> said.add(Slot.DEGREE));
        study.area().ifPresent(area -> said.add(Slot.AREA));
        study.place().ifPresent(place -> said.add(Slot.PLACE));
        study.score().ifPresent(score -> said.add(Slot.SCORE));
        study.mode().ifPresent(mode -> said.add(Slot.MODE));
    }

    /** The person as the resume's readers must understand the words. */
    static Persona joined(Persona persona, HeadPattern pattern) {
        return persona.withEducation(persona.education().stream()
                .map(study -> new StudyWords(pattern, study).joined())
                .toList());
    }

    private Study joined() {
        study.mode().ifPresent(mode -> {
            near(Slot.DEGREE, Slot.MODE).ifPresent(joint -> {
                study = study.withDegree(study.degree().orElse("") + with(joint, mode))
                        .withMode(Optional.empty());
                said.remove(Slot.MODE);
            });
            near(Slot.AREA, Slot.MODE).ifPresent(joint -> {
                study = study.withArea(study.area().orElse("") + with(joint, mode))
                        .withMode(Optional.empty());
                said.remove(Slot.MODE);
            });
        });
        study.score()
                .filter(score -> !NUMBER_OR_LABEL.matcher(score).find())
                .ifPresent(score -> near(Slot.DEGREE, Slot.SCORE)
                        .ifPresent(
                                joint -> study = study.withDegree(study.degree().orElse("") + with(joint, score))
                                        .withScore(Optional.empty())));
        study.place()
                .ifPresent(place -> near(Slot.ORGANISATION, Slot.PLACE)
                        .filter(joint -> joint.before().equals(", "))
                        .ifPresent(joint -> study =
                                study.withSchool(study.school() + ", " + place).withPlace(Optional.empty())));
        return study;
    }

    private Optional<Joint> near(Slot left, Slot right) {
        return pattern.joint(left, right, said)
                .filter(joint -> joint.before().equals(", ")
                        || joint.before().equals(" - ")
                        || joint.open().equals("("));
    }

    private static String with(Joint joint, String words) {
        return joint.before() + joint.open() + words + joint.close();
    }
}
