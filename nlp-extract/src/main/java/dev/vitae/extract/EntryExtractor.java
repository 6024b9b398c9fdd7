package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import dev.vitae.schema.normalize.DateNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Extracts jobs, schools, projects, certificates and the like: entries with a head and a body. */
final class EntryExtractor {

    private static final Map<SectionKind, List<Field>> FIELDS = new EnumMap<>(Map.of(
            SectionKind.WORK, List.of(Field.TITLE, Field.ORGANISATION, Field.PLACE),
            SectionKind.VOLUNTEER, List.of(Field.TITLE, Field.ORGANISATION, Field.PLACE),
            SectionKind.EDUCATION, List.of(Field.ORGANISATION, Field.DEGREE, Field.AREA, Field.PLACE, Field.SCORE),
            SectionKind.PROJECTS, List.of(Field.NAME),
            SectionKind.CERTIFICATES, List.of(Field.NAME, Field.ISSUER),
            SectionKind.AWARDS, List.of(Field.NAME, Field.ISSUER),
            SectionKind.PUBLICATIONS, List.of(Field.NAME, Field.ISSUER),
            SectionKind.REFERENCES, List.of(Field.NAME)));

    /** How one reaches a person: a telephone number, or what begins a mail address. */
    private static final Pattern CONTACT = Pattern.compile("[+(]?\\b\\d[\\d ().-]{6,}+|\\b[\\w.+-]{1,64}+@");

    /** What words introduce. */
    private static final double SURE = 0.9;

    private static final double NEARLY_AS_SURE = 0.7;

    private final JobRemedies jobs;
    private final SchoolRemedies schools;
    private final IssuersBehindCommas issuers;
    private final DateNormalizer dates;

    EntryExtractor(Recognizers recognizers) {
        this.jobs = new JobRemedies(recognizers);
        this.schools = new SchoolRemedies(recognizers);
        this.issuers = new IssuersBehindCommas(recognizers);
        this.dates = recognizers.normalizers().dates();
    }

    List<DraftEntry> extract(LabelledSection labelled) {
        Section section = labelled.section();
        List<LabelledPassage> passages = labelled.passages();
        PhraseCut issuer = section.kind() == SectionKind.CERTIFICATES ? issuers.of(passages) : PhraseCut.NOWHERE;
        List<DraftEntry> drafts = new ArrayList<>();
        RoleGroup group = new RoleGroup();
        List<Mention> pending = List.of();
        for (Entry entry : section.entries()) {
            List<Mention> mentions = new ArrayList<>(pending);
            pending = List.of();
            boolean headed = group.isHeaded();
            passage(entry.head(), passages).ifPresent(head -> head(section.kind(), head, !headed, issuer, mentions));
            body(section.kind(), entry, passages, mentions);
            if (section.kind() == SectionKind.WORK || section.kind() == SectionKind.VOLUNTEER) {
                Optional<Mention> own = find(mentions, Field.ORGANISATION);
                boolean role = own.isEmpty() && group.take(entry, mentions);
                if (!role) {
                    draft(section.kind(), group.release(), drafts);
                }
                if (own.isPresent() && group.start(own.get(), entry, mentions)) {
                    continue;
                }
            }
            if (section.kind() == SectionKind.REFERENCES && entry.head().isEmpty() && drafts.isEmpty()) {
                pending = mentions;
            } else {
                draft(section.kind(), mentions, drafts);
            }
        }
        draft(section.kind(), group.release(), drafts);
        draft(section.kind(), pending, drafts);
        boolean jobs = section.kind() == SectionKind.WORK || section.kind() == SectionKind.VOLUNTEER;
        return jobs ? LoneDates.ended(drafts) : drafts;
    }

    private static void draft(SectionKind kind, List<Mention> mentions, List<DraftEntry> drafts) {
        if (!mentions.isEmpty()) {
            drafts.add(new DraftEntry(kind, mentions));
        }
    }

    private static Optional<LabelledPassage> passage(List<LabelledLine> lines, List<LabelledPassage> passages) {
        Set<Integer> starts = lines.stream().map(EntryBounds::start).collect(Collectors.toSet());
        return lines.isEmpty()
                ? Optional.empty()
                : passages.stream()
                        .filter(passage -> passage.tokens().passage().lines().stream()
                                .map(EntryBounds::start)
                                .allMatch(starts::contains))
                        .findFirst();
    }

    private static Optional<Mention> find(List<Mention> mentions, Field field) {
        return mentions.stream().filter(mention -> mention.field() == field).findFirst();
    }

    private void head(SectionKind kind, LabelledPassage head, boolean alone, PhraseCut issuer, List<Mention> mentions) {
        List<Phrase> phrases = new ArrayList<>(issuer.part(remedied(kind, head, alone), Field.NAME, Field.ISSUER));
        issuer(kind, head).ifPresent(who -> introduced(who, head, phrases));
        if (FIELDS.getOrDefault(kind, List.of()).contains(Field.NAME)
                && phrases.stream().noneMatch(phrase -> phrase.field() == Field.NAME)) {
            // Who certified, awarded or published, did so with something.
            phrases.stream()
                    .filter(phrase -> phrase.field() == Field.ISSUER)
                    .findFirst()
                    .flatMap(who -> head.beginning(Field.NAME).or(() -> head.line(Field.NAME, who.line())))
                    .ifPresent(phrases::add);
        }
        for (Field field : FIELDS.getOrDefault(kind, List.of())) {
            choose(phrases.stream().filter(phrase -> phrase.field() == field).toList())
                    .ifPresent(phrase -> mentions.add(phrase.mention()));
        }
        if (kind == SectionKind.PUBLICATIONS) {
            cite(head, mentions);
        }
        switch (kind) {
            case CERTIFICATES, AWARDS, PUBLICATIONS -> DateFinder.date(head).ifPresent(mentions::add);
            case REFERENCES -> referee(head, mentions);
            default -> mentions.addAll(DateFinder.range(head, isUnderWay(kind, head), mentions));
        }
        link(head, phrases).ifPresent(mentions::add);
    }

    /** Who gave or published it, if a line says so in words. */
    private static Optional<Phrase> issuer(SectionKind kind, LabelledPassage head) {
        if (!FIELDS.getOrDefault(kind, List.of()).contains(Field.ISSUER)) {
            return Optional.empty();
        }
        List<LabelledLine> lines = head.tokens().passage().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        IssuerLine.who(lines.get(i).line()).map(who -> new Phrase(Field.ISSUER, List.of(who), i, SURE)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where words say who gave or published it, another line says what, even if the model takes it, or a part, for who did. */
    private static void introduced(Phrase issuer, LabelledPassage head, List<Phrase> phrases) {
        phrases.removeIf(phrase -> phrase.line() == issuer.line());
        Optional<Phrase> model =
                phrases.stream().filter(phrase -> phrase.field() == Field.NAME).findFirst();
        head.line(Field.NAME, issuer.line())
                .filter(line -> model.isEmpty() || model.get().line() == line.line())
                .ifPresent(line -> {
                    phrases.removeIf(phrase -> phrase.field() == Field.NAME);
                    phrases.add(line);
                });
        phrases.removeIf(phrase -> phrase.field() == Field.ISSUER);
        phrases.add(issuer);
    }

    /** Takes the title of a publication from how it is cited, whatever the model takes for it. */
    private static void cite(LabelledPassage head, List<Mention> mentions) {
        Optional<Mention> where = find(mentions, Field.ISSUER);
        Citation.of(head.tokens().passage().lines(), where).ifPresent(citation -> {
            mentions.removeIf(mention -> mention.field() == Field.NAME || mention.field() == Field.ISSUER);
            mentions.add(citation.name());
            citation.issuer().ifPresent(mentions::add);
        });
    }

    /** Whether the only date is when it began: a job's always is, and that of studies which are in progress. */
    private boolean isUnderWay(SectionKind kind, LabelledPassage head) {
        return switch (kind) {
            case WORK, VOLUNTEER -> true;
            case EDUCATION ->
                head.tokens().chunks().stream()
                        .map(chunk -> head.tokens().text(chunk))
                        .anyMatch(dates::isPresent);
            default -> false;
        };
    }

    private List<Phrase> remedied(SectionKind kind, LabelledPassage head, boolean alone) {
        return switch (kind) {
            case WORK, VOLUNTEER -> {
                List<Phrase> phrases = jobs.withEmployerThatSoundsLikeAPlace(head);
                yield LooseEnds.without(jobs.withPlace(alone ? jobs.withEmployer(phrases) : phrases));
            }
            case EDUCATION -> LooseEnds.withoutOfStudies(schools.withoutTown(schools.withArea(head)));
            default -> head.phrases();
        };
    }

    /** Who it is, with the role behind the name, as one says it. */
    private static void referee(LabelledPassage head, List<Mention> mentions) {
        find(mentions, Field.NAME).ifPresent(name -> {
            List<Line> lines = new ArrayList<>();
            for (LabelledLine line : head.tokens().passage().lines()) {
                boolean first = line.line().span().contains(name.spans().get(0));
                if (first || (!lines.isEmpty() && line.label() == LineLabel.CONTINUATION)) {
                    int from = first
                            ? name.spans().get(0).start() - line.line().span().start()
                            : 0;
                    Matcher contact = CONTACT.matcher(line.line().text());
                    boolean reached = contact.find(from);
                    int to = reached ? contact.start() : line.line().text().length();
                    lines.add(Trimming.of(line.line().narrow(from, to)));
                    if (reached) {
                        break;
                    }
                }
            }
            lines.removeIf(line -> line.text().isEmpty());
            mentions.replaceAll(mention -> mention.equals(name)
                    ? new Paragraph(lines).as(Field.NAME, name.stage(), name.probability())
                    : mention);
        });
    }

    /** The first of the phrases that is not much less sure than the surest. */
    private static Optional<Phrase> choose(List<Phrase> phrases) {
        double most = phrases.stream().mapToDouble(Phrase::probability).max().orElse(0);
        return phrases.stream()
                .filter(phrase -> phrase.probability() >= most * NEARLY_AS_SURE)
                .findFirst();
    }

    private static Optional<Mention> link(LabelledPassage head, List<Phrase> phrases) {
        Optional<Mention> written = phrases.stream()
                .filter(phrase -> phrase.field() == Field.URL)
                .findFirst()
                .map(Phrase::mention);
        if (written.isPresent()) {
            return written;
        }
        return head.tokens().passage().lines().stream()
                .map(LabelledLine::line)
                .flatMap(line -> line.links().stream())
                .filter(link -> link.target().startsWith("http"))
                .findFirst()
                .map(EntryExtractor::mention);
    }

    private static Mention mention(Link link) {
        return new Mention(Field.URL, link.target(), List.of(link.span()), Stage.FILE, 0.8);
    }

    private void body(SectionKind kind, Entry entry, List<LabelledPassage> passages, List<Mention> mentions) {
        if (kind == SectionKind.EDUCATION) {
            passage(entry.items(), passages).ifPresent(items -> {
                for (Phrase phrase : items.phrases()) {
                    switch (phrase.field()) {
                        case KEYWORD -> mentions.add(phrase.mention(Field.COURSE));
                        case SCORE -> mentions.add(phrase.mention());
                        default -> {
                            // The rest of a school's body has no place in a resume.
                        }
                    }
                }
            });
            if (find(mentions, Field.SCORE).isEmpty()) {
                schools.score(entry.body()).ifPresent(mentions::add);
            }
            return;
        }
        for (BodyParagraph paragraph : BodyParagraph.of(entry.body())) {
            switch (paragraph.label()) {
                case ITEM -> mentions.add(paragraph.as(Field.HIGHLIGHT));
                case TEXT -> mentions.add(paragraph.as(Field.SUMMARY));
                default -> {
                    // A heading inside an entry says nothing by itself.
                }
            }
        }
    }
}
