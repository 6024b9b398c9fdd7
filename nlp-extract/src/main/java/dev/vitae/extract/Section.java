package dev.vitae.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of lines under one heading.
 *
 * @param kind what it is about
 * @param heading the line that says so; absent for the preamble
 * @param lines what stands under the heading, in reading order
 */
record Section(SectionKind kind, Optional<LabelledLine> heading, List<LabelledLine> lines) {

    private static final Set<SectionKind> LISTS =
            EnumSet.of(SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.COURSES);
    private static final Set<SectionKind> ENTRIES = EnumSet.of(
            SectionKind.WORK,
            SectionKind.VOLUNTEER,
            SectionKind.EDUCATION,
            SectionKind.PROJECTS,
            SectionKind.CERTIFICATES,
            SectionKind.AWARDS,
            SectionKind.PUBLICATIONS,
            SectionKind.REFERENCES);

    private static final Set<Field> OF_CONTACT =
            EnumSet.of(Field.NAME, Field.HEADLINE, Field.EMAIL, Field.PHONE, Field.URL, Field.ADDRESS, Field.PLACE);
    private static final Set<Field> OF_SKILLS = EnumSet.of(Field.KEYWORD, Field.GROUP_NAME, Field.LEVEL);
    private static final Set<Field> OF_LISTS = EnumSet.of(Field.KEYWORD, Field.GROUP_NAME);
    private static final Set<Field> OF_LANGUAGES = EnumSet.of(Field.LANGUAGE, Field.FLUENCY);
    private static final Set<Field> OF_JOBS =
            EnumSet.of(Field.TITLE, Field.ORGANISATION, Field.PLACE, Field.START, Field.END, Field.DATE, Field.URL);
    private static final Set<Field> OF_SCHOOLS = EnumSet.of(
            Field.ORGANISATION,
            Field.DEGREE,
            Field.AREA,
            Field.SCORE,
            Field.PLACE,
            Field.START,
            Field.END,
            Field.DATE,
            Field.URL);
    private static final Set<Field> OF_LESSONS = EnumSet.of(Field.KEYWORD, Field.GROUP_NAME, Field.SCORE);
    private static final Set<Field> OF_PROJECTS = EnumSet.of(
            Field.NAME, Field.TITLE, Field.ORGANISATION, Field.PLACE, Field.START, Field.END, Field.DATE, Field.URL);
    private static final Set<Field> OF_CREDENTIALS = EnumSet.of(
            Field.NAME, Field.ISSUER, Field.DATE, Field.START, Field.END, Field.URL, Field.EMAIL, Field.PHONE);

    Section {
        // A list has no entries, whatever its items look like.
        lines = LISTS.contains(kind) ? lines.stream().map(Section::asItem).toList() : List.copyOf(lines);
    }

    private static LabelledLine asItem(LabelledLine line) {
        return switch (line.label()) {
            case ENTRY, HEAD, TEXT -> line.as(LineLabel.ITEM);
            default -> line;
        };
    }

    Section with(List<LabelledLine> other) {
        return new Section(kind, heading, other);
    }

    /** What the words of a passage may say. */
    static Set<Field> fields(Passage passage) {
        return switch (passage.section()) {
            case PREAMBLE, CONTACT -> OF_CONTACT;
            case SKILLS -> OF_SKILLS;
            case COURSES, INTERESTS -> OF_LISTS;
            case LANGUAGES -> OF_LANGUAGES;
            case WORK, VOLUNTEER -> OF_JOBS;
            case EDUCATION -> passage.list() ? OF_LESSONS : OF_SCHOOLS;
            case PROJECTS -> OF_PROJECTS;
            default -> OF_CREDENTIALS;
        };
    }

    /** Whether it is where a person says who they are. */
    boolean isContact() {
        return kind == SectionKind.PREAMBLE || kind == SectionKind.CONTACT;
    }

    /** Its entries; empty for a section that has none. */
    List<Entry> entries() {
        return ENTRIES.contains(kind) ? Entry.of(this) : List.of();
    }

    /** The lines of it whose words are labelled, together as they belong together. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        if (isContact()) {
            add(passages, false, spoken());
        } else if (LISTS.contains(kind)) {
            add(passages, true, lines);
        }
        for (Entry entry : entries()) {
            add(passages, false, entry.head());
            if (kind == SectionKind.EDUCATION) {
                add(passages, true, entry.items());
            }
        }
        return passages;
    }

    private void add(List<Passage> passages, boolean list, List<LabelledLine> of) {
        List<LabelledLine> said =
                of.stream().filter(line -> line.label() != LineLabel.NOISE).toList();
        if (!said.isEmpty()) {
            passages.add(new Passage(kind, list, said));
        }
    }

    /** The lines that are no running text. */
    private List<LabelledLine> spoken() {
        List<LabelledLine> spoken = new ArrayList<>();
        boolean text = false;
        for (LabelledLine line : lines) {
            text = line.label() == LineLabel.TEXT || (text && line.label() == LineLabel.CONTINUATION);
            if (!text) {
                spoken.add(line);
            }
        }
        return spoken;
    }
}
