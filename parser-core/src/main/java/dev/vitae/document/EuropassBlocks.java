package dev.vitae.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Sets attached data out as a person would set out a resume. Not thread-safe. */
final class EuropassBlocks {

    private static final Style BOLD = Style.PLAIN.withBold(true);

    /** The codes of ISO 639-2/B that differ from those of ISO 639-2/T, which Java knows. */
    private static final Map<String, String> LIBRARY_CODES = Map.ofEntries(
            Map.entry("alb", "sqi"),
            Map.entry("arm", "hye"),
            Map.entry("baq", "eus"),
            Map.entry("bur", "mya"),
            Map.entry("chi", "zho"),
            Map.entry("cze", "ces"),
            Map.entry("dut", "nld"),
            Map.entry("fre", "fra"),
            Map.entry("geo", "kat"),
            Map.entry("ger", "deu"),
            Map.entry("gre", "ell"),
            Map.entry("ice", "isl"),
            Map.entry("mac", "mkd"),
            Map.entry("may", "msa"),
            Map.entry("per", "fas"),
            Map.entry("rum", "ron"),
            Map.entry("slo", "slk"),
            Map.entry("tib", "bod"),
            Map.entry("wel", "cym"));

    private final List<Block> blocks = new ArrayList<>();

    /** All that was set out. */
    List<Block> all() {
        return List.copyOf(blocks);
    }

    void name(Stream<Optional<String>> parts) {
        String name = joined(" ", parts);
        if (!name.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(run(name, BOLD)), 1, Optional.empty(), true));
        }
    }

    void section(String title, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(run(title, BOLD)), 2, Optional.empty(), true));
            blocks.addAll(content);
        }
    }

    void line(String text) {
        if (!text.isBlank()) {
            blocks.add(paragraph(List.of(run(text, Style.PLAIN)), false));
        }
    }

    void add(List<Block> content) {
        blocks.addAll(content);
    }

    /** An entry: its title and dates on one line, where it was on the next, and what it was about. */
    void entry(Optional<String> title, String dates, String where, List<Block> about) {
        String head = title.orElse(where);
        if (!head.isEmpty() || !dates.isEmpty()) {
            List<Block.Run> runs = new ArrayList<>();
            if (!head.isEmpty()) {
                runs.add(run(head, BOLD));
            }
            if (!dates.isEmpty()) {
                runs.add(run(runs.isEmpty() ? dates : "\t" + dates, Style.PLAIN));
            }
            blocks.add(paragraph(runs, true));
        }
        if (title.isPresent()) {
            line(where);
        }
        blocks.addAll(about);
    }

    /** A text that may be marked up, escaped once, as HTML. */
    static List<Block> rich(Optional<String> text) {
        if (text.isEmpty() || text.get().isBlank()) {
            return List.of();
        }
        if (text.get().indexOf('<') >= 0) {
            return new MarkupBlocks(false).of(Jsoup.parse(text.get()).body());
        }
        return text.get()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> paragraph(List.of(run(line.strip(), Style.PLAIN)), false))
                .toList();
    }

    static String joined(String separator, Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).distinct().collect(Collectors.joining(separator));
    }

    /** {@code from – to}, each as it stands in the data. */
    static String range(Optional<String> from, Optional<String> to, boolean current) {
        return joined(" – ", Stream.of(from, current ? Optional.of("Present") : to));
    }

    /** The English name of a country that is given by its code of two letters; else what is given. */
    static Optional<String> country(Optional<String> code) {
        return code.map(given -> given.length() == 2
                ? new Locale.Builder().setRegion(given).build().getDisplayCountry(Locale.ENGLISH)
                : given);
    }

    /** The English name of a language that is given by its code of ISO 639; else what is given. */
    static String language(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String technical = Objects.requireNonNullElse(LIBRARY_CODES.get(lower), lower);
        return Arrays.stream(Locale.getISOLanguages())
                .map(two -> new Locale.Builder().setLanguage(two).build())
                .filter(locale -> locale.getLanguage().equals(technical)
                        || locale.getISO3Language().equals(technical))
                .findFirst()
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                .orElse(code);
    }

    /** {@code C1} where all parts of a skill have one level, else {@code C1 (listening), B2 (writing)}. */
    static String levels(Map<String, String> levels) {
        if (levels.values().stream().distinct().count() <= 1) {
            return levels.values().stream().findFirst().orElse("");
        }
        return levels.entrySet().stream()
                .map(level -> level.getValue() + " (" + level.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    private static Block paragraph(List<Block.Run> runs, boolean separated) {
        return new Block.Paragraph(runs, 0, Optional.empty(), separated);
    }

    private static Block.Run run(String text, Style style) {
        return new Block.Run(text, style, false, Optional.empty());
    }
}
