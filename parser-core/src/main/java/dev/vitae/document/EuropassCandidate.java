package dev.vitae.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Sets out the {@code Candidate} of the Europass XML in use since 2020 (HR Open). Not thread-safe. */
final class EuropassCandidate {

    private static final Set<String> NO_SECTIONS = Set.of("ID", "Attachment", "RenderingInformation");
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("ExecutiveSummary", "Summary"),
            Map.entry("EmploymentHistory", "Work experience"),
            Map.entry("EducationHistory", "Education and training"),
            Map.entry("Certifications", "Certificates"),
            Map.entry("CourseCertifications", "Courses and certificates"),
            Map.entry("PublicationHistory", "Publications"),
            Map.entry("Projects", "Projects"),
            Map.entry("VoluntaryWorks", "Volunteering"),
            Map.entry("CreativeWorks", "Creative works"),
            Map.entry("SocialAndPoliticalActivities", "Social and political activities"),
            Map.entry("NetworksAndMemberships", "Networks and memberships"),
            Map.entry("ConferencesAndSeminars", "Conferences and seminars"),
            Map.entry("HonorsAndAwards", "Honours and awards"),
            Map.entry("HobbiesAndInterests", "Hobbies and interests"),
            Map.entry("Hobbies", "Hobbies and interests"),
            Map.entry("Recommendations", "References"),
            Map.entry("EmploymentReferences", "References"),
            Map.entry("Licenses", "Driving licence"),
            Map.entry("DigitalSkills", "Digital skills"),
            Map.entry("Skills", "Skills"));

    private final Element root;
    private final EuropassBlocks page = new EuropassBlocks();

    EuropassCandidate(Element root) {
        this.root = root;
    }

    List<Block> blocks() {
        Optional<Element> person = Xml.child(root, "CandidatePerson");
        person.ifPresent(this::person);
        // Further profiles say the same in other languages.
        Optional<Element> profile = Xml.child(root, "CandidateProfile");
        for (Element section : profile.map(Xml::children).orElse(List.of())) {
            section(section);
        }
        page.section("Languages", languages(person, profile));
        return page.all();
    }

    private void person(Element person) {
        page.name(Stream.of(
                Xml.text(person, "PersonName", "GivenName"),
                Xml.text(person, "PersonName", "MiddleName"),
                Xml.text(person, "PersonName", "FamilyName")));
        Xml.children(person, "Communication").forEach(this::communication);
        Xml.text(person, "BirthDate").ifPresent(date -> page.line("Date of birth: " + date));
        String nations = EuropassBlocks.joined(
                ", ",
                Xml.children(person, "NationalityCode").stream().map(code -> EuropassBlocks.country(Xml.text(code))));
        if (!nations.isEmpty()) {
            page.line("Nationality: " + nations);
        }
    }

    private void communication(Element way) {
        Xml.child(way, "Address").ifPresent(address -> page.line(place(address)));
        Xml.text(way, "DialNumber")
                .ifPresent(number -> page.line(Xml.text(way, "CountryDialing")
                                .map(code -> (code.startsWith("+") ? code : "+" + code) + " ")
                                .orElse("")
                        + number));
        Xml.text(way, "URI").ifPresent(page::line);
    }

    private void section(Element section) {
        String name = Xml.name(section);
        if (NO_SECTIONS.contains(name)) {
            return;
        }
        EuropassBlocks entries = new EuropassBlocks();
        if (name.equals("ExecutiveSummary")) {
            entries.add(EuropassBlocks.rich(Optional.of(section.getTextContent())));
        } else if (name.equals("PersonQualifications") || name.equals("Skills")) {
            Xml.children(section, "PersonCompetency").stream()
                    .filter(competency -> !isLanguage(competency))
                    .flatMap(competency -> Xml.text(competency, "CompetencyName").stream())
                    .distinct()
                    .forEach(entries::line);
        } else {
            Xml.children(section).stream()
                    .filter(entry -> !Xml.name(entry).equals("Title"))
                    .forEach(entry -> entry(entry, entries));
        }
        String title = Xml.text(section, "Title").orElseGet(() -> TITLES.getOrDefault(name, "Skills"));
        page.section(
                TITLES.containsKey(name) || name.equals("Others") || name.equals("PersonQualifications")
                        ? title
                        : spaced(name),
                entries.all());
    }

    private void entry(Element entry, EuropassBlocks out) {
        switch (Xml.name(entry)) {
            case "EmployerHistory" ->
                Xml.children(entry, "PositionHistory").forEach(position -> position(entry, position, out));
            case "EducationOrganizationAttendance" -> attendance(entry, out);
            case "DigitalSkillsGroup" -> {
                String skills = EuropassBlocks.joined(
                        ", ", Xml.children(entry, "DigitalSkill").stream().map(Xml::text));
                out.line(Xml.text(entry, "Title").map(title -> title + ": ").orElse("") + skills);
            }
            case "License" -> Xml.text(entry, "LicenseTypeCode").ifPresent(out::line);
            default -> other(entry, out);
        }
    }

    private static void position(Element employer, Element position, EuropassBlocks out) {
        Optional<String> town = Xml.text(position, "City");
        Optional<String> country = EuropassBlocks.country(Xml.text(position, "Country"));
        String place = town.isPresent() || country.isPresent()
                ? EuropassBlocks.joined(", ", Stream.of(town, country))
                : contactPlace(employer);
        out.entry(
                Xml.text(position, "PositionTitle"),
                period(Xml.child(position, "EmploymentPeriod").or(() -> Xml.child(employer, "EmploymentPeriod"))),
                where(Xml.text(employer, "OrganizationName"), place),
                EuropassBlocks.rich(raw(position, "Description")));
    }

    private static void attendance(Element school, EuropassBlocks out) {
        Optional<String> degree = Xml.text(school, "EducationDegree", "DegreeName");
        Optional<String> program = Xml.text(school, "ProgramName");
        out.entry(
                degree.or(() -> program),
                period(Xml.child(school, "AttendancePeriod")),
                where(Xml.text(school, "OrganizationName"), contactPlace(school)),
                EuropassBlocks.rich(raw(school, "EducationDegree", "OccupationalSkillsCovered")));
        program.filter(name -> degree.isPresent() && !degree.equals(program))
                .ifPresent(name -> out.line("Programme: " + name));
        Xml.text(school, "EducationDegree", "FinalGrade", "ScoreText")
                .ifPresent(grade -> out.line("Final grade: " + grade));
        Xml.text(school, "EducationDegree", "Thesis", "Title")
                .or(() -> Xml.text(school, "EducationDegree", "Thesis"))
                .ifPresent(thesis -> out.line("Thesis: " + thesis));
    }

    /** Sections of a later date, or with names of the writer's own, have a title, perhaps a time, and a description. */
    private static void other(Element entry, EuropassBlocks out) {
        Optional<String> title = Stream.of(
                        "Title", "CertificationName", "FormattedPublicationDescription", "Name", "Role", "Hobby")
                .flatMap(name -> Xml.text(entry, name).stream())
                .findFirst();
        Optional<Element> period = Xml.children(entry).stream()
                .filter(child -> Xml.name(child).endsWith("Period"))
                .findFirst();
        Optional<String> date = Xml.children(entry).stream()
                .filter(child -> Xml.name(child).endsWith("Date"))
                .flatMap(child -> Xml.text(child, "FormattedDateTime").or(() -> Xml.text(child)).stream())
                .findFirst();
        Optional<String> organisation = Stream.of("OrganizationName", "IssuingAuthority", "Organization")
                .flatMap(name -> Xml.text(entry, name).stream())
                .findFirst();
        List<Block> about =
                EuropassBlocks.rich(raw(entry, "Description").or(() -> raw(entry, "CertificationDescription")));
        boolean known = title.isPresent() || organisation.isPresent() || !about.isEmpty();
        out.entry(
                title,
                period.map(time -> period(Optional.of(time))).orElse(date.orElse("")),
                where(organisation, Xml.text(entry, "Location").orElse("")),
                known ? about : EuropassBlocks.rich(Xml.text(entry)));
        Stream.of("Link", "URL", "URI")
                .flatMap(name -> Xml.text(entry, name).stream())
                .forEach(out::line);
    }

    private static List<Block> languages(Optional<Element> person, Optional<Element> profile) {
        EuropassBlocks out = new EuropassBlocks();
        Set<String> mother = new LinkedHashSet<>();
        person.map(element -> Xml.children(element, "PrimaryLanguageCode")).orElse(List.of()).stream()
                .flatMap(code -> Xml.text(code).stream())
                .forEach(code -> mother.add(EuropassBlocks.language(code)));
        mother.forEach(name -> out.line(name + ": mother tongue"));
        profile
                .flatMap(element -> Xml.child(element, "PersonQualifications"))
                .map(Xml::children)
                .orElse(List.of())
                .stream()
                .filter(EuropassCandidate::isLanguage)
                .forEach(competency -> Xml.text(competency, "CompetencyID")
                        .map(EuropassBlocks::language)
                        .filter(name -> !mother.contains(name))
                        .ifPresent(name -> {
                            String levels = levels(competency);
                            out.line(levels.isEmpty() ? name : name + ": " + levels);
                        }));
        return out.all();
    }

    private static boolean isLanguage(Element competency) {
        return Xml.text(competency, "TaxonomyID").orElse("").equalsIgnoreCase("language");
    }

    /** Parts are called {@code CEF-Understanding-Listening}, {@code CEF-Speaking-Interaction} and the like. */
    private static String levels(Element competency) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Element part : Xml.children(competency, "CompetencyDimension")) {
            Optional<String> level = Xml.text(part, "Score", "ScoreText");
            String name = Xml.text(part, "CompetencyDimensionTypeCode")
                    .orElse("")
                    .replace("CEF-", "")
                    .replace("Understanding-", "")
                    .replace("Writing-Production", "writing")
                    .replace("Speaking-", "spoken ")
                    .toLowerCase(Locale.ROOT);
            level.ifPresent(value -> levels.put(name, value));
        }
        return EuropassBlocks.levels(levels);
    }

    private static String where(Optional<String> organisation, String place) {
        return EuropassBlocks.joined(
                ", ", Stream.of(organisation, Optional.of(place).filter(text -> !text.isEmpty())));
    }

    private static String contactPlace(Element organisation) {
        return Xml.child(organisation, "OrganizationContact").stream()
                .flatMap(contact -> Xml.children(contact, "Communication").stream())
                .flatMap(way -> Xml.child(way, "Address").stream())
                .map(address -> EuropassBlocks.joined(
                        ", ",
                        Stream.of(
                                Xml.text(address, "CityName"),
                                EuropassBlocks.country(Xml.text(address, "CountryCode")))))
                .findFirst()
                .orElse("");
    }

    private static String place(Element address) {
        String town =
                EuropassBlocks.joined(" ", Stream.of(Xml.text(address, "PostalCode"), Xml.text(address, "CityName")));
        return EuropassBlocks.joined(
                ", ",
                Stream.of(
                        Xml.text(address, "AddressLine"),
                        Optional.of(town).filter(text -> !text.isEmpty()),
                        EuropassBlocks.country(Xml.text(address, "CountryCode"))));
    }

    private static String period(Optional<Element> period) {
        return period.map(time -> EuropassBlocks.range(
                        date(time, "StartDate"),
                        date(time, "EndDate"),
                        Stream.of("CurrentIndicator", "Ongoing")
                                .anyMatch(
                                        name -> Xml.text(time, name).orElse("").equals("true"))))
                .orElse("");
    }

    private static Optional<String> date(Element period, String name) {
        return Xml.text(period, name, "FormattedDateTime").or(() -> Xml.text(period, name));
    }

    private static Optional<String> raw(Element parent, String... path) {
        return Xml.at(parent, path).map(Element::getTextContent);
    }

    /** {@code NetworksAndMore} as {@code Networks and more}. */
    private static String spaced(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            words.append(starts ? " " + Character.toLowerCase(c) : String.valueOf(c));
        }
        return words.toString();
    }
}
