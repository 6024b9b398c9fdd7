package dev.vitae.extract;

import dev.vitae.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be seen of a line that may tell what it is: its words, its marks, its layout. After the features of GROBID's
 * segmentation model (Lopez 2009), with those that resumes ask for.
 */
final class LineFeatures {

    private static final int MOST_WORDS = 8;

    private LineFeatures() {}

    static TokenFeatures of(
            List<Line> lines, List<LineFacts> facts, int index, PageGeometry geometry, LineSurroundings around) {
        Line line = lines.get(index);
        LineFacts fact = facts.get(index);
        List<String> shared = new ArrayList<>();
        layout(line, geometry, shared);
        marks(fact, shared);
        dictionaries(fact, shared);
        List<String> own = new ArrayList<>();
        words(fact.text(), fact.words(), own);
        position(lines, index, line, geometry, own);
        around.describe(index, own);
        List<String> edge = new ArrayList<>();
        edge.add(line.separated() ? "apart" : "close");
        if (line.continuation()) {
            edge.add("continues");
        }
        if (line.bullet().isPresent()) {
            edge.add("bullet");
        }
        if (index > 0 && sameLook(lines.get(index - 1), line)) {
            edge.add("same-look");
        }
        around.describeStep(index, edge);
        return new TokenFeatures(List.of(shared, own), shared, edge);
    }

    private static boolean sameLook(Line before, Line line) {
        return before.style().equals(line.style());
    }

    private static void layout(Line line, PageGeometry geometry, List<String> features) {
        line.style()
                .size()
                .ifPresent(size ->
                        features.add("size" + bucket(size / Math.max(1, geometry.bodySize()), 0.92, 1.08, 1.3, 1.8)));
        if (line.style().bold()) {
            features.add(geometry.boldShare() < 0.5 ? "bold" : "bold-as-most");
        }
        if (line.style().italic()) {
            features.add("italic");
        }
        if (line.isHeading()) {
            features.add("level" + Math.min(line.headingLevel(), 4));
        }
        if (line.separated()) {
            features.add(geometry.separatedShare() < 0.8 ? "apart" : "apart-as-most");
        }
        if (line.continuation()) {
            features.add("continues");
        }
        line.bullet()
                .ifPresent(bullet -> features.add("bullet" + Math.min(bullet.level(), 2) + markClass(bullet.mark())));
        line.cell().ifPresent(cell -> features.add("cell" + Math.min(cell.column(), 3)));
    }

    private static String markClass(String mark) {
        if (mark.isEmpty()) {
            return "drawn";
        }
        char first = mark.charAt(mark.length() > 1 && mark.charAt(0) == '(' ? 1 : 0);
        return Character.isDigit(first) ? "digit" : Character.isLetter(first) ? "letter" : "sign";
    }

    private static void marks(LineFacts fact, List<String> features) {
        String text = fact.text();
        features.add("words" + bucket(fact.words().size(), 0.5, 1.5, 2.5, 4.5, 7.5, 12.5, 18.5));
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (".,;:!?)".indexOf(last) >= 0) {
            features.add("ends" + last);
        }
        int first = text.codePointAt(0);
        features.add(
                Character.isUpperCase(first)
                        ? "starts-upper"
                        : Character.isLowerCase(first)
                                ? "starts-lower"
                                : Character.isDigit(first) ? "starts-digit" : "starts-sign");
        if (text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase)) {
            features.add("capitals");
        }
        for (String mark : List.of("|", "·", "•", " – ", " — ", " - ", "@", "\t", ": ", "(", "/")) {
            if (text.contains(mark)) {
                features.add("has" + mark.strip() + (mark.equals("\t") ? "tab" : ""));
            }
        }
        features.add("commas"
                + bucket((double) text.chars().filter(c -> c == ',').count(), 0.5, 1.5, 3.5));
        dates(text, fact.dates(), features);
    }

    private static void dates(String text, List<DateMention> dates, List<String> features) {
        if (dates.isEmpty()) {
            return;
        }
        boolean range = dates.stream().anyMatch(DateMention::isRange);
        features.add(range ? "range" : "date");
        DateMention first = dates.get(0);
        DateMention last = dates.get(dates.size() - 1);
        if (first.start() <= 1) {
            features.add("date-first");
        }
        if (last.end() >= text.length() - 1) {
            features.add("date-last");
        }
        if (last.end() - first.start() >= text.length() - 2) {
            features.add("date-only");
        }
    }

    private static void dictionaries(LineFacts fact, List<String> features) {
        fact.heading().ifPresent(kind -> features.add("heading-" + kind));
        fact.opening().ifPresent(kind -> features.add("opening-" + kind));
        count("title", fact.titles(), features);
        count("organisation", fact.organisations(), features);
        count("school", fact.schools(), features);
        if (fact.knownSchool()) {
            features.add("known-school");
        }
        if (fact.degreeFirst()) {
            features.add("degree-first");
        }
        count("degree", fact.degrees(), features);
        count("language", fact.languages(), features);
        if (fact.languageFirst()) {
            features.add("language-first");
        }
        if (fact.level()) {
            features.add("level-only");
        }
        if (fact.place() > 0) {
            features.add("place" + bucket(fact.place(), 1.3, 1.8));
        }
        if (fact.email()) {
            features.add("email");
        }
        if (fact.address()) {
            features.add("address");
        }
        if (fact.phone()) {
            features.add("phone");
        }
    }

    private static void count(String name, int count, List<String> features) {
        if (count > 0) {
            features.add(name + Math.min(count, 2));
        }
    }

    private static void words(String text, List<Word> words, List<String> features) {
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            features.add("w=" + words.get(i).key());
        }
        if (!words.isEmpty()) {
            Word first = words.get(0);
            Word last = words.get(words.size() - 1);
            features.add("first=" + first.key());
            features.add("last=" + last.key());
            features.add("shape=" + shape(text.substring(first.start(), first.end())));
            if (last.key().length() > 4) {
                features.add("suffix=" + last.key().substring(last.key().length() - 3));
            }
        }
        if (words.size() > 1) {
            features.add("first2=" + words.get(0).key() + "_" + words.get(1).key());
        }
        if (words.size() <= 4) {
            features.add("all=" + String.join("_", words.stream().map(Word::key).toList()));
        }
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length() && shape.length() < 6; i++) {
            char c = word.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString().toLowerCase(Locale.ROOT).equals("x") && word.equals(word.toUpperCase(Locale.ROOT))
                ? "XX"
                : shape.toString();
    }

    private static void position(List<Line> lines, int index, Line line, PageGeometry geometry, List<String> features) {
        features.add("at"
                + (index < 6
                        ? String.valueOf(index)
                        : bucket(index / (double) lines.size(), 0.1, 0.25, 0.5, 0.75, 0.95)));
        geometry.indent(line).ifPresent(indent -> features.add("indent" + bucket(indent, 0.5, 1.5, 3, 6)));
        geometry.fill(line).ifPresent(fill -> features.add("fill" + bucket(fill, 0.3, 0.6, 0.85)));
        geometry.columnShare(line).ifPresent(share -> features.add("column" + bucket(share, 0.35, 0.6)));
        features.add(line.placement().isPresent() ? "paged" : "unpaged");
        if (!geometry.bulleted()) {
            features.add("no-bullets");
        }
        Optional<Integer> page = line.placement().map(placement -> placement.page());
        page.ifPresent(number -> features.add(number == 1 ? "page1" : "later-page"));
        if (!line.links().isEmpty()) {
            String target = line.links().get(0).target();
            features.add(target.startsWith("mailto:") ? "link-mail" : "link");
        }
        if (index > 0) {
            Line before = lines.get(index - 1);
            features.add(sameLook(before, line) ? "look-as-before" : "look-changes");
            before.style()
                    .size()
                    .ifPresent(size ->
                            line.style().size().ifPresent(own -> features.add("step" + bucket(own - size, -0.4, 0.4))));
        }
    }

    static String bucket(double value, double... limits) {
        int i = 0;
        while (i < limits.length && value > limits[i]) {
            i++;
        }
        return String.valueOf(i);
    }
}
