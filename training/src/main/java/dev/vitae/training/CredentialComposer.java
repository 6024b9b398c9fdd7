package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Persona.Credential;
import dev.vitae.training.Persona.Referee;
import java.util.ArrayList;
import java.util.List;

/** Sets certificates, awards, publications and references. Not thread-safe; one for each resume. */
final class CredentialComposer {

    private final Style style;
    private final Speech speech;
    private final Dice dice;
    private final EntryHeads heads;
    private final boolean dateSecond;
    private final boolean detailsInline;
    private final boolean commas;
    private final boolean issuerFirst;
    private final boolean issuersWorded;
    private final boolean detailsInBrackets;
    private final String issuerSeparator;
    private final boolean oneLineReferees;

    CredentialComposer(Style style, Speech speech, Dice dice, EntryHeads heads) {
        this.style = style;
        this.speech = speech;
        this.dice = dice;
        this.heads = heads;
        this.dateSecond = dice.chance(15);
        this.detailsInline = dice.chance(40);
        this.commas = dice.chance(50);
        this.issuerFirst = dice.chance(10);
        this.issuersWorded = dice.chance(18);
        this.detailsInBrackets = dice.chance(50);
        String separator = style.credentials().separator();
        this.issuerSeparator =
                dice.chance(65) ? dice.of(", ", ", ", ", ", ", ", " / ", " – ", " - ", " | ", ": ", "; ") : separator;
        this.oneLineReferees = dice.chance(25);
    }

    /** Mostly a line each. */
    List<Row> credentials(SectionKind section, List<Credential> credentials) {
        List<Row> rows = new ArrayList<>();
        for (Credential credential : credentials) {
            heads.next();
            rows.addAll(
                    section == SectionKind.PUBLICATIONS && style.credentials().citations()
                            ? List.of(citation(credential, rows.isEmpty()))
                            : rows(section, credential, rows.isEmpty()));
            credential
                    .url()
                    .ifPresent(url -> rows.add(
                            heads.row(section, List.of(Run.of(Field.URL, url).to(url)))));
            credential
                    .detail()
                    .filter(detail -> !detailsInline)
                    .ifPresent(detail -> rows.add(heads.row(section, List.of(Run.of(detail)))));
            credential.note().ifPresent(note -> rows.add(Row.of(section, LineLabel.TEXT, note)));
        }
        return rows;
    }

    /** A publication as its field cites it. */
    private Row citation(Credential paper, boolean first) {
        Voice voice = new Voice(speech.grammar(), dice);
        String culture = dice.pick(speech.cultures());
        voice.set("family", () -> dice.pick(speech.grammar().alternatives("family." + culture)));
        voice.set("given", () -> dice.pick(speech.grammar().alternatives("given." + culture)));
        List<Run> year = paper.date().stream()
                .map(date -> Run.of(Field.DATE, String.valueOf(date.year())))
                .toList();
        boolean yearFirst = (style.credentials().dateFirst() || dice.chance(25)) && !year.isEmpty();
        String quote = style.credentials().dateWithIssuer() ? "“" : "";
        List<Run> runs = new ArrayList<>();
        boolean brackets = dice.chance(70);
        runs.add(Run.of(voice.say("authors") + (yearFirst ? brackets ? " (" : ", " : dice.of(": ", ". ", ", "))));
        if (yearFirst) {
            runs.addAll(year);
            runs.add(Run.of(brackets ? dice.of("). ", "): ", "), ", ") ") : dice.of(". ", ": ")));
        }
        runs.add(Run.of(quote));
        runs.add(Run.of(Field.NAME, paper.name()));
        runs.add(Run.of(quote.isEmpty() ? dice.of(". ", ". ", ", ") : dice.of(".” ", ",” ", "”, ", "” ")));
        paper.issuer().ifPresent(issuer -> {
            runs.add(Run.of(dice.of("", "", "In: ")));
            runs.add(Run.of(Field.ISSUER, issuer).in(Look.ITALIC));
            runs.add(Run.of(voice.say("volume")));
        });
        if (!yearFirst && !year.isEmpty()) {
            boolean last = dice.chance(30);
            runs.add(Run.of(last ? " (" : dice.of(", ", " ")));
            runs.addAll(year);
            runs.add(Run.of(last ? ")" : ""));
        }
        runs.add(Run.of(dice.of(".", ".", "")));
        Row row = heads.row(
                SectionKind.PUBLICATIONS,
                runs.stream().filter(run -> !run.text().isEmpty()).toList());
        return style.credentials().bullets() ? row.asItem() : row.withGap(heads.gap(first) / 2);
    }

    private List<Row> rows(SectionKind section, Credential credential, boolean first) {
        Style.Credentials form = style.credentials();
        List<Run> name = List.of(Run.of(Field.NAME, credential.name()).in(form.bullets() ? Look.PLAIN : Look.BOLD));
        List<Run> date = date(section, credential);
        List<Run> issuer = issuer(section, credential);
        List<Run> main = new ArrayList<>();
        List<Run> right = new ArrayList<>();
        List<Run> below = new ArrayList<>();
        if (form.dateFirst() && !date.isEmpty()) {
            main.addAll(date);
            main.add(Run.of(dice.of(" – ", ": ", " ", " | ")));
        }
        boolean leads = issuerFirst && !form.lines() && !issuer.isEmpty();
        if (leads) {
            main.addAll(issuer);
            main.add(Run.of(issuerSeparator));
        }
        main.addAll(name);
        if (detailsInline && credential.detail().isPresent()) {
            String detail = credential.detail().get();
            main.add(Run.of(detailsInBrackets ? " (" + detail + ")" : form.separator() + detail));
        }
        boolean second = dateSecond && !form.dateFirst() && !form.dateRight() && !form.lines() && !date.isEmpty();
        if (second) {
            main.add(Run.of(form.separator()));
            main.addAll(date);
        }
        if (form.lines()) {
            below.addAll(issuer);
        } else if (!issuer.isEmpty() && !leads) {
            // "Prize by X" mostly has nothing more between.
            boolean worded = Character.isLowerCase(issuer.get(0).text().charAt(0)) && issuer.size() > 1;
            main.add(Run.of(worded && dice.chance(60) ? " " : issuerSeparator));
            main.addAll(issuer);
        }
        if (!form.dateFirst() && !second && !date.isEmpty()) {
            if (form.dateRight()) {
                right.addAll(date);
            } else if (form.lines() && form.dateWithIssuer()) {
                below.add(Run.of(below.isEmpty() ? "" : form.separator()));
                below.addAll(date);
            } else {
                boolean brackets = dice.chance(40);
                main.add(Run.of(brackets ? " (" : form.separator()));
                main.addAll(date);
                main.add(Run.of(brackets ? ")" : ""));
            }
        }
        List<Row> rows = new ArrayList<>();
        Row row = heads.row(section, main).withRight(right);
        rows.add(form.bullets() ? row.asItem() : row.withGap(heads.gap(first) / 2));
        if (below.stream().anyMatch(run -> !run.text().isEmpty())) {
            rows.add(heads.row(
                    section, below.stream().filter(run -> !run.text().isEmpty()).toList()));
        }
        return rows;
    }

    private List<Run> date(SectionKind section, Credential credential) {
        List<Run> runs = new ArrayList<>();
        credential.date().ifPresent(when -> {
            if (style.credentials().worded() && dice.chance(80)) {
                runs.add(Run.of(dice.pick(speech.grammar().alternatives("dateword." + section)) + " "));
            }
            runs.add(Run.of(Field.DATE, style.dates().write(when)));
        });
        return runs;
    }

    private List<Run> issuer(SectionKind section, Credential credential) {
        List<Run> runs = new ArrayList<>();
        credential.issuer().ifPresent(by -> {
            if ((style.credentials().worded() || issuersWorded) && dice.chance(70)) {
                runs.add(Run.of(dice.pick(speech.grammar().alternatives("by." + section)) + " "));
            }
            runs.add(Run.of(Field.ISSUER, by));
        });
        return runs;
    }

    List<Row> references(List<Referee> referees) {
        List<Row> rows = new ArrayList<>();
        boolean quotationFirst = dice.chance(35);
        String open = dice.of("\"", "\"", "“", "“", "", "", "", "", "«", "‘");
        for (Referee referee : referees) {
            double gap = heads.gap(rows.isEmpty());
            List<Row> quotation = referee.text().stream()
                    .map(text -> Row.of(
                            SectionKind.REFERENCES,
                            LineLabel.TEXT,
                            referee.name().isEmpty() ? text : open + text + closing(open)))
                    .toList();
            if (referee.name().isEmpty()) {
                rows.addAll(quotation);
                continue;
            }
            heads.next();
            if (quotationFirst && !quotation.isEmpty()) {
                rows.add(quotation.get(0).withGap(gap));
                rows.addAll(referee(referee, 0, dice.of("— ", "- ", "– ", "")));
            } else {
                rows.addAll(referee(referee, gap, ""));
                rows.addAll(quotation);
            }
        }
        return rows;
    }

    private static String closing(String open) {
        return switch (open) {
            case "“" -> "”";
            case "«" -> "»";
            case "‘" -> "’";
            default -> open;
        };
    }

    private List<Row> referee(Referee referee, double gap, String dash) {
        List<Row> rows = new ArrayList<>();
        SectionKind section = SectionKind.REFERENCES;
        List<Run> head = new ArrayList<>();
        if (!dash.isEmpty()) {
            head.add(Run.of(dash));
        }
        head.add(Run.of(Field.NAME, referee.name()).in(Look.BOLD));
        List<Run> role = referee.role().stream().map(Run::of).toList();
        boolean lines = style.credentials().lines();
        if (!lines && !role.isEmpty()) {
            head.add(Run.of(commas ? ", " : style.credentials().separator()));
            head.addAll(role);
        }
        if (oneLineReferees && !lines) {
            String joint = dice.of(", ", ", ", " – ", " | ", "; ");
            referee.phone().ifPresent(number -> head.addAll(List.of(Run.of(joint), Run.of(Field.PHONE, number))));
            referee.contact().ifPresent(address -> head.addAll(List.of(Run.of(joint), Run.of(Field.EMAIL, address))));
            return List.of(heads.row(section, head).withGap(gap));
        }
        rows.add(heads.row(section, head).withGap(gap));
        if (lines && !role.isEmpty()) {
            rows.add(heads.row(section, role));
        }
        List<Run> mail = referee.contact().stream()
                .map(address -> Run.of(Field.EMAIL, address))
                .toList();
        List<Run> phone = referee.phone().stream()
                .map(number -> Run.of(Field.PHONE, number))
                .toList();
        if (style.credentials().dateWithIssuer() && !mail.isEmpty() && !phone.isEmpty()) {
            rows.add(heads.row(
                    section, List.of(phone.get(0), Run.of(style.credentials().separator()), mail.get(0))));
        } else {
            phone.forEach(run -> rows.add(heads.row(section, List.of(run))));
            mail.forEach(run -> rows.add(heads.row(section, List.of(run))));
        }
        return rows;
    }
}
