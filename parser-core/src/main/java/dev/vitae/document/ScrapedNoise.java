package dev.vitae.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the furniture of scraped web pages from the profile: buttons and counters, words that trail a name, and lines
 * that a page holds twice, once for eyes and once for screen readers.
 */
final class ScrapedNoise {

    private static final int LONGEST = 120;
    private static final Pattern TRAIL = Pattern.compile(
            "\\s*(?:(?:…|\\.\\.\\.)\\s*(?:see more|mehr anzeigen|voir plus|ver más)|·\\s*(?:1st|2nd|3rd\\+?))\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_TWINS = 4;

    private static final ScrapedNoise WORDS = load();

    private final Pattern strong;
    private final Pattern weak;

    private ScrapedNoise(Pattern strong, Pattern weak) {
        this.strong = strong;
        this.weak = weak;
    }

    /** The same lines; those that are noise in that flow, and words that trail a line cut off. */
    static List<Line> mark(List<Line> lines) {
        BitSet strong = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            strong.set(i, WORDS.isStrong(lines.get(i).text()));
        }
        boolean scraped = !strong.isEmpty();
        boolean twins = hasTwins(lines, strong);
        List<Line> marked = new ArrayList<>();
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean twin = twins && line.flow() == Flow.BODY && line.text().equals(last);
            boolean noise = strong.get(i) || (scraped && WORDS.isWeak(line.text()));
            if (twin || noise) {
                marked.add(line.toBuilder()
                        .flow(noise || line.flow() == Flow.BODY ? Flow.NOISE : line.flow())
                        .build());
                last = twin ? "" : last;
                continue;
            }
            Line own = twins ? halve(line) : line;
            marked.add(cutTrail(own));
            last = line.flow() == Flow.BODY ? line.text() : last;
        }
        return marked;
    }

    /** The document with its noise put aside. */
    static SourceDocument putAside(SourceDocument document) {
        List<Line> body = new ArrayList<>();
        List<Line> asides = new ArrayList<>(document.asides());
        for (Line line : mark(document.lines())) {
            (line.flow() == Flow.BODY ? body : asides).add(line);
        }
        return document.withLines(body, asides);
    }

    private static Line cutTrail(Line line) {
        if (line.text().indexOf('·') < 0
                && line.text().indexOf('…') < 0
                && !line.text().contains("...")) {
            return line;
        }
        String end = line.text().substring(Math.max(0, line.text().length() - 40));
        Matcher trail = TRAIL.matcher(end);
        int cut = trail.find() ? line.text().length() - end.length() + trail.start() : 0;
        return cut > 0 ? line.narrow(0, cut) : line;
    }

    /** Whether most lines come twice, one under the other or glued to themselves. */
    private static boolean hasTwins(List<Line> lines, BitSet strong) {
        int twins = 0;
        int body = 0;
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.flow() != Flow.BODY || strong.get(i)) {
                continue;
            }
            body++;
            if (line.text().equals(last)) {
                twins++;
                last = "";
            } else {
                twins += isGlued(line.text()) ? 1 : 0;
                last = line.text();
            }
        }
        return twins >= FEWEST_TWINS && twins * 4 >= body;
    }

    private static Line halve(Line line) {
        return isGlued(line.text()) ? line.narrow(0, line.text().length() / 2) : line;
    }

    private static boolean isGlued(String text) {
        int half = text.length() / 2;
        return half >= 4 && text.length() % 2 == 0 && text.regionMatches(0, text, half, half);
    }

    private boolean isStrong(String text) {
        return text.length() <= LONGEST && strong.matcher(text).matches();
    }

    private boolean isWeak(String text) {
        return text.length() <= LONGEST && weak.matcher(text).matches();
    }

    private static ScrapedNoise load() {
        List<String> strong = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        List<String> list = strong;
        for (String entry : WordFile.entries("scraped-noise.txt")) {
            if (entry.equals("weak")) {
                list = weak;
            } else {
                list.add(entry);
            }
        }
        return new ScrapedNoise(anyOf(strong), anyOf(weak));
    }

    private static Pattern anyOf(List<String> expressions) {
        return Pattern.compile(
                "(?:" + String.join("|", expressions) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
