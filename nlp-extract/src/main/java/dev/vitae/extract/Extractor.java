package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From sections to a draft: each kind of section goes to the extractor that knows it. Thread-safe. */
final class Extractor {

    private final ContactExtractor contact;
    private final EntryExtractor entries;
    private final ItemExtractor items;
    private final ListExtractor lists = new ListExtractor(Lexicon.read("languages.txt"));
    private final ReferenceExtractor references = new ReferenceExtractor();

    Extractor(Recognizers recognizers) {
        this.contact = new ContactExtractor(recognizers);
        this.entries = new EntryExtractor(recognizers);
        this.items = new ItemExtractor(recognizers);
    }

    Draft extract(SourceDocument document, List<Section> sections) {
        List<DraftEntry> drafts = new ArrayList<>();
        drafts.add(contact.extract(sections));
        for (Section section : sections) {
            drafts.addAll(
                    switch (section.kind()) {
                        case PREAMBLE, CONTACT, COURSES, OTHER -> List.<DraftEntry>of();
                        case SUMMARY -> summary(section);
                        case WORK, VOLUNTEER, EDUCATION, PROJECTS -> entries.extract(section);
                        case CERTIFICATES, AWARDS, PUBLICATIONS -> items.extract(section);
                        case SKILLS -> lists.skills(section);
                        case LANGUAGES -> lists.languages(section);
                        case INTERESTS -> lists.interests(section);
                        case REFERENCES -> references.extract(section);
                        case SOURCE -> source(section);
                    });
        }
        return new Draft(drafts);
    }

    private static List<DraftEntry> summary(Section section) {
        List<Mention> mentions = Paragraph.of(section.lines()).stream()
                .map(paragraph -> paragraph.as(Field.SUMMARY, 0.9))
                .toList();
        return List.of(new DraftEntry(SectionKind.SUMMARY, mentions));
    }

    private static List<DraftEntry> source(Section section) {
        List<Mention> mentions = new ArrayList<>();
        for (Line line : section.lines()) {
            int colon = line.text().indexOf(':');
            if (colon > 0) {
                Line value = line.narrow(colon + 1, line.text().length()).strip();
                switch (line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                    case "json resume" -> mentions.add(Mention.of(Field.CANONICAL, value, 0.9));
                    case "source" -> mentions.add(Mention.of(Field.URL, value, 0.9));
                    case "last updated" -> mentions.add(Mention.of(Field.LAST_MODIFIED, value, 0.9));
                    default -> {
                        // Other labels of a scrape say nothing that a resume has a place for; they stay unplaced.
                    }
                }
            }
        }
        return List.of(new DraftEntry(SectionKind.SOURCE, mentions));
    }
}
