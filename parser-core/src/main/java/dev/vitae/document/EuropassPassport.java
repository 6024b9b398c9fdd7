package dev.vitae.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Sets out the {@code LearnerInfo} of Cedefop's Europass XML (schema 3.0 to 3.4). Not thread-safe. */
final class EuropassPassport {

    private static final Map<String, String> LANGUAGE_PARTS = ordered(
            "Listening", "listening",
            "Reading", "reading",
            "SpokenInteraction", "spoken interaction",
            "SpokenProduction", "spoken production",
            "Writing", "writing");
    private static final Map<String, String> SKILLS = ordered(
            "Communication", "Communication skills",
            "Organisational", "Organisational skills",
            "JobRelated", "Job-related skills",
            "Computer", "Digital skills",
            "Other", "Other skills");

    private final Element info;
    private final EuropassBlocks page = new EuropassBlocks();

    EuropassPassport(Element info) {
        this.info = info;
    }

    List<Block> blocks() {
        Xml.child(info, "Identification").ifPresent(this::identification);
        headline();
        page.section("Work experience", entries("WorkExperienceList", this::job));
        page.section("Education and training", entries("EducationList", this::school));
        Xml.child(info, "Skills").ifPresent(this::skills);
        achievements();
        return page.all();
    }

    private void identification(Element person) {
        page.name(Stream.of(Xml.text(person, "PersonName", "FirstName"), Xml.text(person, "PersonName", "Surname")));
        Xml.child(person, "ContactInfo").ifPresent(contact -> {
            page.line(address(contact));
            Xml.text(contact, "Email", "Contact").ifPresent(page::line);
            for (String kind : List.of("Telephone", "Website", "InstantMessaging")) {
                list(contact, kind + "List")
                        .forEach(entry -> Xml.text(entry, "Contact").ifPresent(page::line));
            }
        });
        Optional<String> born = Xml.at(person, "Demographics", "Birthdate").flatMap(EuropassPassport::date);
        born.ifPresent(date -> page.line("Date of birth: " + date));
        Xml.at(person, "Demographics")
                .map(demographics -> EuropassBlocks.joined(
                        ", ", list(demographics, "NationalityList").stream().map(nation -> Xml.text(nation, "Label"))))
                .filter(nations -> !nations.isEmpty())
                .ifPresent(nations -> page.line("Nationality: " + nations));
    }

    private void headline() {
        Optional<String> text =
                raw(info, "Headline", "Description", "Label").or(() -> raw(info, "Headline", "Description"));
        boolean statement =
                Xml.text(info, "Headline", "Type", "Code").orElse("").equals("personal_statement");
        if (statement) {
            page.section("Summary", EuropassBlocks.rich(text));
        } else {
            page.add(EuropassBlocks.rich(text));
        }
        page.section("Summary", EuropassBlocks.rich(raw(info, "ProfileSummary", "Description")));
    }

    private interface Setter {
        void set(Element element, EuropassBlocks out);
    }

    private List<Block> entries(String list, Setter setter) {
        EuropassBlocks entries = new EuropassBlocks();
        list(info, list).forEach(entry -> setter.set(entry, entries));
        return entries.all();
    }

    private void job(Element job, EuropassBlocks out) {
        out.entry(
                label(job, "Position"),
                period(job),
                organisation(job, "Employer"),
                EuropassBlocks.rich(raw(job, "Activities")));
    }

    private void school(Element school, EuropassBlocks out) {
        Optional<String> title = Xml.text(school, "Title").or(() -> label(school, "Field"));
        out.entry(
                title,
                period(school),
                organisation(school, "Organisation"),
                EuropassBlocks.rich(raw(school, "Activities").or(() -> raw(school, "Description"))));
        label(school, "Field")
                .filter(field -> !title.equals(Optional.of(field)))
                .ifPresent(field -> out.line("Field of study: " + field));
    }

    private void skills(Element skills) {
        EuropassBlocks languages = new EuropassBlocks();
        Xml.child(skills, "Linguistic").ifPresent(spoken -> {
            list(spoken, "MotherTongueList")
                    .forEach(tongue ->
                            label(tongue, "Description").ifPresent(name -> languages.line(name + ": mother tongue")));
            list(spoken, "ForeignLanguageList")
                    .forEach(tongue -> label(tongue, "Description")
                            .ifPresent(name -> languages.line(named(name, levels(tongue)))));
        });
        page.section("Languages", languages.all());
        SKILLS.forEach(
                (element, title) -> page.section(title, EuropassBlocks.rich(raw(skills, element, "Description"))));
        String driving = EuropassBlocks.joined(
                ", ",
                Xml.at(skills, "Driving", "Description").stream()
                        .flatMap(classes -> Xml.children(classes).stream())
                        .map(Xml::text));
        page.section("Driving licence", EuropassBlocks.rich(Optional.of(driving)));
    }

    private static String levels(Element tongue) {
        Map<String, String> levels = new LinkedHashMap<>();
        LANGUAGE_PARTS.forEach((element, name) ->
                Xml.text(tongue, "ProficiencyLevel", element).ifPresent(level -> levels.put(name, level)));
        return EuropassBlocks.levels(levels);
    }

    private void achievements() {
        Map<String, EuropassBlocks> groups = new LinkedHashMap<>();
        for (Element achievement : list(info, "AchievementList")) {
            groups.computeIfAbsent(label(achievement, "Title").orElse("Achievements"), title -> new EuropassBlocks())
                    .add(EuropassBlocks.rich(raw(achievement, "Description")));
        }
        groups.forEach((title, group) -> page.section(title, group.all()));
    }

    private static String organisation(Element entry, String kind) {
        return EuropassBlocks.joined(
                ", ",
                Stream.of(
                        Xml.text(entry, kind, "Name"),
                        Xml.text(entry, kind, "ContactInfo", "Address", "Contact", "Municipality"),
                        countryOf(entry, kind, "ContactInfo", "Address", "Contact", "Country")));
    }

    private static String address(Element contact) {
        return Xml.at(contact, "Address", "Contact")
                .map(address -> EuropassBlocks.joined(
                        ", ",
                        Stream.of(
                                Xml.text(address, "AddressLine"),
                                Optional.of(EuropassBlocks.joined(
                                                " ",
                                                Stream.of(
                                                        Xml.text(address, "PostalCode"),
                                                        Xml.text(address, "Municipality"))))
                                        .filter(town -> !town.isEmpty()),
                                countryOf(address, "Country"))))
                .orElse("");
    }

    private static Optional<String> countryOf(Element parent, String... path) {
        return Xml.at(parent, path)
                .flatMap(country ->
                        Xml.text(country, "Label").or(() -> EuropassBlocks.country(Xml.text(country, "Code"))));
    }

    private static String period(Element entry) {
        return Xml.child(entry, "Period")
                .map(period -> EuropassBlocks.range(
                        Xml.child(period, "From").flatMap(EuropassPassport::date),
                        Xml.child(period, "To").flatMap(EuropassPassport::date),
                        Xml.text(period, "Current").orElse("").equals("true")))
                .orElse("");
    }

    /** The month is written {@code --03}, the day {@code ---09}. */
    private static Optional<String> date(Element date) {
        return Xml.attribute(date, "year")
                .map(year -> year
                        + Xml.attribute(date, "month")
                                .map(EuropassPassport::part)
                                .orElse("")
                        + Xml.attribute(date, "day").map(EuropassPassport::part).orElse(""));
    }

    private static String part(String written) {
        String digits = written.replace("-", "");
        return digits.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "-%2s", digits).replace(' ', '0');
    }

    private static Optional<String> label(Element parent, String name) {
        return Xml.text(parent, name, "Label");
    }

    /** A text with its own white space. */
    private static Optional<String> raw(Element parent, String... path) {
        return Xml.at(parent, path).map(Element::getTextContent);
    }

    private static List<Element> list(Element parent, String name) {
        return Xml.child(parent, name).map(Xml::children).orElse(List.of());
    }

    private static String named(String name, String level) {
        return level.isEmpty() ? name : name + ": " + level;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
