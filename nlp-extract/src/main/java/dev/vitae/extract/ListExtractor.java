package dev.vitae.extract;

import dev.vitae.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extracts skills, languages and interests: lists, plain or in groups. Thread-safe. */
final class ListExtractor {

    private static final int LONGEST_GROUP_NAME = 45;

    private final Lexicon languages;

    ListExtractor(Lexicon languages) {
        this.languages = languages;
    }

    List<DraftEntry> skills(Section section) {
        List<DraftEntry> entries = new ArrayList<>();
        Optional<Mention> group = Optional.empty();
        List<Mention> keywords = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(section.lines())) {
            if (paragraph.lines().get(0).isHeading()) {
                closeGroup(group, keywords, entries);
                group = trimmed(paragraph, 0, paragraph.text().length()).map(name -> name.as(Field.NAME, 0.7));
                continue;
            }
            int colon = groupEnd(paragraph.text());
            if (colon > 0) {
                closeGroup(group, keywords, entries);
                group = trimmed(paragraph, 0, colon).map(name -> name.as(Field.NAME, 0.7));
            }
            for (Paragraph item : items(paragraph, colon + 1)) {
                keywords.add(item.as(Field.KEYWORD, 0.8));
            }
        }
        closeGroup(group, keywords, entries);
        return entries;
    }

    private static void closeGroup(Optional<Mention> group, List<Mention> keywords, List<DraftEntry> entries) {
        if (group.isPresent()) {
            List<Mention> mentions = new ArrayList<>(List.of(group.get()));
            mentions.addAll(keywords);
            entries.add(new DraftEntry(SectionKind.SKILLS, mentions));
        } else {
            keywords.forEach(
                    keyword -> entries.add(new DraftEntry(SectionKind.SKILLS, List.of(keyword.as(Field.NAME)))));
        }
        keywords.clear();
    }

    List<DraftEntry> languages(Section section) {
        return Paragraph.of(section.lines()).stream()
                .flatMap(paragraph -> languageItems(paragraph).stream())
                .map(item -> new DraftEntry(SectionKind.LANGUAGES, language(item)))
                .filter(entry -> entry.has(Field.NAME))
                .toList();
    }

    List<DraftEntry> interests(Section section) {
        return Paragraph.of(section.lines()).stream()
                .flatMap(paragraph -> items(paragraph, 0).stream())
                .map(item -> new DraftEntry(SectionKind.INTERESTS, List.of(item.as(Field.NAME, 0.7))))
                .toList();
    }

    /** The items of a list of languages; a comma inside of how well one is spoken cuts nothing. */
    private List<Paragraph> languageItems(Paragraph paragraph) {
        List<Paragraph> items = items(paragraph, 0);
        boolean names = items.stream()
                .allMatch(item -> languages.prefix(Words.of(item.text())).isPresent());
        return names ? items : List.of(paragraph);
    }

    private static List<Mention> language(Paragraph item) {
        String text = item.text();
        int cut = fluencyStart(text);
        List<Mention> mentions = new ArrayList<>();
        trimmed(item, 0, cut).ifPresent(name -> mentions.add(name.as(Field.NAME, 0.8)));
        if (cut < text.length()) {
            boolean bracketed = text.charAt(cut) == '(' && text.endsWith(")");
            trimmed(item, cut + 1, bracketed ? text.length() - 1 : text.length())
                    .ifPresent(fluency -> mentions.add(fluency.as(Field.FLUENCY, 0.7)));
        }
        return mentions;
    }

    private static int fluencyStart(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dash = (c == '-' || c == '–' || c == '—') && Character.isWhitespace(text.charAt(i - 1));
            if (dash || ":(\t|".indexOf(c) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int groupEnd(String text) {
        int colon = text.indexOf(':');
        int comma = text.indexOf(',');
        return colon > 0 && colon <= LONGEST_GROUP_NAME && (comma < 0 || comma > colon) ? colon : -1;
    }

    /** The items of a list: between commas, semicolons, bullets or bars that stand outside of brackets. */
    private static List<Paragraph> items(Paragraph paragraph, int start) {
        List<Paragraph> items = new ArrayList<>();
        String text = paragraph.text();
        int depth = 0;
        int from = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Brackets.isOpening(c)) {
                depth++;
            } else if (Brackets.isClosing(c) && depth > 0) {
                depth--;
            } else if (depth == 0 && isSeparator(text, i)) {
                trimmed(paragraph, from, i).ifPresent(items::add);
                from = i + 1;
            }
        }
        trimmed(paragraph, from, text.length()).ifPresent(items::add);
        return items;
    }

    private static boolean isSeparator(String text, int i) {
        char c = text.charAt(i);
        if (c == ',') {
            return i + 1 >= text.length() || !Character.isDigit(text.charAt(i + 1));
        }
        return ";•|\t·●▪".indexOf(c) >= 0;
    }

    private static Optional<Paragraph> trimmed(Paragraph paragraph, int from, int to) {
        Span inner = HeadSplitter.trim(paragraph.text().substring(from, to));
        return paragraph.slice(from + inner.start(), from + inner.end());
    }
}
