package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Persona.Account;
import dev.vitae.training.Style.AccountForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the contact block. */
final class ContactComposer {

    private final Persona persona;
    private final Style style;
    private final Speech speech;
    private final Dice dice;

    ContactComposer(Persona persona, Style style, Speech speech, Dice dice) {
        this.persona = persona;
        this.style = style;
        this.speech = speech;
        this.dice = dice;
    }

    /** A fact with the label and the sign that may stand before it, on one line or more. */
    private record Fact(Optional<String> label, String icon, List<List<Run>> lines) {

        Fact(Optional<String> label, String icon, Run word) {
            this(label, icon, List.of(List.of(word)));
        }
    }

    List<Row> rows(boolean ownSection) {
        SectionKind section = ownSection ? SectionKind.CONTACT : SectionKind.PREAMBLE;
        if (style.layout().family() == Layout.Family.PDF_NETWORK) {
            return network(section);
        }
        List<Fact> facts = facts();
        List<Row> rows = new ArrayList<>();
        switch (style.contact().shape()) {
            case ONE_LINE -> oneLine(section, facts, false, rows);
            case LABELLED_LINE -> oneLine(section, facts, true, rows);
            case LINES -> facts.forEach(fact -> lines(section, "", fact, rows));
            case ICONS -> facts.forEach(fact -> lines(section, fact.icon() + " ", fact, rows));
            case LABELLED ->
                facts.forEach(fact -> lines(
                        section,
                        fact.label()
                                .map(label -> label + style.contact().labelEnd())
                                .orElse(""),
                        fact,
                        rows));
            case LABEL_ABOVE ->
                facts.forEach(fact -> {
                    fact.label()
                            .ifPresent(label -> rows.add(row(
                                    section,
                                    List.of(Run.of(label).in(style.contact().labelBold() ? Look.BOLD : Look.PLAIN)))));
                    lines(section, "", fact, rows);
                });
            case TABLE ->
                facts.forEach(fact -> {
                    int first = rows.size();
                    lines(section, "", fact, rows);
                    fact.label()
                            .ifPresent(label -> rows.set(first, rows.get(first).withMargin(List.of(Run.of(label)))));
                });
        }
        for (String extra : persona.extras()) {
            rows.add(row(section, List.of(Run.of(extra))));
        }
        return rows;
    }

    private static void lines(SectionKind section, String before, Fact fact, List<Row> rows) {
        boolean first = true;
        for (List<Run> line : fact.lines()) {
            rows.add(row(section, first && !before.isEmpty() ? with(before, line) : line));
            first = false;
        }
    }

    private void oneLine(SectionKind section, List<Fact> facts, boolean labels, List<Row> rows) {
        List<Run> runs = new ArrayList<>();
        int onLine = 0;
        for (Fact fact : facts) {
            if (onLine == style.contact().onLine()) {
                rows.add(row(section, runs));
                runs = new ArrayList<>();
                onLine = 0;
            }
            if (!runs.isEmpty()) {
                runs.add(Run.of(style.contact().separator()));
            }
            if (labels && fact.label().isPresent()) {
                runs.add(Run.of(fact.label().get() + style.contact().labelEnd()));
            }
            for (int i = 0; i < fact.lines().size(); i++) {
                if (i > 0) {
                    runs.add(Run.of(", "));
                }
                runs.addAll(fact.lines().get(i));
            }
            onLine++;
        }
        if (!runs.isEmpty()) {
            rows.add(row(section, runs));
        }
    }

    private static Row row(SectionKind section, List<Run> runs) {
        return Row.of(section, LineLabel.CONTACT, runs);
    }

    private static List<Run> with(String before, List<Run> runs) {
        List<Run> all = new ArrayList<>(List.of(Run.of(before)));
        all.addAll(runs);
        return all;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Persona.Contact contact = persona.contact();
        List<List<Run>> address = address(contact);
        if (!address.isEmpty()) {
            facts.add(new Fact(label("address"), "⌂", address));
        }
        contact.email().ifPresent(mail -> facts.add(new Fact(label("email"), "✉", email(mail))));
        contact.phone().ifPresent(phone -> facts.add(new Fact(label("phone"), "☎", Run.of(Field.PHONE, phone))));
        contact.otherPhone().ifPresent(phone -> facts.add(new Fact(label("phone"), "☎", Run.of(Field.PHONE, phone))));
        contact.url()
                .ifPresent(url -> facts.add(
                        new Fact(label("url"), "➤", Run.of(Field.URL, url).to(full(url)))));
        for (Account account : contact.accounts()) {
            facts.add(account(account));
        }
        return dice.chance(50) ? facts : dice.shuffled(facts);
    }

    private Run email(String mail) {
        Run run = Run.of(Field.EMAIL, mail);
        return dice.chance(60) ? run.to("mailto:" + mail) : run;
    }

    private Fact account(Account account) {
        Optional<String> network = Optional.of(account.network());
        AccountForm form = style.contact().accounts();
        Run url = Run.of(Field.URL, account.url());
        return switch (form) {
            case URL -> new Fact(network, "✔", dice.chance(60) ? url.to(full(account.url())) : url);
            case NAME_LINK ->
                new Fact(Optional.empty(), "✔", Run.of(account.network()).to(full(account.url())));
            case USER_LINK -> new Fact(network, "✔", Run.of(account.user()).to(full(account.url())));
            case NAME_AND_USER ->
                new Fact(
                        Optional.empty(),
                        "✔",
                        Run.of(account.network() + dice.of(": ", " ", " - ", ": @", "/") + account.user()));
            case NAME_ABOVE_USER ->
                new Fact(
                        Optional.empty(),
                        "✔",
                        List.of(
                                List.of(Run.of(account.network())),
                                List.of(Run.of(dice.chance(20) ? "@" + account.user() : account.user()))));
            case USER_AND_NAME ->
                new Fact(Optional.empty(), "✔", Run.of(account.user() + " (" + account.network() + ")"));
            case AT_USER -> new Fact(network, "✔", Run.of("@" + account.user()));
        };
    }

    private static String full(String url) {
        return url.startsWith("http") ? url : "https://" + url;
    }

    private Optional<String> label(String kind) {
        return Optional.of(dice.pick(speech.grammar().alternatives("contactlabel." + kind)));
    }

    /** The address, on one line or on several. */
    private List<List<Run>> address(Persona.Contact contact) {
        String place = contact.place()
                .orElse(contact.postalCode().isPresent() ? contact.city().name() : "");
        if (contact.street().isEmpty()) {
            if (place.isEmpty()) {
                return List.of();
            }
            if (style.contact().addressLines() && dice.chance(25)) {
                return broken(Field.PLACE, place);
            }
            int comma = place.indexOf(", ");
            return style.contact().addressLines() && comma > 0
                    ? List.of(
                            List.of(Run.of(Field.PLACE, place.substring(0, comma))),
                            List.of(Run.of(Field.PLACE, place.substring(comma + 2))))
                    : List.of(List.of(Run.of(Field.PLACE, place)));
        }
        String code = contact.postalCode().orElse("");
        String town = style.contact().codeLast() && !place.isEmpty()
                ? (place + (dice.chance(50) ? " " : ", ") + code).strip()
                : (code + " " + place).strip();
        if (code.isEmpty()) {
            town = place;
        }
        String street = contact.street().get();
        if (town.isEmpty()) {
            return List.of(List.of(Run.of(Field.ADDRESS, street)));
        }
        if (!style.contact().addressLines()) {
            return List.of(List.of(Run.of(Field.ADDRESS, street + ", " + town)));
        }
        if (dice.chance(25)) {
            return broken(
                    Field.ADDRESS,
                    street + ", " + town + dice.of("", " " + contact.city().country()));
        }
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(Run.of(Field.ADDRESS, street)));
        int comma = town.lastIndexOf(", ");
        if (comma > 0 && dice.chance(50)) {
            lines.add(List.of(Run.of(Field.ADDRESS, town.substring(0, comma))));
            lines.add(List.of(Run.of(Field.ADDRESS, town.substring(comma + 2))));
        } else {
            lines.add(List.of(Run.of(Field.ADDRESS, town)));
        }
        return lines;
    }

    /** On two lines, broken at any blank, also within a postal code. */
    private List<List<Run>> broken(Field field, String text) {
        List<Integer> blanks = new ArrayList<>();
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            if (i >= text.length() / 3) {
                blanks.add(i);
            }
        }
        if (blanks.isEmpty()) {
            return List.of(List.of(Run.of(field, text)));
        }
        int at = dice.pick(blanks);
        return List.of(List.of(Run.of(field, text.substring(0, at))), List.of(Run.of(field, text.substring(at + 1))));
    }

    /** As a network's own export sets it. */
    private List<Row> network(SectionKind section) {
        List<Row> rows = new ArrayList<>();
        Persona.Contact contact = persona.contact();
        contact.street().ifPresent(street -> rows.add(row(section, List.of(Run.of(Field.ADDRESS, street)))));
        contact.phone()
                .ifPresent(phone -> rows.add(row(
                        section,
                        List.of(
                                Run.of(Field.PHONE, phone),
                                Run.of(" (" + dice.pick(speech.grammar().alternatives("phonekind")) + ")")))));
        contact.email().ifPresent(mail -> rows.add(row(section, List.of(Run.of(Field.EMAIL, mail)))));
        for (Account account : contact.accounts()) {
            rows.add(row(
                    section,
                    List.of(
                            Run.of(Field.URL, account.url()).to(full(account.url())),
                            Run.of(" (" + account.network() + ")"))));
        }
        contact.url()
                .ifPresent(url -> rows.add(row(
                        section,
                        List.of(
                                Run.of(Field.URL, url).to(full(url)),
                                Run.of(" (" + dice.pick(speech.grammar().alternatives("sitekind")) + ")")))));
        return rows;
    }
}
