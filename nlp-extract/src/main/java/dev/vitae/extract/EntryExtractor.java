package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Extracts jobs, posts as a volunteer, schools and projects: entries with a head and a body. Thread-safe. */
final class EntryExtractor {

    private final EntryGrouper grouper;
    private final HeadScorer scorer;
    private final RoleAssigner jobs;
    private final RoleAssigner schools;
    private final CommaSplitter commas;
    private final DegreeSplitter degrees;
    private final RunTogether runTogether;

    EntryExtractor(Recognizers recognizers) {
        this.grouper = new EntryGrouper(recognizers.dates());
        this.scorer = new HeadScorer(recognizers);
        this.jobs = new RoleAssigner(List.of(Field.TITLE, Field.ORGANISATION, Field.PLACE), scorer);
        this.schools = new RoleAssigner(List.of(Field.ORGANISATION, Field.DEGREE, Field.PLACE), scorer::schoolScore);
        this.commas = new CommaSplitter(scorer);
        this.runTogether = new RunTogether(recognizers);
        this.degrees = new DegreeSplitter(recognizers.degrees());
    }

    List<DraftEntry> extract(Section section) {
        List<EntryLines> entries = grouper.group(runTogether.cutProse(section.lines()));
        boolean job = section.kind() == SectionKind.WORK || section.kind() == SectionKind.VOLUNTEER;
        List<List<Piece>> heads = entries.stream()
                .map(entry -> job ? HeadSplitter.splitJob(entry.head()) : HeadSplitter.split(entry.head()))
                .toList();
        return switch (section.kind()) {
            case EDUCATION ->
                schools(entries, commas.splitAll(heads.stream().map(this::apart).toList(), Field.DEGREE));
            case PROJECTS -> projects(entries, heads);
            default -> jobs(section.kind(), entries, commas.splitAll(heads, Field.TITLE));
        };
    }

    /** The pieces, with a degree and a school that were run together taken apart. */
    private List<Piece> apart(List<Piece> pieces) {
        if (pieces.size() != 1) {
            return pieces;
        }
        Piece only = pieces.get(0);
        return runTogether
                .schoolStart(only.text())
                .map(start -> List.of(
                        new Piece(HeadSplitter.trim(only.line().narrow(0, start)), only.slot(), false),
                        new Piece(only.line().narrow(start, only.text().length()), only.slot() + 1, true)))
                .orElse(pieces);
    }

    private List<DraftEntry> jobs(SectionKind kind, List<EntryLines> entries, List<List<Piece>> heads) {
        List<Map<Field, Piece>> roles = jobs.assign(heads);
        List<DraftEntry> drafts = new ArrayList<>();
        Optional<Mention> lastEmployer = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            List<Mention> mentions = roles(roles.get(i));
            Optional<Mention> employer = mentions.stream()
                    .filter(mention -> mention.field() == Field.ORGANISATION)
                    .findFirst();
            if (employer.isEmpty() && lastEmployer.isPresent() && !mentions.isEmpty()) {
                mentions.add(lastEmployer.get());
            }
            lastEmployer = employer.isPresent() ? employer : lastEmployer;
            addDates(entries.get(i), mentions);
            addLinks(entries.get(i), mentions);
            addBody(entries.get(i).body(), mentions, Field.SUMMARY);
            addIfAny(kind, mentions, drafts);
        }
        return drafts;
    }

    private List<DraftEntry> schools(List<EntryLines> entries, List<List<Piece>> heads) {
        List<Map<Field, Piece>> roles = schools.assign(heads);
        List<DraftEntry> drafts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Mention> mentions = new ArrayList<>();
            Map<Field, Piece> chosen = roles.get(i);
            mentions.addAll(roles(chosen));
            mentions.removeIf(mention -> mention.field() == Field.DEGREE);
            Optional.ofNullable(chosen.get(Field.DEGREE))
                    .ifPresent(piece -> mentions.addAll(degrees.split(piece.line())));
            boolean hasArea = mentions.stream().anyMatch(mention -> mention.field() == Field.AREA);
            heads.get(i).stream()
                    .filter(piece -> !hasArea && !chosen.containsValue(piece))
                    .filter(piece -> chosen.containsKey(Field.DEGREE))
                    .findFirst()
                    .ifPresent(piece -> mentions.add(Mention.of(Field.AREA, piece.line(), 0.5)));
            addDates(entries.get(i), mentions);
            addSchoolBody(entries.get(i).body(), mentions);
            addIfAny(SectionKind.EDUCATION, mentions, drafts);
        }
        return drafts;
    }

    private static List<DraftEntry> projects(List<EntryLines> entries, List<List<Piece>> heads) {
        List<DraftEntry> drafts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Mention> mentions = new ArrayList<>();
            heads.get(i).stream()
                    .findFirst()
                    .ifPresent(piece -> mentions.add(Mention.of(Field.NAME, piece.line(), 0.7)));
            addDates(entries.get(i), mentions);
            addLinks(entries.get(i), mentions);
            addBody(entries.get(i).body(), mentions, Field.SUMMARY);
            addIfAny(SectionKind.PROJECTS, mentions, drafts);
        }
        return drafts;
    }

    private static void addIfAny(SectionKind kind, List<Mention> mentions, List<DraftEntry> drafts) {
        if (!mentions.isEmpty()) {
            drafts.add(new DraftEntry(kind, mentions));
        }
    }

    private static List<Mention> roles(Map<Field, Piece> chosen) {
        List<Mention> mentions = new ArrayList<>();
        for (Field role : List.of(Field.TITLE, Field.ORGANISATION, Field.DEGREE, Field.PLACE)) {
            Optional.ofNullable(chosen.get(role)).ifPresent(piece -> mentions.add(Mention.of(role, piece.line(), 0.7)));
        }
        return mentions;
    }

    private static void addDates(EntryLines entry, List<Mention> mentions) {
        Optional<DatedLine> line = entry.head().stream()
                .filter(head -> head.datesEntry().isPresent())
                .max(Comparator.comparing(
                        head -> head.datesEntry().orElseThrow().isRange()));
        if (line.isEmpty()) {
            return;
        }
        DateMention date = line.get().datesEntry().orElseThrow();
        Field first = date.isRange() ? Field.START : Field.END;
        date.from().ifPresent(part -> mentions.add(mention(line.get(), part, first)));
        date.to().ifPresent(part -> mentions.add(mention(line.get(), part, Field.END)));
    }

    private static Mention mention(DatedLine dated, DateMention.Part part, Field field) {
        return Mention.of(field, dated.line().narrow(part.start(), part.end()), 0.9);
    }

    private static void addLinks(EntryLines entry, List<Mention> mentions) {
        entry.head().stream()
                .map(DatedLine::line)
                .flatMap(line -> line.links().stream().map(link -> link(line, link)))
                .findFirst()
                .ifPresent(mentions::add);
    }

    private static Mention link(Line line, Link link) {
        return new Mention(Field.URL, link.target(), List.of(link.span()), line.isHeading() ? 0.8 : 0.7);
    }

    private static void addBody(List<Line> body, List<Mention> mentions, Field prose) {
        List<Paragraph> paragraphs = Paragraph.of(body);
        boolean marked =
                paragraphs.stream().anyMatch(paragraph -> paragraph.bullet().isPresent());
        boolean list = !marked && paragraphs.size() > 1;
        for (Paragraph paragraph : paragraphs) {
            boolean highlight = list || paragraph.bullet().isPresent();
            mentions.add(paragraph.as(highlight ? Field.HIGHLIGHT : prose, highlight ? 0.8 : 0.7));
        }
    }

    private static void addSchoolBody(List<Line> body, List<Mention> mentions) {
        for (Paragraph paragraph : Paragraph.of(body)) {
            Optional<Mention> score = LabelledScore.find(paragraph);
            mentions.add(score.orElseGet(
                    () -> paragraph.as(paragraph.bullet().isPresent() ? Field.COURSE : Field.SUMMARY, 0.6)));
        }
    }
}
