package dev.vitae.extract;

import java.util.List;

/** Cuts a document into sections by the labels of its lines. Thread-safe. */
final class Segmenter {

    private static final int LONGEST_HEAD = 15;

    private final ListHeadings listHeadings;
    private final RunTogether runTogether;
    private final ProjectItems projects;
    private final UnheadedJobs jobs;
    private final PlaceLines places;
    private final TornDates dates;
    private final DatesAside aside;
    private final LeadingDates leading;

    Segmenter(Recognizers recognizers) {
        this.listHeadings = new ListHeadings(recognizers);
        this.runTogether = new RunTogether(recognizers);
        this.projects = new ProjectItems(recognizers);
        this.jobs = new UnheadedJobs(recognizers);
        this.places = new PlaceLines(recognizers.places());
        this.dates = new TornDates(recognizers.normalizers().dates());
        this.aside = new DatesAside(recognizers.dates());
        this.leading = new LeadingDates(recognizers.normalizers().dates());
    }

    List<Section> segment(List<LabelledLine> lines) {
        List<LabelledLine> named = listHeadings.named(runTogether.cut(lines));
        return jobs.part(listHeadings.sections(named, jobs.resumed(named)).close()).stream()
                .map(section -> new Section(section.kind(), section.heading(), aligned(section)))
                .toList();
    }

    /** Above all sections stand no entries, so a long line that looks like the head of one is what the person says. */
    private static LabelledLine prose(LabelledLine line) {
        boolean head = line.label() == LineLabel.ENTRY || line.label() == LineLabel.HEAD;
        return head && Words.of(line.line().text()).size() > LONGEST_HEAD ? line.as(LineLabel.TEXT) : line;
    }

    private List<LabelledLine> aligned(Section whole) {
        Section section = whole.with(dates.join(ColumnHeads.without(whole.lines())));
        return switch (section.kind()) {
            case PREAMBLE -> section.lines().stream().map(Segmenter::prose).toList();
            case INTERESTS -> InterestNames.align(section.lines());
            case SKILLS -> OpenItems.join(GroupLooks.align(section.lines()));
            case WORK ->
                DatedRows.align(UnmarkedItems.align(ProseInHeads.align(places.align(aside.moved(section.lines())))));
            case VOLUNTEER -> DatedRows.align(ProseInHeads.align(places.align(aside.moved(section.lines()))));
            case EDUCATION -> DatedRows.align(places.align(aside.moved(section.lines())));
            case PROJECTS -> projects.cut(section.lines());
            case AWARDS, CERTIFICATES, PUBLICATIONS ->
                EntryLooks.align(IssuerLine.align(leading.align(aside.moved(section.lines()))));
            default -> section.lines();
        };
    }
}
