package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.schema.normalize.NameNormalizer;
import dev.vitae.schema.normalize.ProfileNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the name and the headline. The line model tells where they stand; the field model tells where on these lines the
 * name ends and the headline, or a way to reach the person, begins. Thread-safe.
 */
final class NameFinder {

    private static final Set<Field> WAYS_TO_REACH =
            EnumSet.of(Field.PLACE, Field.ADDRESS, Field.EMAIL, Field.PHONE, Field.URL);
    private static final Lexicon GREETINGS = Lexicon.read("greetings.txt");
    private static final double SHARE_OF_A_LINE = 0.8;
    private static final double SURE = 0.5;
    private static final int LONGEST_HEADLINE = 110;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final NameNormalizer names;
    private final ProfileNormalizer profiles;

    NameFinder(Normalizers normalizers) {
        this.names = normalizers.names();
        this.profiles = normalizers.profiles();
    }

    /** Words of one line that say one thing. */
    private record Part(Field field, int from, int to) {}

    /** The name and the headline of the section, each of which may stand on more lines than one. */
    List<Mention> find(LabelledSection section) {
        List<Mention> mentions = new ArrayList<>();
        List<Reading> readings = runs(section, LineLabel.NAME).stream()
                .map(run -> new Reading(run, section))
                .filter(reading -> !reading.name.isEmpty())
                .toList();
        Optional<Reading> reading = readings.stream()
                .filter(each -> each.probability >= SURE)
                .findFirst()
                .or(() -> readings.stream().findFirst());
        reading.ifPresent(
                found -> mentions.add(new Paragraph(found.name).as(Field.NAME, Stage.LINES, found.probability)));
        headline(section, reading).ifPresent(mentions::add);
        return mentions;
    }

    private Optional<Mention> headline(LabelledSection section, Optional<Reading> reading) {
        List<Line> lines = new ArrayList<>();
        double probability = 1;
        int next = -1;
        if (reading.isPresent()) {
            lines.addAll(reading.get().headline);
            probability = reading.get().probability;
            next = reading.get().end;
        }
        for (List<LabelledLine> run : runs(section, LineLabel.HEADLINE)) {
            if (lines.isEmpty() || run.get(0).index() == next) {
                for (LabelledLine line : run) {
                    add(upTo(line, section, Field.HEADLINE), lines);
                    probability = Math.min(probability, line.probability());
                    next = line.index() + 1;
                }
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(lines).as(Field.HEADLINE, Stage.LINES, probability));
    }

    private static void add(Line line, List<Line> lines) {
        Line trimmed = Trimming.of(line);
        if (!trimmed.text().isEmpty()) {
            lines.add(trimmed);
        }
    }

    /** The lines of a label, those together that follow each other. */
    private List<List<LabelledLine>> runs(LabelledSection section, LineLabel label) {
        List<List<LabelledLine>> runs = new ArrayList<>();
        int next = -1;
        for (LabelledLine line : section.section().lines()) {
            if (line.label() == label
                    && !isReach(line, section)
                    && !isText(line)
                    && !names.isDocument(Trimming.of(line.line()).text())) {
                if (line.index() != next) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(label == LineLabel.NAME ? withoutGreeting(line) : line);
                next = line.index() + 1;
            }
        }
        return runs;
    }

    /** The line from behind {@code Hi, I'm} on, if it begins so. */
    private static LabelledLine withoutGreeting(LabelledLine labelled) {
        Line line = labelled.line();
        List<Word> words = Words.of(line.text());
        return GREETINGS
                .prefix(words)
                .filter(greeting -> greeting < words.size())
                .map(greeting ->
                        line.narrow(words.get(greeting).start(), line.text().length()))
                .map(rest ->
                        new LabelledLine(labelled.index(), rest, labelled.label(), labelled.probability(), List.of()))
                .orElse(labelled);
    }

    /** Whether a headline is so long that it is rather what the person says of themselves. */
    static boolean isText(LabelledLine line) {
        return line.label() == LineLabel.HEADLINE && line.line().text().length() > LONGEST_HEADLINE;
    }

    /** Whether the model of words takes nearly the whole line for a way to reach the person. */
    private static boolean isReach(LabelledLine line, LabelledSection section) {
        int covered = parts(line, section).stream()
                .filter(part -> WAYS_TO_REACH.contains(part.field()))
                .mapToInt(part -> part.to() - part.from())
                .sum();
        return covered >= SHARE_OF_A_LINE * Trimming.of(line.line()).text().length();
    }

    /** What the words of the line say, in its order. */
    private static List<Part> parts(LabelledLine line, LabelledSection section) {
        int start = line.line().span().start();
        List<Part> parts = new ArrayList<>();
        for (LabelledPassage passage : section.passages()) {
            for (Phrase phrase : passage.phrases()) {
                for (Line part : phrase.parts()) {
                    if (line.line().span().contains(part.span())) {
                        parts.add(new Part(
                                phrase.field(),
                                part.span().start() - start,
                                part.span().end() - start));
                    }
                }
            }
        }
        parts.sort(Comparator.comparingInt(Part::from));
        return parts;
    }

    /** The line up to the first way to reach the person on it, without the label of that: to where the field ends. */
    private Line upTo(LabelledLine line, LabelledSection section, Field field) {
        List<Part> parts = parts(line, section);
        for (int i = 0; i < parts.size(); i++) {
            if (WAYS_TO_REACH.contains(parts.get(i).field()) && parts.get(i).from() > 0) {
                Optional<Part> before = parts.subList(0, i).stream()
                        .filter(part -> part.field() == field)
                        .reduce((first, last) -> last);
                int end = before.map(Part::to).orElse(parts.get(i).from());
                String rest = line.line().text().substring(end);
                return withoutNetwork(line.line().narrow(0, end + (field == Field.NAME ? names.letters(rest) : 0)));
            }
        }
        return line.line();
    }

    /** Without the name of a network at the end, which is rather the label of an account. */
    private Line withoutNetwork(Line line) {
        Line trimmed = Trimming.of(line);
        int blank = trimmed.text().lastIndexOf(' ');
        return blank > 0
                        && profiles.network(trimmed.text().substring(blank + 1)).isPresent()
                ? trimmed.narrow(0, blank)
                : trimmed;
    }

    private static int words(Line line) {
        String text = Trimming.of(line).text();
        return text.isEmpty() ? 0 : (int) BLANKS.splitAsStream(text).count();
    }

    /** The lines of a name, read one by one. */
    private final class Reading {

        private final LabelledSection section;
        private final List<Line> name = new ArrayList<>();
        private final List<Line> headline = new ArrayList<>();
        private final double probability;
        private final int end;
        private boolean inHeadline;

        Reading(List<LabelledLine> run, LabelledSection section) {
            this.section = section;
            this.probability =
                    run.stream().mapToDouble(LabelledLine::probability).min().orElse(1);
            this.end = run.get(run.size() - 1).index() + 1;
            for (int i = 0; i < run.size(); i++) {
                read(run.get(i), run.subList(i + 1, run.size()));
            }
        }

        private void read(LabelledLine line, List<LabelledLine> rest) {
            List<Part> parts = parts(line, section);
            if (inHeadline) {
                add(upTo(line, section, Field.HEADLINE), headline);
            } else if (name.isEmpty()
                    && says(parts, Field.HEADLINE)
                    && rest.stream().anyMatch(this::saysName)) {
                add(line.line(), headline);
            } else {
                Line before = upTo(line, section, Field.NAME);
                int from = headlineFrom(before, parts);
                Line named = before.narrow(0, from);
                if (!isRepeated(named) && !DIGIT.matcher(named.text()).find()) {
                    add(named, name);
                }
                if (from < before.text().length()) {
                    add(before.narrow(from, before.text().length()), headline);
                    inHeadline = true;
                }
            }
        }

        private boolean saysName(LabelledLine line) {
            return says(parts(line, section), Field.NAME);
        }

        private boolean says(List<Part> parts, Field field) {
            return !parts.isEmpty() && parts.stream().allMatch(part -> part.field() == field);
        }

        /** Where the headline begins; the line's end if none does. Letters and a single word leave the name going on. */
        private int headlineFrom(Line line, List<Part> parts) {
            for (Part part : parts) {
                if (part.field() == Field.HEADLINE && part.from() < line.text().length()) {
                    int from = part.from() + names.letters(line.text().substring(part.from()));
                    int before = name.stream().mapToInt(NameFinder::words).sum() + words(line.narrow(0, from));
                    if (from < Math.min(part.to(), line.text().length()) && before > 1) {
                        return from;
                    }
                }
            }
            return line.text().length();
        }

        /** The words for a picture are often the name once more. */
        private boolean isRepeated(Line line) {
            Optional<String> said = names.normalize(line.text()).map(text -> text.toUpperCase(Locale.ROOT));
            return name.stream()
                    .anyMatch(known -> names.normalize(known.text())
                            .map(text -> text.toUpperCase(Locale.ROOT))
                            .equals(said));
        }
    }
}
