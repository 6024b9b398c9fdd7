package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a form that say who a person is: {@code Vorname: Ada} above {@code Nachname: Moss}, {@code Name | Ada Moss}. */
final class PersonRows {

    private static final double SURE = 0.9;
    private static final int LONGEST = 100;

    /** The label, what parts it from the value, and that; stars and bars are Markdown's. */
    private static final Pattern ROW = Pattern.compile(
            "[\\s*_|]{0,8}+(?<label>\\p{L}[\\p{L} ,'’-]{1,25}?)(?:[\\s*_]{0,8}+[:|][\\s*_|]{0,40}+|\\s{2,40}+)"
                    + "(?<value>\\p{L}[^*_|]{0,60}+)[\\s*_|]{0,8}+");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .,'’-]+");

    private static final Map<String, Kind> LABELS = labels();

    private final Map<Kind, Line> rows = new EnumMap<>(Kind.class);

    /** What a row says. */
    private enum Kind {
        GIVEN,
        FAMILY,
        WHOLE,
        BORN
    }

    private PersonRows() {}

    private static Map<String, Kind> labels() {
        Map<String, Kind> labels = new HashMap<>();
        for (String line : Lexicon.lines("person-labels.tsv")) {
            int tab = line.indexOf('\t');
            labels.put(
                    line.substring(tab + 1), Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(labels);
    }

    /** The rows among the lines; of two that say the same, the first. */
    static PersonRows of(List<Line> lines) {
        PersonRows found = new PersonRows();
        for (Line line : lines) {
            row(line).ifPresent(row -> found.rows.putIfAbsent(row.getKey(), row.getValue()));
        }
        return found;
    }

    /** Whether the line says who the person is or where born, and so nothing of where they live. */
    static boolean isRow(Line line) {
        return row(line).isPresent();
    }

    private static Optional<Map.Entry<Kind, Line>> row(Line line) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher row = ROW.matcher(line.text());
        if (!row.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(LABELS.get(Lexicon.lower(row.group("label").strip())))
                .map(kind -> Map.entry(
                        kind, line.narrow(row.start("value"), row.end("value")).strip()));
    }

    /** The name, if its parts stand in rows of their own. */
    Optional<Mention> parts() {
        Optional<Line> given = name(Kind.GIVEN);
        Optional<Line> family = name(Kind.FAMILY);
        Optional<Line> whole = name(Kind.WHOLE);
        if (given.isPresent() == family.isPresent()) {
            return given.map(line -> mention(line, family.orElseThrow()));
        }
        return whole.filter(line -> !holds(line, given.or(() -> family).orElseThrow()))
                .map(line ->
                        given.map(first -> mention(first, line)).orElseGet(() -> mention(line, family.orElseThrow())));
    }

    /** The name, if a row says it in more words than one. */
    Optional<Mention> whole() {
        return name(Kind.WHOLE)
                .filter(line -> line.text().indexOf(' ') > 0)
                .map(line -> new Paragraph(List.of(line)).as(Field.NAME, Stage.FORM, SURE));
    }

    private Optional<Line> name(Kind kind) {
        return Optional.ofNullable(rows.get(kind))
                .filter(line -> NAME.matcher(line.text()).matches());
    }

    private static boolean holds(Line whole, Line part) {
        return Lexicon.lower(whole.text()).contains(Lexicon.lower(part.text()));
    }

    private static Mention mention(Line given, Line family) {
        return new Paragraph(List.of(given, family)).as(Field.NAME, Stage.FORM, SURE);
    }
}
