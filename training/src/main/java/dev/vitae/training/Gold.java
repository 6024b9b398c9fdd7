package dev.vitae.training;

import dev.vitae.schema.Award;
import dev.vitae.schema.Basics;
import dev.vitae.schema.Certificate;
import dev.vitae.schema.Education;
import dev.vitae.schema.Interest;
import dev.vitae.schema.Language;
import dev.vitae.schema.Location;
import dev.vitae.schema.PartialDate;
import dev.vitae.schema.Profile;
import dev.vitae.schema.Project;
import dev.vitae.schema.Publication;
import dev.vitae.schema.Reference;
import dev.vitae.schema.Resume;
import dev.vitae.schema.Skill;
import dev.vitae.schema.Volunteer;
import dev.vitae.schema.Work;
import dev.vitae.training.Persona.Account;
import dev.vitae.training.Persona.Credential;
import dev.vitae.training.Persona.Job;
import dev.vitae.training.Persona.Study;
import dev.vitae.training.Persona.Venture;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a printed resume says, as JSON Resume: dates as precise as they are printed. */
final class Gold {

    /** What can carry a link on other words than the address. */
    private static final Set<Layout.Medium> LINKED =
            EnumSet.of(Layout.Medium.PDF, Layout.Medium.HTML, Layout.Medium.MARKDOWN);

    private final Persona persona;
    private final String name;
    private final Style style;

    private Gold(Persona persona, String name, Style style) {
        this.persona = persona;
        this.name = name;
        this.style = style;
    }

    /**
     * @param name the person's name as it is printed, in the order of speech
     */
    static Resume of(Persona persona, String name, Style style) {
        return new Gold(persona, name, style).resume();
    }

    private Resume resume() {
        return Resume.builder()
                .basics(basics())
                .work(persona.work().stream().map(this::work).toList())
                .volunteer(persona.volunteering().stream().map(this::volunteer).toList())
                .education(persona.education().stream().map(this::education).toList())
                .awards(persona.awards().stream().map(this::award).toList())
                .certificates(
                        persona.certificates().stream().map(this::certificate).toList())
                .publications(
                        persona.publications().stream().map(this::publication).toList())
                .skills(persona.skills().stream()
                        .map(group -> Skill.builder()
                                .name(group.name().orElse(""))
                                .keywords(group.keywords())
                                .level(group.level().orElse(""))
                                .build())
                        .toList())
                .languages(persona.languages().stream()
                        .map(tongue -> Language.builder()
                                .language(tongue.language())
                                .fluency(tongue.fluency().orElse(""))
                                .build())
                        .toList())
                .interests(persona.interests().stream()
                        .map(hobby -> Interest.builder()
                                .name(hobby.name())
                                .keywords(hobby.keywords())
                                .build())
                        .toList())
                .references(persona.references().stream()
                        .filter(referee -> !referee.name().isEmpty())
                        .map(referee -> Reference.builder()
                                .name(referee.name())
                                .reference(referee.text().orElse(""))
                                .build())
                        .toList())
                .projects(persona.projects().stream().map(this::project).toList())
                .build();
    }

    private Basics basics() {
        Persona.Contact contact = persona.contact();
        Location.Builder location = Location.builder();
        contact.street().ifPresent(location::address);
        if (contact.street().isPresent()) {
            contact.postalCode().ifPresent(location::postalCode);
        }
        if (contact.place().isPresent() || contact.postalCode().isPresent()) {
            String place = contact.place().orElse(contact.city().name());
            if (place.contains(contact.city().name())) {
                location.city(contact.city().name());
            }
            contact.city().code().filter(code -> place.contains(", " + code)).ifPresent(location::region);
            if (place.contains(contact.city().countryIn(persona.language()))) {
                location.countryCode(contact.city().country());
            }
        }
        Basics.Builder basics = Basics.builder()
                .name(name)
                .label(persona.headline().orElse(""))
                .email(contact.email().orElse(""))
                .phone(contact.phone().orElse(""))
                .url(contact.url().orElse(""))
                .summary(String.join("\n", persona.summary()))
                .location(location.build());
        basics.profiles(contact.accounts().stream()
                .flatMap(account -> profile(account).stream())
                .toList());
        return basics.build();
    }

    /** The account as far as the print tells it; empty where but the name of the network stands there. */
    private Optional<Profile> profile(Account account) {
        Style.AccountForm form = style.contact().accounts();
        boolean linked = LINKED.contains(style.layout().medium());
        boolean addressed = switch (form) {
            case URL -> true;
            case NAME_LINK, USER_LINK -> linked;
            case NAME_AND_USER, NAME_ABOVE_USER, AT_USER, USER_AND_NAME -> false;
        };
        boolean scraped =
                DumpPrinter.profile(persona, style).filter(account::equals).isPresent();
        Profile.Builder profile = Profile.builder().network(account.network()).username(account.user());
        if (addressed || scraped || style.layout().family() == Layout.Family.PDF_NETWORK) {
            String url = account.url().startsWith("http") ? account.url() : "https://" + account.url();
            return Optional.of(profile.url(url).build());
        }
        return form == Style.AccountForm.NAME_LINK ? Optional.empty() : Optional.of(profile.build());
    }

    private Optional<PartialDate> end(Persona.Span span) {
        return span.end().map(span.start().isPresent() ? style.dates()::preciseEnd : style.dates()::precise);
    }

    private Optional<PartialDate> date(Optional<PartialDate> date) {
        return date.map(style.dates()::precise);
    }

    private Work work(Job job) {
        Work.Builder work = Work.builder()
                .name(job.organisation())
                .position(job.title())
                .location(job.place().orElse(""))
                .url(job.url().orElse(""))
                .description(job.note().orElse(""))
                .summary(job.summary().orElse(""))
                .highlights(job.highlights());
        date(job.span().start()).ifPresent(work::startDate);
        end(job.span()).ifPresent(work::endDate);
        return work.build();
    }

    private Volunteer volunteer(Job job) {
        Volunteer.Builder role = Volunteer.builder()
                .organization(job.organisation())
                .position(job.title())
                .url(job.url().orElse(""))
                .summary(job.summary().orElse(""))
                .highlights(job.highlights());
        date(job.span().start()).ifPresent(role::startDate);
        end(job.span()).ifPresent(role::endDate);
        return role.build();
    }

    private Education education(Study study) {
        Education.Builder education = Education.builder()
                .institution(study.school())
                .studyType(study.degree().orElse(""))
                .area(study.area().orElse(""))
                .score(study.score().map(EntryComposer::scoreOf).orElse(""))
                .courses(study.courses());
        date(study.span().start()).ifPresent(education::startDate);
        end(study.span()).ifPresent(education::endDate);
        return education.build();
    }

    private Award award(Credential award) {
        Award.Builder builder = Award.builder()
                .title(award.name())
                .awarder(award.issuer().orElse(""))
                .summary(award.note().orElse(""));
        date(award.date()).ifPresent(builder::date);
        return builder.build();
    }

    private Certificate certificate(Credential certificate) {
        Certificate.Builder builder = Certificate.builder()
                .name(certificate.name())
                .issuer(certificate.issuer().orElse(""))
                .url(certificate.url().orElse(""));
        date(certificate.date()).ifPresent(builder::date);
        return builder.build();
    }

    private Publication publication(Credential publication) {
        Publication.Builder builder = Publication.builder()
                .name(publication.name())
                .publisher(publication.issuer().orElse(""))
                .url(publication.url().orElse(""))
                .summary(publication.note().orElse(""));
        Optional<PartialDate> date = style.credentials().citations()
                ? publication.date().map(when -> PartialDate.of(when.year()))
                : date(publication.date());
        date.ifPresent(builder::releaseDate);
        return builder.build();
    }

    private Project project(Venture venture) {
        Project.Builder project = Project.builder()
                .name(venture.name())
                .description(venture.note().orElse(""))
                .url(venture.url().orElse(""))
                .roles(venture.role().stream().toList())
                .highlights(venture.highlights())
                .keywords(venture.keywords());
        date(venture.span().start()).ifPresent(project::startDate);
        end(venture.span()).ifPresent(project::endDate);
        return project.build();
    }
}
