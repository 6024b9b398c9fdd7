package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.HeadPattern.HeadLine;
import dev.vitae.training.HeadPattern.Slot;
import dev.vitae.training.Persona.Credential;
import dev.vitae.training.Persona.Job;
import dev.vitae.training.Persona.Referee;
import dev.vitae.training.Persona.Study;
import dev.vitae.training.Persona.Venture;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the entries of sections. Not thread-safe; one for each resume. */
final class EntryComposer {

    private final Style style;
    private final Speech speech;
    private final Dice dice;
    private int entry;

    EntryComposer(Style style, Speech speech, Dice dice) {
        this.style = style;
        this.speech = speech;
        this.dice = dice;
    }

    List<Row> jobs(SectionKind section, List<Job> jobs) {
        List<Row> rows = new ArrayList<>();
        String employer = "";
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            boolean again = style.entries().rolesGrouped() && job.organisation().equals(employer);
            employer = job.organisation();
            Map<Slot, List<Run>> words = new EnumMap<>(Slot.class);
            words.put(Slot.TITLE, List.of(Run.of(Field.TITLE, job.title())));
            if (!again) {
                words.put(Slot.ORGANISATION, List.of(Run.of(Field.ORGANISATION, job.organisation())));
            }
            job.place().ifPresent(place -> words.put(Slot.PLACE, List.of(Run.of(Field.PLACE, place))));
            words.put(Slot.DATES, style.dates().runs(job.span()));
            head(section, style.entries().work(), words, rows, i == 0);
            job.url()
                    .ifPresent(url -> rows.add(
                            headRow(section, List.of(Run.of(Field.URL, url).to(url)))));
            body(section, job.summary(), job.highlights(), rows);
            keywords(section, job.keywords(), rows);
        }
        return rows;
    }

    private void head(
            SectionKind section, HeadPattern pattern, Map<Slot, List<Run>> words, List<Row> rows, boolean first) {
        entry++;
        boolean begun = false;
        List<Run> pendingMargin = new ArrayList<>();
        for (HeadLine line : pattern.lines()) {
            List<Run> margin = HeadPattern.fill(line.margin(), words);
            List<Run> main = HeadPattern.fill(line.main(), words);
            List<Run> right = HeadPattern.fill(line.right(), words);
            pendingMargin.addAll(margin);
            if (main.isEmpty() && right.isEmpty()) {
                continue;
            }
            Row row = main.isEmpty()
                    ? Row.of(section, LineLabel.HEAD, right)
                    : Row.of(section, LineLabel.HEAD, main).withRight(right);
            rows.add(row.withMargin(pendingMargin)
                    .ofEntry(entry)
                    .withGap(begun || first ? 0 : style.type().entryGap()));
            pendingMargin = new ArrayList<>();
            begun = true;
        }
    }

    private Row headRow(SectionKind section, List<Run> runs) {
        return Row.of(section, LineLabel.HEAD, runs).ofEntry(entry);
    }

    private void body(SectionKind section, Optional<String> summary, List<String> highlights, List<Row> rows) {
        summary.map(text -> Row.of(section, LineLabel.TEXT, text))
                .map(row -> style.entries().bulletedSummary() ? item(row) : row)
                .ifPresent(rows::add);
        if (highlights.size() > 1 && style.entries().subheading().isPresent() && dice.chance(70)) {
            rows.add(Row.of(
                    section,
                    LineLabel.GROUP,
                    List.of(Run.of(style.entries().subheading().get())
                            .in(dice.of(Look.BOLD, Look.PLAIN, Look.ITALIC)))));
        }
        highlights.forEach(text -> rows.add(item(Row.of(section, LineLabel.ITEM, text))));
    }

    private static Row item(Row row) {
        return new Row(
                row.section(), LineLabel.ITEM, row.entry(), row.margin(), row.main(), row.right(), true, row.gap());
    }

    private void keywords(SectionKind section, List<String> keywords, List<Row> rows) {
        if (keywords.isEmpty()) {
            return;
        }
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(Field.GROUP_NAME, dice.pick(speech.grammar().alternatives("keywordslabel")))
                .in(dice.of(Look.BOLD, Look.PLAIN, Look.ITALIC)));
        runs.add(Run.of(": "));
        ListComposer.joined(Field.KEYWORD, keywords, ", ", runs);
        rows.add(Row.of(section, LineLabel.ITEM, runs));
    }

    List<Row> studies(List<Study> studies) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            Study study = studies.get(i);
            Map<Slot, List<Run>> words = new EnumMap<>(Slot.class);
            boolean below = style.entries().degree() == Style.DegreeForm.AREA_BELOW
                    && study.degree().isPresent();
            words.put(Slot.TITLE, degree(study, below));
            words.put(Slot.ORGANISATION, List.of(Run.of(Field.ORGANISATION, study.school())));
            study.place().ifPresent(place -> words.put(Slot.PLACE, List.of(Run.of(Field.PLACE, place))));
            words.put(Slot.DATES, style.dates().runs(study.span()));
            if (!style.entries().scoreOwnLine()) {
                study.score().ifPresent(score -> withScore(words, score));
            }
            head(SectionKind.EDUCATION, style.entries().education(), words, rows, i == 0);
            if (below && study.area().isPresent()) {
                rows.add(headRow(
                        SectionKind.EDUCATION,
                        List.of(Run.of(Field.AREA, study.area().get()))));
            }
            if (style.entries().scoreOwnLine()) {
                study.score().ifPresent(score -> rows.add(headRow(SectionKind.EDUCATION, score(score))));
            }
            courses(study.courses(), rows);
        }
        return rows;
    }

    private static void withScore(Map<Slot, List<Run>> words, String score) {
        List<Run> title = new ArrayList<>(words.getOrDefault(Slot.TITLE, List.of()));
        title.add(Run.of(title.isEmpty() ? "" : ", "));
        title.addAll(score(score));
        words.put(Slot.TITLE, title);
    }

    /** The words before the score itself ({@code GPA:}) are no part of it. */
    private static List<Run> score(String written) {
        int digits = 0;
        while (digits < written.length() && !Character.isDigit(written.charAt(digits))) {
            digits++;
        }
        int colon = written.indexOf(": ");
        int from = colon >= 0 ? colon + 2 : digits < written.length() ? digits : 0;
        List<Run> runs = new ArrayList<>();
        if (from > 0) {
            runs.add(Run.of(written.substring(0, from)));
        }
        runs.add(Run.of(Field.SCORE, written.substring(from)));
        return runs;
    }

    static String scoreOf(String written) {
        return score(written).get(score(written).size() - 1).text();
    }

    private List<Run> degree(Study study, boolean below) {
        List<Run> degree =
                study.degree().stream().map(text -> Run.of(Field.DEGREE, text)).toList();
        List<Run> area = below
                ? List.of()
                : study.area().stream().map(text -> Run.of(Field.AREA, text)).toList();
        if (degree.isEmpty() || area.isEmpty()) {
            return degree.isEmpty() ? area : degree;
        }
        String in = dice.pick(speech.grammar().alternatives("degree.in"));
        return switch (style.entries().degree()) {
            case DEGREE_IN_AREA -> List.of(degree.get(0), Run.of(in), area.get(0));
            case DEGREE_COMMA_AREA -> List.of(degree.get(0), Run.of(dice.of(", ", " – ", ": ", " - ")), area.get(0));
            case AREA_BRACKETS -> List.of(area.get(0), Run.of(" ("), degree.get(0), Run.of(")"));
            case AREA_DASH_DEGREE -> List.of(area.get(0), Run.of(dice.of(" - ", " – ", ", ")), degree.get(0));
            case DEGREE_AREA, AREA_BELOW -> List.of(degree.get(0), Run.of(" "), area.get(0));
        };
    }

    private void courses(List<String> courses, List<Row> rows) {
        if (courses.isEmpty()) {
            return;
        }
        Optional<String> heading = style.entries().coursesHeading();
        if (dice.chance(50)) {
            List<Run> runs = new ArrayList<>();
            heading.ifPresent(words -> {
                runs.add(Run.of(Field.GROUP_NAME, words.replace(":", "")));
                runs.add(Run.of(": "));
            });
            ListComposer.joined(Field.KEYWORD, courses, ", ", runs);
            rows.add(Row.of(SectionKind.EDUCATION, LineLabel.ITEM, runs));
            return;
        }
        heading.ifPresent(words -> rows.add(Row.of(SectionKind.EDUCATION, LineLabel.GROUP, words)));
        courses.forEach(course ->
                rows.add(item(Row.of(SectionKind.EDUCATION, LineLabel.ITEM, List.of(Run.of(Field.KEYWORD, course))))));
    }

    List<Row> projects(List<Venture> projects) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            Venture project = projects.get(i);
            Map<Slot, List<Run>> words = new EnumMap<>(Slot.class);
            words.put(Slot.TITLE, List.of(Run.of(Field.NAME, project.name())));
            project.role().ifPresent(role -> words.put(Slot.ORGANISATION, List.of(Run.of(Field.TITLE, role))));
            words.put(Slot.DATES, style.dates().runs(project.span()));
            head(SectionKind.PROJECTS, style.entries().project(), words, rows, i == 0);
            project.url()
                    .ifPresent(url -> rows.add(headRow(
                            SectionKind.PROJECTS, List.of(Run.of(Field.URL, url).to(url)))));
            body(SectionKind.PROJECTS, project.note(), project.highlights(), rows);
            keywords(SectionKind.PROJECTS, project.keywords(), rows);
        }
        return rows;
    }

    /** Certificates, awards and publications: mostly a line each. */
    List<Row> credentials(SectionKind section, List<Credential> credentials) {
        List<Row> rows = new ArrayList<>();
        Style.Entries form = style.entries();
        String separator = form.credentialSeparator();
        for (Credential credential : credentials) {
            entry++;
            boolean bare = form.credentialBullets();
            List<Run> main = new ArrayList<>();
            List<Run> right = new ArrayList<>();
            List<Run> date = credential.date().stream()
                    .map(when -> Run.of(Field.DATE, style.dates().write(when)))
                    .toList();
            if (form.credentialDateFirst() && !date.isEmpty()) {
                main.addAll(date);
                main.add(Run.of(dice.of(" – ", ": ", " ", " | ")));
            }
            main.add(Run.of(Field.NAME, credential.name()).in(bare ? Look.PLAIN : Look.BOLD));
            List<Run> issuer = credential.issuer().stream()
                    .map(by -> Run.of(Field.ISSUER, by))
                    .toList();
            if (!issuer.isEmpty() && !form.credentialLines()) {
                main.add(Run.of(separator));
                main.addAll(issuer);
            }
            if (!form.credentialDateFirst() && !date.isEmpty()) {
                if (form.credentialDateRight()) {
                    right.addAll(date);
                } else {
                    boolean brackets = dice.chance(40);
                    main.add(Run.of(brackets ? " (" : separator));
                    main.addAll(date);
                    main.add(Run.of(brackets ? ")" : ""));
                }
            }
            Row row = headRow(section, main).withRight(right);
            rows.add(
                    bare
                            ? row.asItem()
                            : row.withGap(rows.isEmpty() ? 0 : style.type().entryGap() / 2));
            if (!issuer.isEmpty() && form.credentialLines()) {
                rows.add(headRow(section, issuer));
            }
            credential
                    .url()
                    .ifPresent(url -> rows.add(
                            headRow(section, List.of(Run.of(Field.URL, url).to(url)))));
            credential.note().ifPresent(note -> rows.add(Row.of(section, LineLabel.TEXT, note)));
        }
        return rows;
    }

    List<Row> references(List<Referee> referees) {
        List<Row> rows = new ArrayList<>();
        for (Referee referee : referees) {
            if (referee.name().isEmpty()) {
                referee.text().ifPresent(text -> rows.add(Row.of(SectionKind.REFERENCES, LineLabel.TEXT, text)));
                continue;
            }
            entry++;
            List<Run> head = new ArrayList<>();
            head.add(Run.of(Field.NAME, referee.name()).in(Look.BOLD));
            List<Run> role = referee.role().stream().map(Run::of).toList();
            boolean inline = !style.entries().credentialLines();
            if (inline && !role.isEmpty()) {
                head.add(Run.of(", "));
                head.addAll(role);
            }
            rows.add(headRow(SectionKind.REFERENCES, head)
                    .withGap(rows.isEmpty() ? 0 : style.type().entryGap()));
            if (!inline && !role.isEmpty()) {
                rows.add(headRow(SectionKind.REFERENCES, role));
            }
            referee.contact()
                    .ifPresent(mail -> rows.add(headRow(SectionKind.REFERENCES, List.of(Run.of(Field.EMAIL, mail)))));
            referee.phone()
                    .ifPresent(phone -> rows.add(headRow(SectionKind.REFERENCES, List.of(Run.of(Field.PHONE, phone)))));
            referee.text()
                    .ifPresent(text -> rows.add(Row.of(SectionKind.REFERENCES, LineLabel.TEXT, "\"" + text + "\"")));
        }
        return rows;
    }
}
