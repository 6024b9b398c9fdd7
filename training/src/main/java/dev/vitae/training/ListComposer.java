package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Persona.Hobby;
import dev.vitae.training.Persona.SkillGroup;
import dev.vitae.training.Persona.Tongue;
import java.util.ArrayList;
import java.util.List;

/** Sets the sections that are lists. Not thread-safe; one for each resume. */
final class ListComposer {

    private static final String CHIP_GAP = "   ";

    private final Style style;
    private final Dice dice;

    ListComposer(Style style, Dice dice) {
        this.style = style;
        this.dice = dice;
    }

    static void joined(Field field, List<String> words, String separator, List<Run> into) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                into.add(Run.of(separator));
            }
            into.add(Run.of(field, words.get(i)));
        }
    }

    List<Row> skills(List<SkillGroup> groups) {
        boolean plain = groups.stream().allMatch(group -> group.keywords().isEmpty());
        if (plain) {
            List<List<Run>> words = groups.stream()
                    .map(group -> List.of(Run.of(Field.KEYWORD, group.name().orElse(""))))
                    .toList();
            return list(SectionKind.SKILLS, words, style.lists().skills());
        }
        List<Row> rows = new ArrayList<>();
        for (SkillGroup group : groups) {
            group(group, rows);
        }
        return rows;
    }

    private void group(SkillGroup group, List<Row> rows) {
        Run name = Run.of(Field.GROUP_NAME, group.name().orElse(""))
                .in(style.lists().groupBold() ? Look.BOLD : Look.PLAIN);
        List<Run> words = new ArrayList<>();
        switch (style.lists().groups()) {
            case INLINE -> {
                words.add(name);
                words.add(Run.of(": "));
                joined(Field.KEYWORD, group.keywords(), separator(), words);
                Row row = Row.of(SectionKind.SKILLS, LineLabel.ITEM, words);
                rows.add(style.lists().bulletedGroups() ? row.asItem() : row);
            }
            case HEADS -> {
                rows.add(Row.of(SectionKind.SKILLS, LineLabel.GROUP, List.of(name))
                        .withGap(rows.isEmpty() ? 0 : style.type().entryGap()));
                List<List<Run>> each = group.keywords().stream()
                        .map(word -> List.of(Run.of(Field.KEYWORD, word)))
                        .toList();
                rows.addAll(list(SectionKind.SKILLS, each, style.lists().skills()));
            }
            case MARGIN -> {
                joined(Field.KEYWORD, group.keywords(), separator(), words);
                rows.add(Row.of(SectionKind.SKILLS, LineLabel.ITEM, words).withMargin(List.of(name)));
            }
        }
    }

    private String separator() {
        return style.lists().separator();
    }

    List<Row> languages(List<Tongue> tongues) {
        List<List<Run>> words = new ArrayList<>();
        String separator = style.lists().fluencySeparator();
        for (Tongue tongue : tongues) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.of(Field.LANGUAGE, tongue.language()));
            tongue.fluency().ifPresent(fluency -> {
                runs.add(Run.of(separator));
                runs.add(Run.of(Field.FLUENCY, fluency));
                if (separator.endsWith("(")) {
                    runs.add(Run.of(")"));
                }
            });
            words.add(runs);
        }
        return list(SectionKind.LANGUAGES, words, style.lists().languages());
    }

    List<Row> interests(List<Hobby> hobbies) {
        boolean notes = hobbies.stream().anyMatch(hobby -> hobby.note().isPresent());
        List<List<Run>> words = new ArrayList<>();
        for (Hobby hobby : hobbies) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.of(Field.KEYWORD, hobby.name()));
            hobby.note().ifPresent(note -> runs.add(Run.of(": " + note)));
            words.add(runs);
        }
        return list(
                SectionKind.INTERESTS,
                words,
                notes ? Style.ListForm.ITEMS : style.lists().interests());
    }

    List<Row> items(SectionKind section, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            Run run = section == SectionKind.COURSES ? Run.of(Field.KEYWORD, line) : Run.of(line);
            Row row = Row.of(section, LineLabel.ITEM, List.of(run));
            rows.add(dice.chance(85) ? row.asItem() : row);
        }
        return rows;
    }

    private List<Row> list(SectionKind section, List<List<Run>> words, Style.ListForm form) {
        List<Row> rows = new ArrayList<>();
        if (words.isEmpty()) {
            return rows;
        }
        switch (form) {
            case ITEMS ->
                words.forEach(
                        runs -> rows.add(Row.of(section, LineLabel.ITEM, runs).asItem()));
            case LINES -> words.forEach(runs -> rows.add(Row.of(section, LineLabel.ITEM, runs)));
            case ONE_LINE, CHIPS -> {
                List<Run> all = new ArrayList<>();
                for (List<Run> runs : words) {
                    if (!all.isEmpty()) {
                        all.add(Run.of(form == Style.ListForm.CHIPS ? CHIP_GAP : separator()));
                    }
                    all.addAll(runs);
                }
                rows.add(Row.of(section, LineLabel.ITEM, all));
            }
        }
        return rows;
    }
}
