package dev.vitae.document;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a range of dates starts in a text; month names come from the JDK's CLDR data. */
final class DateRanges {

    private static final List<Locale> LOCALES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv").stream()
            .map(Locale::forLanguageTag)
            .toList();
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DATE = "(?:(?:\\d{1,2}\\.?\\s+)?(?:" + months()
            + ")\\.?,?\\s+(?:\\d{1,2},\\s+)?(?:de\\s+)?" + YEAR + "|\\d{1,2}[/.-](?:\\d{1,2}[/.-])?" + YEAR + "|" + YEAR
            + "(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?)?)(?!\\d)";
    private static final String OPEN =
            "(?:present|current(?:ly)?|now|today|ongoing|date|heute|jetzt|aktuell|laufend|aujourd['’]hui|présent|actuel(?:lement)?"
                    + "|actualidad|actualmente|presente|hoy|atual|oggi|heden)\\b";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])" + DATE
                    + "\\s*(?:[-–—−]|to\\b|until\\b|till\\b|bis\\b|à\\b|au\\b|a\\b|hasta\\b)\\s*(?:" + DATE + "|" + OPEN
                    + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private DateRanges() {}

    /** The first range in {@code text} between two offsets, or null-free: an empty span at {@code to} if there is none. */
    static Span first(CharSequence text, int from, int to) {
        Matcher range = RANGE.matcher(text).region(from, to);
        return range.find() ? new Span(range.start(), range.end()) : new Span(to, to);
    }

    private static String months() {
        Set<String> names =
                new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
        for (Locale locale : LOCALES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    String name = month.getDisplayName(style, locale).replace(".", "");
                    if (name.codePoints().allMatch(Character::isLetter)) {
                        names.add(name.toLowerCase(locale));
                    }
                }
            }
        }
        names.add("sept");
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
