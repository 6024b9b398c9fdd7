package dev.vitae.extract;

import dev.vitae.document.Line;
import dev.vitae.document.SourceDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a resume that was joined to a few long lines at the headings within them: those in capitals, or those with a
 * capital first, if there are several of different sections. Thread-safe.
 */
final class HeadingsWithin {

    private static final int SHORTEST = 250;
    private static final int FEWEST_SHOUTED = 2;
    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 4;

    /** A word that may begin a heading, at its own beginning or right behind a small letter that it was joined to. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{Lu}@/-])(?<!(?:^|[^\\p{Ll}])\\.)\\p{Lu}[\\p{L}&]*+");

    private static final Pattern JOINED =
            Pattern.compile("[\\p{Ll}\\p{N})](?<heading>\\p{Lu}\\p{Ll}{2,20} \\p{Lu}\\p{Ll}{2,20})$");

    /** What a word in front says that no heading follows: {@code Bachelor of Education}. */
    private static final Pattern TIED =
            Pattern.compile("(?:^|.*[\\s(])(?:[\\p{Ll}&]{1,4}|with|from|your|their|higher)\\s$", Pattern.DOTALL);

    /** What a form says behind a label, which may begin with a small letter behind a heading. */
    private static final Pattern LABELLED = Pattern.compile("\\p{Ll}++(?: -|:)");

    /** A list, which may do so behind the heading of skills. */
    private static final Pattern LISTED = Pattern.compile("\\p{Ll}[\\p{L}-]*+(?: \\p{Ll}[\\p{L}-]*+)?+, ");

    /** Words that stand within the names of other things as often as by themselves ({@code Project Management}). */
    private static final Set<String> NOT_ALONE = Set.copyOf(Lexicon.lines("no-lone-headings.txt"));

    private final HeadingLexicon headings;

    HeadingsWithin(HeadingLexicon headings) {
        this.headings = headings;
    }

    private record Found(int start, int end, SectionKind kind, boolean shouted) {}

    /** The document with each heading within a long line as a line of its own. */
    SourceDocument part(SourceDocument document) {
        List<Line> lines = new ArrayList<>();
        for (List<Line> row : TextRows.of(document)) {
            if (isLong(row)) {
                lines.addAll(parts(row));
            } else {
                row.forEach(line -> lines.addAll(last(line)));
            }
        }
        if (lines.size() == document.lines().size()) {
            return document;
        }
        return document.withLines(lines);
    }

    /** Whether it is as long as no line; an item of a list that stands alone may be. */
    private static boolean isLong(List<Line> row) {
        boolean item = row.size() == 1 && row.get(0).bullet().isPresent();
        return TextRows.length(row) >= SHORTEST && !item;
    }

    /** The line, and by itself a heading of several words that was joined to its last one ({@code BakingWork History}). */
    private List<Line> last(Line line) {
        Matcher joined = JOINED.matcher(line.text());
        if (!joined.find() || headings.findWhole(joined.group("heading")).isEmpty()) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        add(parts, line, 0, joined.start("heading"), false);
        add(parts, line, joined.start("heading"), line.text().length(), true);
        return parts;
    }

    private List<Line> parts(List<Line> row) {
        List<List<Found>> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            found.add(find(row.get(i).text(), i + 1 < row.size()));
        }
        List<Found> all = found.stream().flatMap(List::stream).toList();
        boolean shouted = kinds(all.stream().filter(Found::shouted).toList()).size() >= FEWEST_SHOUTED;
        boolean any = kinds(all).size() >= FEWEST && kinds(all).stream().anyMatch(SectionKind::isCareer);
        if (isShouted(row) || (!any && !shouted)) {
            return row.stream().flatMap(line -> last(line).stream()).toList();
        }
        List<Line> parts = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < row.size(); i++) {
            // Among headings in capitals, other words are what they are.
            List<Found> headings = found.get(i).stream()
                    .filter(heading -> !shouted || heading.shouted())
                    .toList();
            parts.addAll(parts(row.get(i), headings, first));
            first &= headings.isEmpty();
        }
        return parts;
    }

    /** Whether most of it is in capitals, so that those tell of no heading. */
    private static boolean isShouted(List<Line> row) {
        long small = row.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(Character::isLowerCase)
                .count();
        long large = row.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(Character::isUpperCase)
                .count();
        return large > small;
    }

    private static List<Line> parts(Line line, List<Found> headings, boolean first) {
        if (headings.isEmpty()) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (Found heading : headings) {
            int cut = first && start == 0 ? address(line.text(), heading.start()) : start;
            add(parts, line, start, cut, false);
            add(parts, line, cut, heading.start(), false);
            add(parts, line, heading.start(), heading.end(), true);
            start = heading.end();
        }
        add(parts, line, start, line.text().length(), false);
        return parts;
    }

    /** Where the word with the first e-mail address begins, which stands below a name; 0 if there is none. */
    private static int address(String text, int end) {
        int at = text.substring(0, end).indexOf('@');
        return at < 0 ? 0 : text.lastIndexOf(' ', at) + 1;
    }

    private static Set<SectionKind> kinds(List<Found> found) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        found.forEach(heading -> kinds.add(heading.kind()));
        return kinds;
    }

    private static void add(List<Line> parts, Line line, int start, int end, boolean heading) {
        int colon = start > 0 && line.text().startsWith(":", start) ? start + 1 : start;
        Line part = line.narrow(Math.min(colon, end), end).strip();
        if (!part.text().isEmpty()) {
            boolean apart = parts.isEmpty() ? line.separated() : heading;
            Line whole = start == 0 && !heading ? part : LineCuts.withoutBullet(part);
            parts.add(whole.toBuilder().separated(apart).continuation(false).build());
        }
    }

    private List<Found> find(String text, boolean goesOn) {
        List<Found> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            Optional<Found> heading = at(text, word.start(), goesOn);
            heading.filter(next -> !isLabel(text, found, next)).ifPresent(found::add);
            from = heading.map(Found::end).orElse(word.end());
        }
        return found;
    }

    /** Whether it is the label of a group right behind the heading of skills ({@code SKILLS Languages: Java}). */
    private static boolean isLabel(String text, List<Found> before, Found heading) {
        if (before.isEmpty() || heading.kind() != SectionKind.LANGUAGES) {
            return false;
        }
        Found last = before.get(before.size() - 1);
        return last.kind() == SectionKind.SKILLS
                && heading.start() - last.end() <= 2
                && text.indexOf(':', heading.end()) == heading.end();
    }

    /** The longest heading that begins at a word, if what stands around it leaves it one. */
    private Optional<Found> at(String text, int start, boolean lineGoesOn) {
        boolean joined = start > 0 && isJoined(text.charAt(start - 1));
        if (!joined
                && TIED.matcher(text.substring(Math.max(0, start - 12), start)).matches()) {
            return Optional.empty();
        }
        Optional<Found> longest = Optional.empty();
        int end = start;
        for (int words = 1; words <= MOST_WORDS && end < text.length(); words++) {
            end = endOfWord(text, words == 1 ? start : end + 1);
            String candidate = text.substring(start, end);
            boolean shouted = candidate.equals(candidate.toUpperCase(Locale.ROOT));
            boolean alone = words > 1 || (!joined && !NOT_ALONE.contains(candidate));
            if (alone && (goesOn(text, end, candidate) || (lineGoesOn && end == text.length()))) {
                Optional<SectionKind> kind = headings.findWhole(candidate);
                if (kind.isPresent()) {
                    longest = Optional.of(new Found(start, end, kind.get(), shouted));
                }
            }
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
        }
        return longest;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '&')) {
            end++;
        }
        return end;
    }

    /** Whether what follows is no small letter, which would go on with a sentence. */
    private boolean goesOn(String text, int end, String heading) {
        int next = end;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ':')) {
            next++;
        }
        return next > end
                && next < text.length()
                && (!Character.isLowerCase(text.charAt(next)) || isListed(text, next, heading))
                && ",.;)/-".indexOf(text.charAt(next)) < 0;
    }

    private boolean isListed(String text, int start, String heading) {
        boolean skills = headings.findWhole(heading)
                .filter(kind -> kind == SectionKind.SKILLS)
                .isPresent();
        return (skills ? LISTED : LABELLED)
                .matcher(text)
                .region(start, text.length())
                .lookingAt();
    }

    private static boolean isJoined(char before) {
        return Character.isLowerCase(before) || Character.isDigit(before) || before == '.';
    }
}
