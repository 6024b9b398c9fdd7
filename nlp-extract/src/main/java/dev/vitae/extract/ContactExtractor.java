package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import dev.vitae.document.Span;
import dev.vitae.schema.normalize.PhoneNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extracts who it is and how to reach them, from what stands before the first heading and from contact sections. */
final class ContactExtractor {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");
    private static final Pattern URL = Pattern.compile(
            "(?:https?://|www\\.)[^\\s|<>()\"]{3,200}|\\b[\\w-]{2,63}(?:\\.[a-z]{2,10}){1,3}/[^\\s|<>()\",;]{1,200}");
    private static final Pattern LABEL = Pattern.compile("^\\p{L}[\\p{L} .-]{1,20}:\\s*");
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_HEADLINE = 160;
    private static final int SHORTEST_PROSE = 120;
    private static final Set<String> PLACE_LABELS = Set.of(
            "location",
            "address",
            "adresse",
            "anschrift",
            "wohnort",
            "based in",
            "lives in",
            "lieu",
            "dirección",
            "direccion",
            "ubicación",
            "residencia",
            "city",
            "ort",
            "ville",
            "ciudad",
            "indirizzo",
            "endereço",
            "adres");

    private final PlaceRecognizer places;
    private final Lexicon titles;
    private final RunTogether runTogether;
    private final Normalizers normalizers;

    ContactExtractor(Recognizers recognizers) {
        this.places = recognizers.places();
        this.normalizers = recognizers.normalizers();
        this.runTogether = new RunTogether(recognizers);
        this.titles = recognizers.titles();
    }

    DraftEntry extract(List<Section> sections) {
        List<Mention> mentions = new ArrayList<>();
        List<Line> rest = new ArrayList<>();
        for (Section section : sections) {
            if (section.kind() == SectionKind.PREAMBLE || section.kind() == SectionKind.CONTACT) {
                for (Line line : section.lines()) {
                    readLine(line, section.kind(), mentions, rest);
                }
            }
        }
        readNames(rest, mentions);
        return new DraftEntry(SectionKind.CONTACT, mentions);
    }

    private void readLine(Line line, SectionKind kind, List<Mention> mentions, List<Line> rest) {
        for (Line segment : line.segments()) {
            for (Line part : atBars(segment)) {
                if (!readPart(part, mentions, rest) && kind == SectionKind.PREAMBLE) {
                    rest.add(part);
                }
            }
        }
        for (Link link : line.links()) {
            readLink(link, mentions);
        }
    }

    private boolean readPart(Line part, List<Mention> mentions, List<Line> rest) {
        String text = part.text();
        boolean found = false;
        Matcher email = EMAIL.matcher(text);
        while (email.find()) {
            mentions.add(Mention.of(Field.EMAIL, part.narrow(email.start(), email.end()), 0.95));
            found = true;
        }
        Matcher url = URL.matcher(text);
        while (url.find()) {
            if (url.start() == 0 || text.charAt(url.start() - 1) != '@') {
                addUrl(
                        part.narrow(url.start(), url.end()).text(),
                        part.narrow(url.start(), url.end()).span(),
                        mentions);
                found = true;
            }
        }
        if (!found) {
            for (PhoneNormalizer.Candidate phone : normalizers.phones().find(text, Optional.empty())) {
                mentions.add(Mention.of(Field.PHONE, part.narrow(phone.start(), phone.end()), 0.85));
                found = true;
            }
        }
        return found || readPlace(part, mentions, rest);
    }

    private boolean readPlace(Line part, List<Mention> mentions, List<Line> rest) {
        Matcher label = LABEL.matcher(part.text());
        int from = 0;
        boolean labelled = false;
        if (label.find()) {
            String name =
                    part.text().substring(0, part.text().indexOf(':')).strip().toLowerCase(Locale.ROOT);
            labelled = PLACE_LABELS.contains(name);
            from = labelled ? label.end() : 0;
        }
        int end = labelled ? labelledPlaceEnd(part.text(), from) : part.text().length();
        if (end < part.text().length()) {
            rest.add(part.narrow(end, part.text().length()).strip());
        }
        Line place = HeadSplitter.trim(part.narrow(from, end));
        if (!place.text().isEmpty() && (labelled || places.score(place.text()) >= 1.5)) {
            mentions.add(Mention.of(Field.ADDRESS, place, labelled ? 0.9 : 0.7));
            return true;
        }
        return false;
    }

    private int labelledPlaceEnd(String text, int from) {
        int place = runTogether.placeEnd(text.substring(from));
        boolean prose = place > 0 && text.length() - from > LONGEST_NAME;
        return prose ? from + place : text.length();
    }

    private void readNames(List<Line> rest, List<Mention> mentions) {
        Optional<Line> name = rest.stream()
                .filter(ContactExtractor::couldBeName)
                .limit(4)
                .max(Comparator.comparingDouble(line -> line.style().size().orElse(0)));
        name.ifPresent(line -> mentions.add(Mention.of(Field.NAME, HeadSplitter.trim(line), 0.8)));
        boolean headline = false;
        List<Line> prose = new ArrayList<>();
        for (Line line : rest) {
            boolean afterName =
                    name.isEmpty() || line.span().start() > name.get().span().start();
            if ((name.isPresent() && line.equals(name.get())) || !afterName) {
                continue;
            }
            boolean sentence = line.text().length() >= SHORTEST_PROSE || line.continuation() || !prose.isEmpty();
            if (sentence) {
                prose.add(line);
            } else if (!headline
                    && line.text().length() <= LONGEST_HEADLINE
                    && line.bullet().isEmpty()) {
                boolean title = titles.count(Words.of(line.text())) > 0;
                mentions.add(Mention.of(Field.HEADLINE, HeadSplitter.trim(line), title ? 0.8 : 0.5));
                headline = true;
            }
        }
        for (Paragraph paragraph : Paragraph.of(prose)) {
            mentions.add(paragraph.as(Field.SUMMARY, 0.6));
        }
    }

    private static boolean couldBeName(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_NAME
                && line.bullet().isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && text.chars().noneMatch(Character::isDigit)
                && text.indexOf(':') < 0;
    }

    private void readLink(Link link, List<Mention> mentions) {
        String target = link.target();
        if (target.startsWith("mailto:")) {
            String address = target.substring("mailto:".length());
            boolean known = mentions.stream().anyMatch(mention -> mention.field() == Field.EMAIL);
            if (!known && normalizers.emails().normalize(address).isPresent()) {
                mentions.add(new Mention(Field.EMAIL, address, List.of(link.span()), 0.9));
            }
        } else if (target.startsWith("http")) {
            addUrl(target, link.span(), mentions);
        }
    }

    private void addUrl(String url, Span span, List<Mention> mentions) {
        boolean known = mentions.stream()
                .anyMatch(mention ->
                        mention.spans().contains(span) || strip(mention.text()).equals(strip(url)));
        if (!known) {
            Field field = normalizers.profiles().normalize(url).isPresent() ? Field.PROFILE : Field.URL;
            mentions.add(new Mention(field, url, List.of(span), 0.8));
        }
    }

    private static String strip(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/$", "");
    }

    /** The parts of a line between bars and dots, as contact lines have them. */
    private static List<Line> atBars(Line line) {
        List<Line> parts = new ArrayList<>();
        String text = line.text();
        boolean contact = text.indexOf('@') >= 0
                || text.chars().filter(Character::isDigit).count() >= 6
                || text.contains("http");
        int from = 0;
        for (int i = 0; contact && i < text.length(); i++) {
            if ("|•·●".indexOf(text.charAt(i)) >= 0) {
                parts.add(line.narrow(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(line.narrow(from, text.length()).strip());
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }
}
