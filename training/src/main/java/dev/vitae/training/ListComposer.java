package dev.vitae.training;

import dev.vitae.extract.Field;
import dev.vitae.extract.LineLabel;
import dev.vitae.extract.SectionKind;
import dev.vitae.training.Persona.Hobby;
import dev.vitae.training.Persona.SkillGroup;
import dev.vitae.training.Persona.Tongue;
import dev.vitae.training.Style.LevelForm;
import dev.vitae.training.Style.ListForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the sections that are lists. Not thread-safe; one for each resume. */
final class ListComposer {

    private final Style style;
    private final Dice dice;
    private final String and;

    /**
     * @param and the word before the last of several
     */
    ListComposer(Style style, Dice dice, String and) {
        this.style = style;
        this.dice = dice;
        this.and = and;
    }

    static void joined(Field field, List<String> words, String separator, List<Run> into) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                into.add(Run.of(separator));
            }
            into.add(Run.of(field, words.get(i)));
        }
    }

    /** Keywords on a line, as the resume joins them. */
    private List<Run> keywords(List<String> as) {
        List<Run> runs = new ArrayList<>();
        String separator = style.lists().separator();
        List<String> keywords = as.stream().map(this::cased).toList();
        boolean sentence = separator.equals(", ") && style.lists().asSentence() && keywords.size() > 1;
        int last = keywords.size() - 1;
        joined(Field.KEYWORD, sentence ? keywords.subList(0, last) : keywords, separator, runs);
        if (sentence) {
            runs.add(Run.of(dice.of(" ", ", ") + and + " "));
            runs.add(Run.of(Field.KEYWORD, keywords.get(last)));
            runs.add(Run.of(dice.of(".", ".", "")));
        }
        return runs;
    }

    List<Row> skills(List<SkillGroup> groups) {
        boolean plain = groups.stream().allMatch(group -> group.keywords().isEmpty());
        List<Row> rows = new ArrayList<>();
        if (plain) {
            List<List<Run>> words = groups.stream()
                    .map(group -> levelled(Field.KEYWORD, cased(group.name().orElse("")), group.level()))
                    .toList();
            LevelForm form = style.lists().level();
            boolean levels = groups.stream().anyMatch(group -> group.level().isPresent());
            boolean apart = form == LevelForm.OWN_LINE || form == LevelForm.RIGHT || form == LevelForm.DOTS_RIGHT;
            return levels && apart
                    ? levelRows(groups)
                    : list(
                            SectionKind.SKILLS,
                            words,
                            levels ? lines() : style.lists().skills());
        }
        for (SkillGroup group : groups) {
            rows.addAll(group(group, rows.isEmpty()));
        }
        return rows;
    }

    /** The word, in lower case where the resume has its skills so; names in capitals stay. */
    private String cased(String word) {
        boolean plain =
                word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
        return style.lists().lowerCase() && plain ? Character.toLowerCase(word.charAt(0)) + word.substring(1) : word;
    }

    private ListForm lines() {
        ListForm form = style.lists().skills();
        return form == ListForm.CHIPS || form == ListForm.COLUMNS ? ListForm.LINES : form;
    }

    /** A word with how well one knows it. */
    private List<Run> levelled(Field field, String word, Optional<String> level) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(field, word));
        level.ifPresent(words -> {
            switch (style.lists().level()) {
                case DASH, OWN_LINE, RIGHT -> {
                    runs.add(Run.of(dice.of(" – ", " - ", ": ", " — ")));
                    runs.add(Run.of(Field.LEVEL, words));
                }
                case BRACKETS -> {
                    runs.add(Run.of(" ("));
                    runs.add(Run.of(Field.LEVEL, words));
                    runs.add(Run.of(")"));
                }
                case DOTS, DOTS_RIGHT -> runs.add(Run.of(" " + dots()));
            }
        });
        return runs;
    }

    private List<Row> levelRows(List<SkillGroup> groups) {
        List<Row> rows = new ArrayList<>();
        for (SkillGroup group : groups) {
            Row row = Row.of(
                    SectionKind.SKILLS,
                    LineLabel.ITEM,
                    List.of(Run.of(Field.KEYWORD, group.name().orElse(""))));
            if (style.lists().level() == LevelForm.OWN_LINE) {
                rows.add(row);
                group.level().ifPresent(words -> rows.add(level(words)));
            } else {
                Run level = style.lists().level() == LevelForm.DOTS_RIGHT
                        ? Run.of(dots())
                        : Run.of(Field.LEVEL, group.level().orElse(""));
                rows.add(group.level().isEmpty() ? row : row.withRight(List.of(level)));
            }
        }
        return rows;
    }

    private static Row level(String words) {
        return Row.of(SectionKind.SKILLS, LineLabel.ITEM, List.of(Run.of(Field.LEVEL, words)));
    }

    private String dots() {
        int full = dice.between(1, 5);
        return switch (style.lists().dots()) {
            case 0 -> "●".repeat(full) + "○".repeat(5 - full);
            case 1 -> "■".repeat(full) + "□".repeat(5 - full);
            case 2 -> "*".repeat(full);
            default -> "•".repeat(full);
        };
    }

    private List<Row> group(SkillGroup group, boolean first) {
        List<Row> rows = new ArrayList<>();
        Look look = style.lists().groupBold() ? Look.BOLD : Look.PLAIN;
        Run name = Run.of(Field.GROUP_NAME, group.name().orElse("")).in(look);
        boolean levelRight = style.lists().level() == LevelForm.RIGHT
                && style.lists().groups() == Style.GroupForm.HEADS
                && group.level().isPresent();
        List<Run> named = new ArrayList<>(List.of(name));
        group.level().filter(level -> !levelAside() && !levelRight).ifPresent(level -> {
            boolean dash = style.lists().level() == LevelForm.DASH;
            named.add(Run.of(dash ? " - " : " ("));
            named.add(Run.of(Field.LEVEL, level));
            named.add(Run.of(dash ? "" : ")"));
        });
        switch (style.lists().groups()) {
            case INLINE -> {
                named.add(Run.of(style.lists().groupEnd()));
                named.addAll(keywords(group.keywords()));
                Row row = Row.of(SectionKind.SKILLS, LineLabel.ITEM, named);
                rows.add(style.lists().bulletedGroups() ? row.asItem() : row);
            }
            case HEADS -> {
                if (style.lists().groupEnd().equals(": ") && dice.chance(30)) {
                    named.add(Run.of(":"));
                }
                Row head = Row.of(SectionKind.SKILLS, LineLabel.GROUP, named)
                        .withGap(first ? 0 : style.type().entryGap());
                rows.add(
                        levelRight
                                ? head.withRight(List.of(
                                        Run.of(Field.LEVEL, group.level().orElseThrow())))
                                : head);
                rows.addAll(keywords(group));
            }
            case MARGIN ->
                rows.add(Row.of(SectionKind.SKILLS, LineLabel.ITEM, keywords(group.keywords()))
                        .withMargin(named));
        }
        return rows;
    }

    private boolean levelAside() {
        return style.lists().level() == LevelForm.OWN_LINE;
    }

    /** What stands below the name of a group. */
    List<Row> keywords(SkillGroup group) {
        List<Row> rows = new ArrayList<>();
        group.level().filter(level -> levelAside()).ifPresent(level -> rows.add(level(level)));
        List<List<Run>> each = group.keywords().stream()
                .map(word -> List.of(Run.of(Field.KEYWORD, cased(word))))
                .toList();
        rows.addAll(list(SectionKind.SKILLS, each, style.lists().skills()));
        return rows;
    }

    List<Row> languages(List<Tongue> tongues) {
        List<Row> rows = new ArrayList<>();
        SectionKind section = SectionKind.LANGUAGES;
        switch (style.lists().tongues()) {
            case ONE -> {
                List<List<Run>> words = tongues.stream().map(this::language).toList();
                return list(section, words, style.lists().languages());
            }
            case TWO_LINES -> {
                for (Tongue tongue : tongues) {
                    rows.add(Row.of(section, LineLabel.ITEM, List.of(Run.of(Field.LANGUAGE, tongue.language()))));
                    tongue.fluency()
                            .ifPresent(fluency ->
                                    rows.add(Row.of(section, LineLabel.ITEM, List.of(Run.of(Field.FLUENCY, fluency)))));
                }
            }
            case RIGHT, MARGIN -> {
                for (Tongue tongue : tongues) {
                    List<Run> language = List.of(Run.of(Field.LANGUAGE, tongue.language()));
                    List<Run> fluency = tongue.fluency().stream()
                            .map(words -> Run.of(Field.FLUENCY, words))
                            .toList();
                    boolean right = style.lists().tongues() == Style.TongueForm.RIGHT || fluency.isEmpty();
                    rows.add(
                            right
                                    ? Row.of(section, LineLabel.ITEM, language).withRight(fluency)
                                    : Row.of(section, LineLabel.ITEM, fluency).withMargin(language));
                }
            }
            case FLUENCY_FIRST -> {
                for (Tongue tongue : tongues) {
                    List<Run> runs = new ArrayList<>();
                    tongue.fluency().ifPresent(fluency -> {
                        runs.add(Run.of(Field.FLUENCY, fluency));
                        runs.add(Run.of(dice.of(" ", ": ", " – ")));
                    });
                    runs.add(Run.of(Field.LANGUAGE, tongue.language()));
                    rows.add(Row.of(section, LineLabel.ITEM, runs));
                }
            }
        }
        return rows;
    }

    private List<Run> language(Tongue tongue) {
        List<Run> runs = new ArrayList<>();
        String separator = style.lists().fluencySeparator();
        runs.add(Run.of(Field.LANGUAGE, tongue.language()));
        tongue.fluency().ifPresent(fluency -> {
            runs.add(Run.of(separator));
            runs.add(Run.of(Field.FLUENCY, fluency));
            runs.add(Run.of(separator.endsWith("(") ? ")" : separator.endsWith("[") ? "]" : ""));
        });
        return runs;
    }

    List<Row> interests(List<Hobby> hobbies) {
        SectionKind section = SectionKind.INTERESTS;
        boolean notes = hobbies.stream().anyMatch(hobby -> hobby.note().isPresent());
        boolean keywords = hobbies.stream().anyMatch(hobby -> !hobby.keywords().isEmpty());
        if (keywords && style.lists().groups() == Style.GroupForm.HEADS) {
            List<Row> rows = new ArrayList<>();
            for (Hobby hobby : hobbies) {
                rows.add(Row.of(section, LineLabel.GROUP, List.of(hobby(hobby)))
                        .withGap(rows.isEmpty() ? 0 : style.type().entryGap()));
                List<List<Run>> each = hobby.keywords().stream()
                        .map(word -> List.of(Run.of(Field.KEYWORD, word)))
                        .toList();
                rows.addAll(list(section, each, style.lists().skills()));
            }
            return rows;
        }
        List<List<Run>> words = new ArrayList<>();
        for (Hobby hobby : hobbies) {
            List<Run> runs = new ArrayList<>();
            runs.add(hobby(hobby));
            hobby.note()
                    .ifPresent(note -> runs.add(Run.of(
                            switch (dice.between(1, 4)) {
                                case 1 -> ": " + note;
                                case 2 -> " – " + note;
                                default -> " (" + note + ")";
                            })));
            if (!hobby.keywords().isEmpty()) {
                runs.add(Run.of(style.lists().groupEnd()));
                runs.addAll(keywords(hobby.keywords()));
            }
            words.add(runs);
        }
        return list(
                section,
                words,
                keywords
                        ? style.lists().keywordLines()
                        : notes ? ListForm.ITEMS : style.lists().interests());
    }

    private static Run hobby(Hobby hobby) {
        return Run.of(hobby.keywords().isEmpty() ? Field.KEYWORD : Field.GROUP_NAME, hobby.name());
    }

    List<Row> items(SectionKind section, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        boolean marked = dice.chance(75);
        for (String line : lines) {
            Run run = section == SectionKind.COURSES ? Run.of(Field.KEYWORD, line) : Run.of(line);
            Row row = Row.of(section, LineLabel.ITEM, List.of(run));
            rows.add(marked || style.layout().family() == Layout.Family.DUMP_FLAT ? row.asItem() : row);
        }
        return rows;
    }

    private List<Row> list(SectionKind section, List<List<Run>> words, ListForm form) {
        List<Row> rows = new ArrayList<>();
        if (words.isEmpty()) {
            return rows;
        }
        switch (form) {
            case ITEMS ->
                words.forEach(
                        runs -> rows.add(Row.of(section, LineLabel.ITEM, runs).asItem()));
            case LINES -> words.forEach(runs -> rows.add(Row.of(section, LineLabel.ITEM, runs)));
            case ONE_LINE ->
                rows.add(Row.of(
                        section, LineLabel.ITEM, oneLine(words, style.lists().separator())));
            case CHIPS -> {
                // Chips wrap where they must; some resumes break them by hand.
                int onLine = style.lists().chipsOnLine();
                for (int from = 0; from < words.size(); from += onLine) {
                    List<List<Run>> some = words.subList(from, Math.min(words.size(), from + onLine));
                    rows.add(Row.of(
                            section, LineLabel.ITEM, oneLine(some, style.lists().chipGap())));
                }
            }
            case COLUMNS -> {
                for (int from = 0; from < words.size(); from += 2) {
                    Row row = Row.of(section, LineLabel.ITEM, words.get(from));
                    row = style.marks().indent() > 13 ? row.asItem() : row;
                    rows.add(from + 1 < words.size() ? row.withRight(words.get(from + 1)) : row);
                }
            }
        }
        return rows;
    }

    private static List<Run> oneLine(List<List<Run>> words, String separator) {
        List<Run> all = new ArrayList<>();
        for (List<Run> runs : words) {
            if (!all.isEmpty()) {
                all.add(Run.of(separator));
            }
            all.addAll(runs);
        }
        return all;
    }
}
