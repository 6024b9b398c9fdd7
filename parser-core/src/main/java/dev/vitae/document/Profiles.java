package dev.vitae.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the profiles in a text that holds those of several people, as scrapes do: a flattened profile a line, or a
 * {@code # Name} heading that comes again with the same sections under it.
 */
final class Profiles {

    private static final int FEWEST_INNER_HEADINGS = 2;

    private Profiles() {}

    /** One span a profile, in order; what stands before the first belongs to it. */
    static List<Span> of(String text) {
        List<RawLine> lines = RawLine.split(text, 0, text.length());
        List<Integer> starts = flattened(lines);
        if (starts.size() < 2) {
            starts = titled(lines);
        }
        if (starts.size() < 2) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> profiles = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            profiles.add(new Span(from, to));
        }
        return profiles;
    }

    /** Lines that start with a name's mark and have headings inside. */
    private static List<Integer> flattened(List<RawLine> lines) {
        List<Integer> starts = new ArrayList<>();
        for (RawLine line : lines) {
            if (isTitle(line)
                    && FlattenedText.countInnerHeadings(line.text(), line.start(), line.end())
                            >= FEWEST_INNER_HEADINGS) {
                starts.add(line.start());
            }
        }
        return starts;
    }

    /** Title lines that share sections: a resume's own parts have different ones. */
    private static List<Integer> titled(List<RawLine> lines) {
        List<Integer> starts = new ArrayList<>();
        List<Set<String>> sections = new ArrayList<>();
        for (RawLine line : lines) {
            if (isTitle(line)) {
                starts.add(line.start());
                sections.add(new HashSet<>());
            } else if (!sections.isEmpty() && line.length() < 60 && line.text().startsWith("## ", line.start())) {
                sections.get(sections.size() - 1).add(line.content().toLowerCase(Locale.ROOT));
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        sections.forEach(own -> own.forEach(section -> uses.merge(section, 1, Integer::sum)));
        long sharing = sections.stream()
                .filter(own -> own.stream().anyMatch(section -> uses.getOrDefault(section, 0) > 1))
                .count();
        return starts.size() > 1 && sharing * 3 >= starts.size() * 2L ? starts : List.of();
    }

    private static boolean isTitle(RawLine line) {
        return line.length() > 2 && line.text().startsWith("# ", line.start());
    }
}
