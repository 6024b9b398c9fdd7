package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Persona.Account;
import dev.vitae.training.Style.ContactShape;
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

    /** A fact with the label and the sign that may stand before it. */
    private record Fact(Optional<String> label, String icon, List<Run> words) {}

    List<Row> rows(boolean ownSection) {
        SectionKind section = ownSection ? SectionKind.CONTACT : SectionKind.PREAMBLE;
        List<Fact> facts = facts();
        List<Row> rows = new ArrayList<>();
        switch (style.contact().shape()) {
            case ONE_LINE -> oneLine(section, facts, false, rows);
            case LABELLED_LINE -> oneLine(section, facts, true, rows);
            case LINES -> facts.forEach(fact -> rows.add(row(section, fact.words())));
            case ICONS -> facts.forEach(fact -> rows.add(row(section, with(fact.icon() + " ", fact.words()))));
            case LABELLED ->
                facts.forEach(fact -> rows.add(row(
                        section,
                        fact.label()
                                .map(label -> with(label + style.contact().labelEnd(), fact.words()))
                                .orElse(fact.words()))));
            case TABLE ->
                facts.forEach(fact -> rows.add(fact.label()
                        .map(label -> row(section, fact.words()).withMargin(List.of(Run.of(label))))
                        .orElse(row(section, fact.words()))));
        }
        for (String extra : persona.extras()) {
            rows.add(row(section, List.of(Run.of(extra))));
        }
        return rows;
    }

    private void oneLine(SectionKind section, List<Fact> facts, boolean labels, List<Row> rows) {
        List<Run> runs = new ArrayList<>();
        int onLine = 0;
        for (Fact fact : facts) {
            if (onLine == 4 || (onLine == 2 && style.type().size() > 10.8)) {
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
            runs.addAll(fact.words());
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
        List<Run> address = address(contact);
        if (!address.isEmpty()) {
            facts.add(new Fact(label("address"), "⌂", address));
        }
        contact.email()
                .ifPresent(mail -> facts.add(new Fact(
                        label("email"),
                        "✉",
                        List.of(
                                dice.chance(60)
                                        ? Run.of(Field.EMAIL, mail).to("mailto:" + mail)
                                        : Run.of(Field.EMAIL, mail)))));
        contact.phone()
                .ifPresent(phone -> facts.add(new Fact(label("phone"), "☎", List.of(Run.of(Field.PHONE, phone)))));
        contact.url()
                .ifPresent(url -> facts.add(new Fact(
                        label("url"), "➤", List.of(Run.of(Field.URL, url).to(full(url))))));
        for (Account account : contact.accounts()) {
            facts.add(new Fact(Optional.of(account.network()), "✔", List.of(account(account))));
        }
        return dice.chance(50) ? facts : dice.shuffled(facts);
    }

    private Run account(Account account) {
        if (style.contact().linksByName()) {
            return Run.of(account.network()).to(full(account.url()));
        }
        Run run = Run.of(Field.URL, account.url());
        return dice.chance(60) ? run.to(full(account.url())) : run;
    }

    private static String full(String url) {
        return url.startsWith("http") ? url : "https://" + url;
    }

    private Optional<String> label(String kind) {
        return Optional.of(dice.pick(speech.grammar().alternatives("contactlabel." + kind)));
    }

    private static List<Run> address(Persona.Contact contact) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        contact.street().ifPresent(text::append);
        if (contact.street().isPresent() && contact.postalCode().isPresent()) {
            String place = contact.place().orElse(contact.city().name());
            text.append(", ").append(contact.postalCode().get()).append(' ').append(place);
        } else if (contact.place().isPresent()) {
            text.append(text.length() > 0 ? ", " : "").append(contact.place().get());
        }
        if (text.length() > 0) {
            runs.add(Run.of(contact.street().isPresent() ? Field.ADDRESS : Field.PLACE, text.toString()));
        }
        return runs;
    }

    /** Whether the shape of a contact block puts labels before its facts. */
    static boolean hasLabels(ContactShape shape) {
        return shape == ContactShape.LABELLED || shape == ContactShape.LABELLED_LINE || shape == ContactShape.TABLE;
    }
}
