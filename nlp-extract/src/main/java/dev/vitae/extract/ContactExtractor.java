package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import dev.vitae.document.Span;
import dev.vitae.schema.normalize.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extracts who it is and how to reach them, from what stands before the first heading and from contact sections. */
final class ContactExtractor {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
    private static final Pattern URL = Pattern.compile(
            "(?:https?://|www\\.)[^\\s|<>()\"]{3,200}|(?<![\\p{L}\\p{N}_])\\w[\\w-]{1,62}(?:\\.[a-z]{2,10}){1,3}/[^\\s|<>()\",;]{1,200}");
    private static final Pattern NAME_AND_HEADLINE = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: [\\p{L}\\p{M}.'’-]{1,30}){1,4})(?:[,:]| [|–—-]| ) +(\\S.{2,120})");
    private static final Pattern LABEL =
            Pattern.compile("^(?:.*[,;" + Separators.GLYPHS + "\\t])?([^,;:" + Separators.GLYPHS + "\\t]{1,30}):\\s*$");
    private static final double UNSURE = 0.4;
    private static final int FEWEST_DIGITS = 6;

    private final Normalizers normalizers;
    private final ContactLanguages languages;
    private final PlaceRecognizer places;
    private final NameFinder names;
    private final NameMender mender;
    private final HeadlineBelowName headlines;
    private final ContactAccounts accounts;

    ContactExtractor(Recognizers recognizers, ContactLanguages languages) {
        this.languages = languages;
        this.normalizers = recognizers.normalizers();
        this.places = recognizers.places();
        this.names = new NameFinder(normalizers);
        this.mender = new NameMender(recognizers);
        this.headlines = new HeadlineBelowName(recognizers.places());
        this.accounts = new ContactAccounts(normalizers);
    }

    /** What the contact sections say of the person. */
    DraftEntry extract(List<LabelledSection> sections) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention> place = new ArrayList<>();
        List<Mention> farOff = new ArrayList<>();
        List<Mention> towns = new ArrayList<>();
        boolean placed = false;
        for (LabelledSection labelled : sections) {
            Section section = labelled.section();
            // What another contact section says, behind others, is no part of this address.
            placed |= !section.isContact() && !place.isEmpty();
            if (section.isContact()) {
                List<Mention> parts = placed ? farOff : place;
                names(labelled, mentions, placed ? farOff : towns);
                nameBeforeHeadline(section, mentions);
                List<Line> lines = ContactAccounts.lines(section);
                mentions.addAll(accounts.torn(lines));
                lines.forEach(line -> readLine(line, mentions));
                labelled.passages().forEach(passage -> phrases(passage, mentions, parts));
                for (BodyParagraph paragraph : BodyParagraph.of(texts(section))) {
                    mentions.add(paragraph.as(Field.SUMMARY));
                }
            }
        }
        if (saysTown(place)) {
            // So these are no towns: Baker and Mason are trades, too.
            headlines(towns, mentions);
        } else {
            place.addAll(0, towns);
        }
        address(place).ifPresent(mentions::add);
        if (!has(mentions, Field.HEADLINE)) {
            sections.stream()
                    .filter(labelled -> labelled.section().isContact())
                    .flatMap(labelled -> headlines.find(labelled.section(), mentions).stream())
                    .findFirst()
                    .ifPresent(mentions::add);
        }
        named(sections, mentions);
        elsewhere(sections, mentions);
        List<Mention> mended = new ArrayList<>(mender.mend(mentions, sections));
        accounts.complete(sections, mended);
        return new DraftEntry(SectionKind.CONTACT, mended);
    }

    /** The name that the rows of a form say, where they part it, or where no line is a name. */
    private static void named(List<LabelledSection> sections, List<Mention> mentions) {
        PersonRows rows = PersonRows.of(sections.stream()
                .filter(labelled -> labelled.section().isContact())
                .flatMap(labelled -> labelled.section().lines().stream())
                .map(LabelledLine::line)
                .toList());
        Optional<Mention> name = rows.parts().or(() -> has(mentions, Field.NAME) ? Optional.empty() : rows.whole());
        name.ifPresent(mention -> {
            mentions.removeIf(known -> known.field() == Field.NAME);
            mentions.add(mention);
        });
    }

    /** The first e-mail address and phone number of any other section but references, where the contact has none. */
    private void elsewhere(List<LabelledSection> sections, List<Mention> mentions) {
        List<Line> lines = sections.stream()
                .filter(section -> section.kind() != SectionKind.REFERENCES)
                .flatMap(section -> section.section().lines().stream())
                .map(LabelledLine::line)
                .toList();
        if (!has(mentions, Field.EMAIL)) {
            lines.stream()
                    .map(line -> Map.entry(line, EMAIL.matcher(line.text())))
                    .filter(entry -> entry.getValue().find())
                    .findFirst()
                    .ifPresent(entry -> mentions.add(Mention.of(
                            Field.EMAIL,
                            entry.getKey()
                                    .narrow(
                                            entry.getValue().start(),
                                            entry.getValue().end()),
                            Stage.FORM,
                            0.8)));
        }
        if (!has(mentions, Field.PHONE)) {
            sections.stream()
                    .filter(section -> section.section().isContact())
                    .flatMap(section -> section.section().lines().stream())
                    .map(LabelledLine::line)
                    .flatMap(line -> normalizers.phones().find(line.text(), Optional.empty()).stream()
                            .map(phone ->
                                    Mention.of(Field.PHONE, line.narrow(phone.start(), phone.end()), Stage.FORM, 0.8)))
                    .findFirst()
                    .ifPresent(mentions::add);
        }
    }

    private static boolean has(List<Mention> mentions, Field field) {
        return mentions.stream().anyMatch(mention -> mention.field() == field);
    }

    private boolean saysTown(List<Mention> place) {
        return address(place)
                .flatMap(address -> normalizers.places().normalize(address.text()))
                .flatMap(Place::city)
                .isPresent();
    }

    private static void headlines(List<Mention> towns, List<Mention> mentions) {
        if (!towns.isEmpty() && !has(mentions, Field.HEADLINE)) {
            Mention town = towns.get(0);
            mentions.add(new Mention(Field.HEADLINE, town.text(), town.spans(), Stage.RULE, UNSURE));
        }
    }

    /** What the section says of who it is, unless a section before said it. */
    private void names(LabelledSection section, List<Mention> mentions, List<Mention> towns) {
        for (Mention mention : names.find(section)) {
            if (mention.field() == Field.HEADLINE && places.isCity(mention.text())) {
                // A town below the name says where the person lives, if nothing else does.
                towns.add(mention.as(Field.ADDRESS));
                continue;
            }
            boolean surer = mention.field() == Field.NAME && mention.probability() >= UNSURE;
            mentions.removeIf(known -> surer && known.field() == Field.NAME && known.probability() < UNSURE);
            boolean known = has(mentions, mention.field());
            if (!known) {
                mentions.add(mention);
            }
        }
    }

    /** Where no line is a name alone: the name in front of the headline, on one line ({@code Ada Moss, Cook}). */
    private static void nameBeforeHeadline(Section section, List<Mention> mentions) {
        Optional<Line> line = section.lines().stream()
                .filter(each -> each.label() == LineLabel.HEADLINE)
                .map(LabelledLine::line)
                .findFirst();
        if (line.isEmpty() || has(mentions, Field.NAME)) {
            return;
        }
        Matcher matcher = NAME_AND_HEADLINE.matcher(line.get().text());
        if (matcher.matches()) {
            mentions.removeIf(mention -> mention.field() == Field.HEADLINE);
            mentions.add(
                    Mention.of(Field.NAME, line.get().narrow(matcher.start(1), matcher.end(1)), Stage.RULE, UNSURE));
            mentions.add(Mention.of(
                    Field.HEADLINE, line.get().narrow(matcher.start(2), matcher.end(2)), Stage.RULE, UNSURE));
        }
    }

    /** The lines of running text and of lists, which tell of the person. */
    private static List<LabelledLine> texts(Section section) {
        List<LabelledLine> texts = new ArrayList<>();
        boolean text = false;
        for (LabelledLine line : section.lines()) {
            text = isText(line) || (text && line.label() == LineLabel.CONTINUATION);
            if (text) {
                texts.add(line);
            }
        }
        return texts;
    }

    static boolean isText(LabelledLine line) {
        return switch (line.label()) {
            case TEXT, ITEM, GROUP -> true;
            case HEADLINE -> NameFinder.isText(line);
            default -> false;
        };
    }

    private void phrases(LabelledPassage passage, List<Mention> mentions, List<Mention> place) {
        for (Phrase phrase : passage.phrases()) {
            switch (phrase.field()) {
                case ADDRESS, PLACE -> {
                    if (!namesLanguages(passage, phrase) && !PersonRows.isRow(line(passage, phrase))) {
                        place.add(phrase.mention(Field.ADDRESS));
                    }
                }
                case PHONE -> phone(phrase, mentions);
                default -> {
                    // E-mail and web addresses are found by their form; the name is a line's.
                }
            }
        }
    }

    /** Whether the line names languages, which look like the names of places. */
    private boolean namesLanguages(LabelledPassage passage, Phrase phrase) {
        return !languages.named(line(passage, phrase)).isEmpty();
    }

    private static Line line(LabelledPassage passage, Phrase phrase) {
        return passage.tokens().passage().lines().get(phrase.line()).line();
    }

    private void phone(Phrase phrase, List<Mention> mentions) {
        String text = phrase.mention().text();
        boolean number = text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                && !normalizers.phones().isOtherNumber(text);
        boolean known = has(mentions, Field.PHONE);
        if (number && !known) {
            mentions.add(phrase.mention());
        }
    }

    /** The parts of an address, which may stand on several lines. */
    private static Optional<Mention> address(List<Mention> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Span> spans = parts.stream().flatMap(part -> part.spans().stream()).toList();
        return Optional.of(new Mention(
                Field.ADDRESS,
                String.join("\n", parts.stream().map(Mention::text).toList()),
                spans,
                parts.get(0).stage(),
                parts.get(0).probability()));
    }

    private void readLine(Line line, List<Mention> mentions) {
        Matcher email = EMAIL.matcher(line.text());
        while (email.find()) {
            if (email.start() > 0 && line.text().charAt(email.start() - 1) == '@') {
                continue; // a user of the fediverse
            }
            mentions.add(Mention.of(Field.EMAIL, line.narrow(email.start(), email.end()), Stage.FORM, 0.95));
        }
        Matcher url = URL.matcher(line.text());
        while (url.find()) {
            if (url.start() == 0 || line.text().charAt(url.start() - 1) != '@') {
                Line part = line.narrow(url.start(), url.end());
                String label =
                        LABEL.matcher(line.text().substring(0, url.start())).replaceFirst("$1");
                addUrl(accounts.named(label, part.text()), part.span(), Stage.FORM, mentions);
            }
        }
        for (Link link : line.links()) {
            readLink(link, line, mentions);
        }
    }

    private void readLink(Link link, Line line, List<Mention> mentions) {
        String target = link.target();
        if (target.startsWith("mailto:")) {
            String address = target.substring("mailto:".length());
            boolean known = has(mentions, Field.EMAIL);
            if (!known && normalizers.emails().normalize(address).isPresent()) {
                mentions.add(new Mention(Field.EMAIL, address, List.of(link.span()), Stage.FILE, 0.9));
            }
        } else if (target.startsWith("http")) {
            addUrl(accounts.named(line.words(link.span()), target), link.span(), Stage.FILE, mentions);
        }
    }

    private void addUrl(String url, Span span, Stage stage, List<Mention> mentions) {
        String address = strip(url);
        boolean known = mentions.stream()
                .anyMatch(mention -> mention.spans().contains(span)
                        || (mention.text().contains(address)
                                && strip(mention.text()).equals(address)));
        if (!known) {
            Field field = normalizers.profiles().normalize(url).isPresent() ? Field.PROFILE : Field.URL;
            mentions.add(new Mention(field, url, List.of(span), stage, 0.8));
        }
    }

    private static String strip(String url) {
        return url.replaceFirst("^[^:/]{1,30}: ", "")
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/$", "");
    }
}
