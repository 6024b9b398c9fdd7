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
    private static final Pattern WORD = Pattern.compile("(?<![\\p{Lu}\\p{N}@./-])\\p{Lu}[\\p{L}&]*+");

    private static final Pattern JOINED =
            Pattern.compile("[\\p{Ll}\\p{N})](?<heading>\\p{Lu}\\p{Ll}{2,20} \\p{Lu}\\p{Ll}{2,20})$");

    /** What a word in front says that no heading follows: {@code Bachelor of Education}. */
    private static final Pattern TIED =
            Pattern.compile("(?:^|.*[\\s(])(?:[\\p{Ll}&]{1,4}|with|from|your|their|higher)\\s$", Pattern.DOTALL);

    private final HeadingLexicon headings;

    HeadingsWithin(HeadingLexicon headings) {
        this.headings = headings;
    }

    private record Found(int start, int end, SectionKind kind, boolean shouted) {}

    /** The document with each heading within a long line as a line of its own. */
    SourceDocument part(SourceDocument document) {
        List<Line> lines = new ArrayList<>();
        for (Line line : document.lines()) {
            lines.addAll(isLong(line) ? parts(line) : last(line));
        }
        if (lines.size() == document.lines().size()) {
            return document;
        }
        return new SourceDocument(
                document.text(), lines, document.asides(), document.pages(), document.metadata(), document.problems());
    }

    private static boolean isLong(Line line) {
        return line.text().length() >= SHORTEST && line.bullet().isEmpty();
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

    private List<Line> parts(Line line) {
        List<Found> found = find(line.text());
        Set<SectionKind> shouted = kinds(found.stream().filter(Found::shouted).toList());
        boolean any = kinds(found).size() >= FEWEST && kinds(found).stream().anyMatch(SectionKind::isCareer);
        if (!any && shouted.size() < FEWEST_SHOUTED) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (Found heading : found) {
            // Among headings in capitals, other words are what they are.
            if (shouted.size() < FEWEST_SHOUTED || heading.shouted()) {
                int cut = start == 0 ? address(line.text(), heading.start()) : start;
                add(parts, line, start, cut, false);
                add(parts, line, cut, heading.start(), false);
                add(parts, line, heading.start(), heading.end(), true);
                start = heading.end();
            }
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
        Line part = line.narrow(start, end).strip();
        if (!part.text().isEmpty()) {
            boolean apart = parts.isEmpty() ? line.separated() : heading;
            parts.add(part.toBuilder().separated(apart).continuation(false).build());
        }
    }

    private List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            Optional<Found> heading = at(text, word.start());
            heading.ifPresent(found::add);
            from = heading.map(Found::end).orElse(word.end());
        }
        return found;
    }

    /** The longest heading that begins at a word, if what stands around it leaves it one. */
    private Optional<Found> at(String text, int start) {
        boolean joined = start > 0 && Character.isLowerCase(text.charAt(start - 1));
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
            if ((words > 1 || !joined) && goesOn(text, end)) {
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
    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ':')) {
            next++;
        }
        return next > end
                && next < text.length()
                && !Character.isLowerCase(text.charAt(next))
                && ",.;)/-".indexOf(text.charAt(next)) < 0;
    }
}
