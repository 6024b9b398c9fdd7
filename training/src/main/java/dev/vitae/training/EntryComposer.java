package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.HeadPattern.Slot;
import dev.vitae.training.Persona.Job;
import dev.vitae.training.Persona.Span;
import dev.vitae.training.Persona.Study;
import dev.vitae.training.Persona.Venture;
import dev.vitae.training.Style.Grouping;
import dev.vitae.training.Style.UrlForm;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets jobs, studies and projects. Not thread-safe; one for each resume. */
final class EntryComposer {

    /** A label; words without a colon are part of the score. */
    private static final Pattern SCORE_LABEL = Pattern.compile("[^:(\\d]{2,30}: ");

    private final Style style;
    private final Dice dice;
    private final EntryHeads heads;
    private final BodyComposer body;

    EntryComposer(Style style, Speech speech, Dice dice, EntryHeads heads) {
        this.style = style;
        this.dice = dice;
        this.heads = heads;
        this.body = new BodyComposer(style, speech, dice);
    }

    List<Row> jobs(SectionKind section, List<Job> jobs) {
        List<Row> rows = new ArrayList<>();
        String shared = "";
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            Map<Slot, List<Run>> words = words(job);
            boolean again = job.organisation().equals(shared);
            boolean more = i + 1 < jobs.size() && jobs.get(i + 1).organisation().equals(job.organisation());
            heads.next();
            double gap = heads.gap(i == 0);
            List<Row> head = new ArrayList<>();
            if (again) {
                words.remove(Slot.ORGANISATION);
                words.remove(Slot.URL);
                if (job.place().equals(jobs.get(i - 1).place()) && dice.chance(70)) {
                    words.remove(Slot.PLACE);
                }
                gap *= 0.7;
            } else if (more && style.entries().grouping() == Grouping.WITH_TOTAL) {
                head.addAll(group(section, jobs.subList(i, jobs.size()), words, gap));
                gap = 0;
            }
            boolean grouped = more && style.entries().grouping() != Grouping.NONE;
            shared = grouped || again ? job.organisation() : "";
            head.addAll(heads.rows(section, style.entries().work(), words, gap));
            if (!again) {
                note(section, job, head);
            }
            rows.addAll(head);
            url(section, again ? Optional.empty() : job.url(), rows);
            addBody(body.rows(section, job.summary(), job.highlights()), rows);
            rows.addAll(body.keywords(section, job.keywords()));
        }
        return rows;
    }

    private void addBody(List<Row> below, List<Row> rows) {
        for (int i = 0; i < below.size(); i++) {
            rows.add(style.entries().spacing().ofBody(below.get(i), i == 0));
        }
    }

    private Map<Slot, List<Run>> words(Job job) {
        Map<Slot, List<Run>> words = new EnumMap<>(Slot.class);
        words.put(Slot.TITLE, List.of(Run.of(Field.TITLE, job.title())));
        words.put(Slot.ORGANISATION, linked(Run.of(Field.ORGANISATION, job.organisation()), job.url()));
        job.place().ifPresent(place -> words.put(Slot.PLACE, List.of(Run.of(Field.PLACE, place))));
        job.mode().ifPresent(mode -> words.put(Slot.MODE, List.of(Run.of(mode))));
        words.put(Slot.DATES, style.dates().runs(job.span()));
        urlInHead(job.url(), words);
        style.dates().length(job.span()).ifPresent(length -> words.put(Slot.LENGTH, List.of(Run.of(length))));
        return words;
    }

    private List<Run> linked(Run name, Optional<String> url) {
        if (url.isEmpty()) {
            return List.of(name);
        }
        return switch (style.entries().url()) {
            case LINK -> List.of(name.to(url.get()));
            case BRACKETS ->
                List.of(name, Run.of(" ("), Run.of(Field.URL, url.get()).to(url.get()), Run.of(")"));
            case OWN_LINE, OWN_LINE_LABELLED, IN_HEAD -> List.of(name);
        };
    }

    private void urlInHead(Optional<String> url, Map<Slot, List<Run>> words) {
        url.filter(address -> style.entries().url() == UrlForm.IN_HEAD)
                .ifPresent(address ->
                        words.put(Slot.URL, List.of(Run.of(Field.URL, address).to(address))));
    }

    /** The employer's line, with how long in all; the first of its roles follows. */
    private List<Row> group(SectionKind section, List<Job> jobs, Map<Slot, List<Run>> words, double gap) {
        List<Row> rows = new ArrayList<>();
        Job newest = jobs.get(0);
        Span all = newest.span();
        for (Job job : jobs) {
            if (!job.organisation().equals(newest.organisation())) {
                break;
            }
            all = job.span().start().isPresent() ? new Span(job.span().start(), all.end(), all.lasts()) : all;
        }
        List<Run> name = new ArrayList<>(words.getOrDefault(Slot.ORGANISATION, List.of()).stream()
                .map(run -> run.in(Look.BOLD))
                .toList());
        words.remove(Slot.ORGANISATION);
        Optional<String> length = style.dates().length(all);
        boolean network = style.layout().family() == Layout.Family.PDF_NETWORK;
        if (length.isPresent() && !network && dice.chance(40)) {
            name.add(Run.of(" (" + length.get() + ")"));
            length = Optional.empty();
        }
        rows.add(heads.row(section, name).withGap(gap));
        length.ifPresent(total -> rows.add(heads.row(section, List.of(Run.of(total)))));
        return rows;
    }

    private void note(SectionKind section, Job job, List<Row> head) {
        if (job.note().isEmpty()) {
            return;
        }
        Row note =
                Row.of(section, LineLabel.TEXT, List.of(Run.of(job.note().get()).in(dice.of(Look.PLAIN, Look.ITALIC))));
        boolean within = style.entries().noteInHead() && head.size() > 1;
        head.add(within ? 1 : head.size(), note);
    }

    private void url(SectionKind section, Optional<String> url, List<Row> rows) {
        UrlForm form = style.entries().url();
        if (url.isEmpty() || (form != UrlForm.OWN_LINE && form != UrlForm.OWN_LINE_LABELLED)) {
            return;
        }
        List<Run> runs = new ArrayList<>();
        if (form == UrlForm.OWN_LINE_LABELLED) {
            runs.add(Run.of("URL: "));
        }
        runs.add(Run.of(Field.URL, url.get()).to(url.get()));
        rows.add(heads.row(section, runs));
    }

    List<Row> studies(List<Study> studies) {
        List<Row> rows = new ArrayList<>();
        for (Study study : studies) {
            Map<Slot, List<Run>> words = new EnumMap<>(Slot.class);
            study.degree().ifPresent(degree -> words.put(Slot.DEGREE, List.of(Run.of(Field.DEGREE, degree))));
            study.area().ifPresent(area -> words.put(Slot.AREA, List.of(Run.of(Field.AREA, area))));
            words.put(Slot.ORGANISATION, List.of(Run.of(Field.ORGANISATION, study.school())));
            study.place().ifPresent(place -> words.put(Slot.PLACE, List.of(Run.of(Field.PLACE, place))));
            study.mode().ifPresent(mode -> words.put(Slot.MODE, List.of(Run.of(mode))));
            study.score().ifPresent(score -> words.put(Slot.SCORE, score(score)));
            words.put(Slot.DATES, style.dates().studyRuns(study.span()));
            heads.next();
            rows.addAll(
                    heads.rows(SectionKind.EDUCATION, style.entries().education(), words, heads.gap(rows.isEmpty())));
            study.note().ifPresent(note -> rows.add(note(note)));
            rows.addAll(body.courses(study.courses()));
        }
        return rows;
    }

    private Row note(String note) {
        return dice.chance(60)
                ? Row.of(SectionKind.EDUCATION, LineLabel.TEXT, note)
                : body.item(Row.of(SectionKind.EDUCATION, LineLabel.ITEM, note));
    }

    /** A label before the score ({@code GPA:}) is no part of it. */
    private static List<Run> score(String written) {
        Matcher words = SCORE_LABEL.matcher(written);
        int from = words.lookingAt() ? words.end() : 0;
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

    List<Row> projects(List<Venture> projects) {
        List<Row> rows = new ArrayList<>();
        for (Venture project : projects) {
            Map<Slot, List<Run>> words = new EnumMap<>(Slot.class);
            words.put(Slot.TITLE, linked(Run.of(Field.NAME, project.name()), project.url()));
            project.role().ifPresent(role -> words.put(Slot.ORGANISATION, List.of(Run.of(Field.TITLE, role))));
            words.put(Slot.DATES, style.dates().runs(project.span()));
            urlInHead(project.url(), words);
            heads.next();
            rows.addAll(heads.rows(SectionKind.PROJECTS, style.entries().project(), words, heads.gap(rows.isEmpty())));
            url(SectionKind.PROJECTS, project.url(), rows);
            addBody(body.rows(SectionKind.PROJECTS, project.note(), project.highlights()), rows);
            rows.addAll(body.keywords(SectionKind.PROJECTS, project.keywords()));
        }
        return rows;
    }
}
