package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages that some people name among the ways to reach them, on a line that names nothing else. Thread-safe. */
final class ContactLanguages {

    private static final int FEWEST = 2;
    private static final double CONFIDENCE = 0.8;
    private static final Pattern PART = Pattern.compile("[^,;/\t" + Separators.GLYPHS + "]+");

    private final Lexicon languages;

    ContactLanguages(Lexicon languages) {
        this.languages = languages;
    }

    /** An entry for each language; none where a section is about them. */
    List<DraftEntry> extract(List<LabelledSection> sections) {
        List<DraftEntry> entries = new ArrayList<>();
        if (sections.stream().anyMatch(section -> section.kind() == SectionKind.LANGUAGES)) {
            return entries;
        }
        for (LabelledSection section : sections) {
            if (section.section().isContact()) {
                for (LabelledLine line : section.section().lines()) {
                    named(line.line())
                            .forEach(name -> entries.add(new DraftEntry(
                                    SectionKind.LANGUAGES,
                                    List.of(Mention.of(Field.NAME, name, Stage.RULE, CONFIDENCE)))));
                }
            }
        }
        return entries;
    }

    /** The languages on a line that names at least two, and at most one thing beside that no dictionary knows; none on others. */
    List<Line> named(Line line) {
        List<Line> named = new ArrayList<>();
        int known = 0;
        Matcher part = PART.matcher(line.text());
        while (part.find()) {
            Line name = withoutLabel(line.narrow(part.start(), part.end()).strip());
            known += languages.isPhrase(name.text()) ? 1 : 0;
            named.add(name);
        }
        return known < FEWEST || named.size() - known > 1 ? List.of() : named;
    }

    /** A language without what stands before all of them: {@code Talen: Nederlands}. */
    private Line withoutLabel(Line name) {
        int colon = name.text().indexOf(':');
        Line behind = name.narrow(colon + 1, name.text().length()).strip();
        return colon > 0 && languages.isPhrase(behind.text()) ? behind : name;
    }
}
