package dev.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extracts skills, languages and interests from the words of their lists. */
final class ListExtractor {

    private ListExtractor() {}

    static List<DraftEntry> skills(List<LabelledPassage> passages, KeywordCuts cuts) {
        List<DraftEntry> entries = new ArrayList<>();
        Optional<Mention> group = Optional.empty();
        List<Mention> words = new ArrayList<>();
        for (Phrase phrase : cuts.part(phrases(passages))) {
            if (phrase.field() == Field.GROUP_NAME) {
                close(group, words, entries);
                group = Optional.of(phrase.mention(Field.NAME));
            } else {
                words.add(phrase.mention());
            }
        }
        close(group, words, entries);
        return entries;
    }

    private static void close(Optional<Mention> group, List<Mention> words, List<DraftEntry> entries) {
        if (group.isPresent()) {
            List<Mention> mentions = new ArrayList<>(List.of(group.get()));
            for (int i = 0; i < words.size(); i++) {
                // How well one knows a single word of a group has no place in a resume.
                if (i == 0 || words.get(i).field() == Field.KEYWORD) {
                    mentions.add(words.get(i));
                }
            }
            entries.add(new DraftEntry(SectionKind.SKILLS, mentions));
        } else {
            List<Mention> skill = List.of();
            for (Mention word : words) {
                boolean level = word.field() == Field.LEVEL;
                if (!level) {
                    add(skill, entries);
                    skill = List.of(word.as(Field.NAME));
                } else if (skill.size() == 1) {
                    // How well one knows it stands behind a skill.
                    skill = List.of(skill.get(0), word);
                }
            }
            add(skill, entries);
        }
        words.clear();
    }

    private static void add(List<Mention> skill, List<DraftEntry> entries) {
        if (!skill.isEmpty()) {
            entries.add(new DraftEntry(SectionKind.SKILLS, skill));
        }
    }

    static List<DraftEntry> languages(List<LabelledPassage> passages) {
        List<List<Mention>> entries = new ArrayList<>();
        for (LabelledPassage passage : passages) {
            Row row = new Row(entries.size(), -1);
            Optional<Phrase> said = Optional.empty();
            List<Phrase> phrases = passage.phrases();
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                said = said.filter(before -> before.line() == phrase.line());
                if (phrase.field() == Field.LANGUAGE) {
                    row = row.line() == phrase.line() ? row : new Row(entries.size(), phrase.line());
                    List<Mention> entry = new ArrayList<>(List.of(phrase.mention(Field.NAME)));
                    said.ifPresent(before -> entry.add(before.mention()));
                    entries.add(entry);
                } else if (phrase.field() == Field.FLUENCY && (said.isPresent() || leads(phrases, i))) {
                    said = Optional.of(phrase);
                } else if (phrase.field() == Field.FLUENCY) {
                    row.spokenSoWell(phrase, entries).ifPresent(entry -> entry.add(phrase.mention()));
                }
            }
        }
        List<DraftEntry> drafts = new ArrayList<>();
        entries.forEach(entry -> drafts.add(new DraftEntry(SectionKind.LANGUAGES, entry)));
        return drafts;
    }

    /** Whether how well one speaks languages stands before them: first on its line, and at once a language behind. */
    private static boolean leads(List<Phrase> phrases, int i) {
        int line = phrases.get(i).line();
        return (i == 0 || phrases.get(i - 1).line() != line)
                && i + 1 < phrases.size()
                && phrases.get(i + 1).line() == line
                && phrases.get(i + 1).field() == Field.LANGUAGE;
    }

    /**
     * Languages beside each other on a line. How well one speaks them stands behind each, or below them in the same
     * order.
     *
     * @param from the number of the first
     * @param line the number of the line
     */
    private record Row(int from, int line) {

        Optional<List<Mention>> spokenSoWell(Phrase fluency, List<List<Mention>> entries) {
            List<List<Mention>> row = entries.subList(from, entries.size());
            Optional<List<Mention>> last = row.isEmpty() ? Optional.empty() : Optional.of(row.get(row.size() - 1));
            return (fluency.line() == line ? last.stream() : row.stream())
                    .filter(entry -> entry.size() == 1)
                    .findFirst();
        }
    }

    private static void addEntry(SectionKind kind, List<Mention> mentions, List<DraftEntry> entries) {
        if (!mentions.isEmpty()) {
            entries.add(new DraftEntry(kind, mentions));
        }
    }

    /** @param headings tells what only introduces the words of an interest ({@code Skills: tenor}) */
    static List<DraftEntry> interests(List<LabelledPassage> passages, HeadingLexicon headings) {
        List<DraftEntry> entries = new ArrayList<>();
        List<Mention> group = new ArrayList<>();
        for (LabelledPassage passage : passages) {
            for (Phrase phrase : passage.phrases()) {
                boolean named =
                        passage.tokens().passage().lines().get(phrase.line()).label() == LineLabel.GROUP;
                if (phrase.field() == Field.GROUP_NAME
                        && introduces(phrase, headings)
                        && !(entries.isEmpty() && group.isEmpty())) {
                    group = group.isEmpty()
                            ? new ArrayList<>(entries.remove(entries.size() - 1).mentions())
                            : group;
                } else if (named || phrase.field() == Field.GROUP_NAME) {
                    addEntry(SectionKind.INTERESTS, group, entries);
                    group = new ArrayList<>(List.of(phrase.mention(Field.NAME)));
                } else if (phrase.field() == Field.KEYWORD && group.isEmpty()) {
                    entries.add(new DraftEntry(SectionKind.INTERESTS, List.of(phrase.mention(Field.NAME))));
                } else if (phrase.field() == Field.KEYWORD) {
                    group.add(phrase.mention());
                }
            }
        }
        addEntry(SectionKind.INTERESTS, group, entries);
        return entries;
    }

    private static boolean introduces(Phrase phrase, HeadingLexicon headings) {
        return headings.find(phrase.mention().text())
                .filter(SectionKind.SKILLS::equals)
                .isPresent();
    }

    private static List<Phrase> phrases(List<LabelledPassage> passages) {
        return passages.stream().flatMap(passage -> passage.phrases().stream()).toList();
    }
}
