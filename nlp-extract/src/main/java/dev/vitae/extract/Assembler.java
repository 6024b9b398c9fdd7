package dev.vitae.extract;

import dev.vitae.schema.Award;
import dev.vitae.schema.Certificate;
import dev.vitae.schema.Education;
import dev.vitae.schema.Interest;
import dev.vitae.schema.Language;
import dev.vitae.schema.Meta;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Project;
import dev.vitae.schema.Publication;
import dev.vitae.schema.Reference;
import dev.vitae.schema.Resume;
import dev.vitae.schema.SchemaVersion;
import dev.vitae.schema.Skill;
import dev.vitae.schema.Volunteer;
import dev.vitae.schema.Work;
import dev.vitae.schema.normalize.DayOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** From a draft to a resume: every value with its place in the resume and its place in the document. Thread-safe. */
final class Assembler {

    private final Normalizers normalizers;
    private final Forms forms;
    private final BasicsAssembler basics;
    private final Calibration calibration = Calibration.load();
    private final double least;

    /**
     * @param recognizers what all stages share
     * @param region where phone numbers are from if the resume doesn't tell
     * @param least how sure a value must be to go into a resume, from 0 to 1
     */
    Assembler(Recognizers recognizers, Optional<String> region, double least) {
        this.normalizers = recognizers.normalizers();
        this.forms = new Forms(normalizers);
        this.least = least;
        this.basics = new BasicsAssembler(recognizers, region);
    }

    AssembledResume assemble(Draft draft, Optional<Locale> language, DayOrder dayOrder) {
        Certainty certainty = new Certainty(calibration, least);
        Tracer tracer = new Tracer(normalizers, forms, dayOrder, certainty);
        Resume.Builder resume = Resume.builder().schema(SchemaVersion.V1_0_0.url());
        resume.basics(basics.assemble(draft, tracer));
        resume.work(each(draft, SectionKind.WORK, "/work", tracer, (entry, at) -> work(entry, at, tracer)));
        resume.volunteer(
                each(draft, SectionKind.VOLUNTEER, "/volunteer", tracer, (entry, at) -> volunteer(entry, at, tracer)));
        resume.education(
                each(draft, SectionKind.EDUCATION, "/education", tracer, (entry, at) -> education(entry, at, tracer)));
        resume.awards(each(draft, SectionKind.AWARDS, "/awards", tracer, (entry, at) -> award(entry, at, tracer)));
        resume.certificates(each(
                draft,
                SectionKind.CERTIFICATES,
                "/certificates",
                tracer,
                (entry, at) -> certificate(entry, at, tracer)));
        resume.publications(each(
                draft,
                SectionKind.PUBLICATIONS,
                "/publications",
                tracer,
                (entry, at) -> publication(entry, at, tracer)));
        resume.skills(each(draft, SectionKind.SKILLS, "/skills", tracer, (entry, at) -> skill(entry, at, tracer)));
        resume.languages(
                each(draft, SectionKind.LANGUAGES, "/languages", tracer, (entry, at) -> language(entry, at, tracer)));
        resume.interests(
                each(draft, SectionKind.INTERESTS, "/interests", tracer, (entry, at) -> interest(entry, at, tracer)));
        resume.references(each(
                draft, SectionKind.REFERENCES, "/references", tracer, (entry, at) -> reference(entry, at, tracer)));
        resume.projects(
                each(draft, SectionKind.PROJECTS, "/projects", tracer, (entry, at) -> project(entry, at, tracer)));
        resume.meta(meta(draft, language, tracer));
        return new AssembledResume(
                resume.build(), tracer.sources(), tracer.withheld(), tracer.problems(), tracer.lasting());
    }

    /** Makes one item of a section. */
    private interface ItemAssembler<T> {
        T assemble(DraftEntry entry, String pointer);
    }

    private static <T> List<T> each(
            Draft draft, SectionKind kind, String pointer, Tracer tracer, ItemAssembler<T> assembler) {
        List<T> items = new ArrayList<>();
        for (DraftEntry entry : draft.of(kind)) {
            int before = tracer.sources().size();
            T item = assembler.assemble(entry, pointer + "/" + items.size());
            if (tracer.sources().size() > before) {
                items.add(item);
            }
        }
        return items;
    }

    private static Work work(DraftEntry entry, String at, Tracer tracer) {
        Work.Builder work = Work.builder();
        tracer.text(entry.first(Field.ORGANISATION), at + "/name", work::name);
        tracer.text(entry.first(Field.TITLE), at + "/position", work::position);
        tracer.url(entry.first(Field.URL), at + "/url", work::url);
        range(entry, at, tracer, work::startDate, work::endDate);
        tracer.text(entry.first(Field.PLACE), at + "/location", work::location);
        tracer.prose(entry.all(Field.SUMMARY), at + "/summary", work::summary);
        tracer.texts(entry.all(Field.HIGHLIGHT), at + "/highlights", work::highlights);
        return work.build();
    }

    private static Volunteer volunteer(DraftEntry entry, String at, Tracer tracer) {
        Volunteer.Builder volunteer = Volunteer.builder();
        tracer.text(entry.first(Field.ORGANISATION), at + "/organization", volunteer::organization);
        tracer.text(entry.first(Field.TITLE), at + "/position", volunteer::position);
        tracer.url(entry.first(Field.URL), at + "/url", volunteer::url);
        range(entry, at, tracer, volunteer::startDate, volunteer::endDate);
        tracer.prose(entry.all(Field.SUMMARY), at + "/summary", volunteer::summary);
        tracer.texts(entry.all(Field.HIGHLIGHT), at + "/highlights", volunteer::highlights);
        return volunteer.build();
    }

    private static Education education(DraftEntry entry, String at, Tracer tracer) {
        Education.Builder education = Education.builder();
        tracer.text(entry.first(Field.ORGANISATION), at + "/institution", education::institution);
        tracer.text(entry.first(Field.AREA), at + "/area", education::area);
        tracer.text(entry.first(Field.DEGREE), at + "/studyType", education::studyType);
        range(entry, at, tracer, education::startDate, education::endDate);
        tracer.text(entry.first(Field.SCORE), at + "/score", education::score);
        tracer.texts(entry.all(Field.COURSE), at + "/courses", education::courses);
        return education.build();
    }

    private static Project project(DraftEntry entry, String at, Tracer tracer) {
        Project.Builder project = Project.builder();
        tracer.text(entry.first(Field.NAME), at + "/name", project::name);
        tracer.prose(entry.all(Field.SUMMARY), at + "/description", project::description);
        tracer.texts(entry.all(Field.HIGHLIGHT), at + "/highlights", project::highlights);
        range(entry, at, tracer, project::startDate, project::endDate);
        tracer.url(entry.first(Field.URL), at + "/url", project::url);
        return project.build();
    }

    private static Award award(DraftEntry entry, String at, Tracer tracer) {
        Award.Builder award = Award.builder();
        tracer.text(entry.first(Field.NAME), at + "/title", award::title);
        tracer.date(entry.first(Field.DATE), at + "/date", award::date);
        tracer.text(entry.first(Field.ISSUER), at + "/awarder", award::awarder);
        tracer.prose(entry.all(Field.SUMMARY), at + "/summary", award::summary);
        return award.build();
    }

    private static Certificate certificate(DraftEntry entry, String at, Tracer tracer) {
        Certificate.Builder certificate = Certificate.builder();
        tracer.text(entry.first(Field.NAME), at + "/name", certificate::name);
        tracer.date(entry.first(Field.DATE), at + "/date", certificate::date);
        tracer.text(entry.first(Field.ISSUER), at + "/issuer", certificate::issuer);
        return certificate.build();
    }

    private static Publication publication(DraftEntry entry, String at, Tracer tracer) {
        Publication.Builder publication = Publication.builder();
        tracer.text(entry.first(Field.NAME), at + "/name", publication::name);
        tracer.text(entry.first(Field.ISSUER), at + "/publisher", publication::publisher);
        tracer.date(entry.first(Field.DATE), at + "/releaseDate", publication::releaseDate);
        tracer.prose(entry.all(Field.SUMMARY), at + "/summary", publication::summary);
        return publication.build();
    }

    private static Skill skill(DraftEntry entry, String at, Tracer tracer) {
        Skill.Builder skill = Skill.builder();
        tracer.text(entry.first(Field.NAME), at + "/name", skill::name);
        tracer.text(entry.first(Field.LEVEL), at + "/level", skill::level);
        tracer.texts(entry.all(Field.KEYWORD), at + "/keywords", skill::keywords);
        return skill.build();
    }

    private static Language language(DraftEntry entry, String at, Tracer tracer) {
        Language.Builder language = Language.builder();
        tracer.text(entry.first(Field.NAME), at + "/language", language::language);
        tracer.text(entry.first(Field.FLUENCY), at + "/fluency", language::fluency);
        return language.build();
    }

    private static Interest interest(DraftEntry entry, String at, Tracer tracer) {
        Interest.Builder interest = Interest.builder();
        tracer.text(entry.first(Field.NAME), at + "/name", interest::name);
        tracer.texts(entry.all(Field.KEYWORD), at + "/keywords", interest::keywords);
        return interest.build();
    }

    private static Reference reference(DraftEntry entry, String at, Tracer tracer) {
        Reference.Builder reference = Reference.builder();
        tracer.text(entry.first(Field.NAME), at + "/name", reference::name);
        tracer.prose(entry.all(Field.SUMMARY), at + "/reference", reference::reference);
        return reference.build();
    }

    private static void range(
            DraftEntry entry, String at, Tracer tracer, Consumer<PartialDate> start, Consumer<PartialDate> end) {
        Optional<Mention> from = entry.first(Field.START);
        Optional<Mention> to = entry.first(Field.END);
        DateRange range = DateRange.of(from, to);
        tracer.date(range.start(), at + "/startDate", start);
        tracer.date(range.end(), at + "/endDate", end);
        if (entry.has(Field.LASTING) && !entry.has(Field.END)) {
            tracer.lasts(at);
        }
    }

    private static Meta meta(Draft draft, Optional<Locale> language, Tracer tracer) {
        Meta.Builder meta = Meta.builder();
        for (DraftEntry entry : draft.of(SectionKind.SOURCE)) {
            tracer.url(entry.first(Field.CANONICAL), "/meta/canonical", meta::canonical);
            tracer.date(
                    entry.first(Field.LAST_MODIFIED), "/meta/lastModified", date -> meta.lastModified(date.toString()));
        }
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("version", Version.CURRENT);
        language.ifPresent(known -> own.put("language", known.toLanguageTag()));
        meta.additional(Map.of("vitae", own));
        return meta.build();
    }
}
