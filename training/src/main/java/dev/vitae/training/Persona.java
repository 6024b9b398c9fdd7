package dev.vitae.training;

import dev.vitae.schema.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An invented person and all that the resume says.
 *
 * @param number which one it is; the same number is the same person
 * @param language the language of the resume
 * @param headline what stands under the name
 * @param summary the paragraphs of the summary
 * @param other lines of a section that JSON Resume has no place for
 * @param extras facts in the contact block that JSON Resume has no place for
 * @param scraps what says nothing: furniture of pages, signatures
 */
record Persona(
        long number,
        Locale language,
        String given,
        String family,
        Optional<String> headline,
        Contact contact,
        List<String> summary,
        List<Job> work,
        List<Job> volunteering,
        List<Study> education,
        List<SkillGroup> skills,
        List<Tongue> languages,
        List<Credential> certificates,
        List<Credential> awards,
        List<Credential> publications,
        List<Venture> projects,
        List<Hobby> interests,
        List<Referee> references,
        List<String> courses,
        List<String> other,
        List<String> extras,
        List<String> scraps) {

    Persona withEducation(List<Study> studies) {
        return new Persona(
                number,
                language,
                given,
                family,
                headline,
                contact,
                summary,
                work,
                volunteering,
                studies,
                skills,
                languages,
                certificates,
                awards,
                publications,
                projects,
                interests,
                references,
                courses,
                other,
                extras,
                scraps);
    }

    String name() {
        return given + " " + family;
    }

    /** How to reach the person. */
    record Contact(
            Optional<String> email,
            Optional<String> phone,
            Optional<String> otherPhone,
            Optional<String> street,
            Optional<String> postalCode,
            City city,
            Optional<String> place,
            Optional<String> url,
            List<Account> accounts) {}

    /** An account of a network; the address as it is printed. */
    record Account(String network, String user, String url) {}

    /** A time span; without an end it lasts, or was a single date. */
    record Span(Optional<PartialDate> start, Optional<PartialDate> end, boolean lasts) {

        static final Span NONE = new Span(Optional.empty(), Optional.empty(), false);

        boolean isEmpty() {
            return start.isEmpty() && end.isEmpty() && !lasts;
        }
    }

    /**
     * A paid or unpaid role.
     *
     * @param mode on what terms: part-time, contract
     * @param note what the organisation is
     */
    record Job(
            String organisation,
            String title,
            Optional<String> place,
            Span span,
            Optional<String> summary,
            List<String> highlights,
            Optional<String> url,
            List<String> keywords,
            Optional<String> mode,
            Optional<String> note) {}

    /**
     * A course of studies.
     *
     * @param mode how or how well, where no field says so: part-time, with honours
     * @param note a thesis or the like
     */
    record Study(
            String school,
            Optional<String> degree,
            Optional<String> area,
            Optional<String> place,
            Span span,
            Optional<String> score,
            List<String> courses,
            Optional<String> mode,
            Optional<String> note) {

        Study withSchool(String other) {
            return new Study(other, degree, area, place, span, score, courses, mode, note);
        }

        Study withDegree(String other) {
            return new Study(school, Optional.of(other), area, place, span, score, courses, mode, note);
        }

        Study withArea(String other) {
            return new Study(school, degree, Optional.of(other), place, span, score, courses, mode, note);
        }

        Study withPlace(Optional<String> other) {
            return new Study(school, degree, area, other, span, score, courses, mode, note);
        }

        Study withScore(Optional<String> other) {
            return new Study(school, degree, area, place, span, other, courses, mode, note);
        }

        Study withMode(Optional<String> other) {
            return new Study(school, degree, area, place, span, score, courses, other, note);
        }
    }

    record SkillGroup(Optional<String> name, List<String> keywords, Optional<String> level) {}

    record Tongue(String language, Optional<String> fluency) {}

    /**
     * A certificate, an award or a publication: its name, who gave or published it, when.
     *
     * @param detail a further line that says no field: its number, how long it is valid
     */
    record Credential(
            String name,
            Optional<String> issuer,
            Optional<PartialDate> date,
            Optional<String> url,
            Optional<String> detail,
            Optional<String> note) {}

    record Venture(
            String name,
            Optional<String> role,
            Span span,
            Optional<String> url,
            Optional<String> note,
            List<String> highlights,
            List<String> keywords) {}

    /** An interest; at most one of what is told of it and its keywords is there. */
    record Hobby(String name, Optional<String> note, List<String> keywords) {}

    record Referee(
            String name,
            Optional<String> role,
            Optional<String> contact,
            Optional<String> phone,
            Optional<String> text) {}
}
