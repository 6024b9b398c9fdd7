package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From sections to a draft: each kind of section goes to the extractor that knows it. Thread-safe. */
final class Extractor {

    private final FieldLabeler labeler;
    private final ContactExtractor contact;
    private final ContactLanguages contactLanguages;
    private final EntryExtractor entries;
    private final HeadingLexicon headings;
    private final KeywordCuts keywords;

    Extractor(FieldLabeler labeler, Recognizers recognizers) {
        this.labeler = labeler;
        this.contactLanguages = new ContactLanguages(recognizers.languages());
        this.contact = new ContactExtractor(recognizers, contactLanguages);
        this.entries = new EntryExtractor(recognizers);
        this.headings = recognizers.headings();
        this.keywords = new KeywordCuts(recognizers.normalizers().skills());
    }

    Draft extract(List<Section> sections) {
        List<LabelledSection> labelled = sections.stream().map(this::label).toList();
        List<DraftEntry> drafts = new ArrayList<>();
        drafts.add(contact.extract(labelled));
        drafts.addAll(contactLanguages.extract(labelled));
        labelled.forEach(section -> drafts.addAll(extract(section)));
        return new Draft(drafts);
    }

    private LabelledSection label(Section section) {
        LabelledSection labelled = labeler.label(section);
        labelled = labelled.or(EntryBounds.joined(labelled), labeler);
        labelled = labelled.or(EntryBounds.parted(labelled), labeler);
        return EntryPattern.align(labelled, labeler);
    }

    private List<DraftEntry> extract(LabelledSection section) {
        return switch (section.kind()) {
            case PREAMBLE, CONTACT, COURSES, OTHER -> List.of();
            case SUMMARY -> summary(section.section());
            case SKILLS -> ListExtractor.skills(section.passages(), keywords);
            case LANGUAGES -> ListExtractor.languages(section.passages());
            case INTERESTS -> ListExtractor.interests(section.passages(), headings);
            case SOURCE -> source(section.section());
            case REFERENCES -> references(section);
            default -> entries.extract(section);
        };
    }

    private List<DraftEntry> references(LabelledSection section) {
        List<DraftEntry> references = References.of(section.section());
        return references.isEmpty() ? References.told(entries.extract(section)) : references;
    }

    private static List<DraftEntry> summary(Section section) {
        List<Mention> mentions = BodyParagraph.of(section.lines()).stream()
                .map(paragraph -> paragraph.as(Field.SUMMARY))
                .toList();
        return List.of(new DraftEntry(SectionKind.SUMMARY, mentions));
    }

    private static List<DraftEntry> source(Section section) {
        List<Mention> mentions = new ArrayList<>();
        for (LabelledLine labelled : section.lines()) {
            Line line = labelled.line();
            int colon = line.text().indexOf(':');
            if (colon > 0) {
                Line value = line.narrow(colon + 1, line.text().length()).strip();
                switch (line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                    case "json resume" -> mentions.add(Mention.of(Field.CANONICAL, value, Stage.FORM, 0.9));
                    case "source" -> mentions.add(Mention.of(Field.URL, value, Stage.FORM, 0.9));
                    case "last updated" -> mentions.add(Mention.of(Field.LAST_MODIFIED, value, Stage.FORM, 0.9));
                    default -> {
                        // Other labels of a scrape say nothing that a resume has a place for; they stay unplaced.
                    }
                }
            }
        }
        return List.of(new DraftEntry(SectionKind.SOURCE, mentions));
    }
}
