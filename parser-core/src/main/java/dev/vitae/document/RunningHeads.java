package dev.vitae.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the running headers and footers of pages: what comes again at the same place, the title, and page numbers. */
final class RunningHeads {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:page|seite|página|pagina|p\\.|s\\.)\\s?)?#\\s?(?:(?:of|/|von|de|sur|di|\\|)\\s?#)?|[-–—]\\s?#\\s?[-–—]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
    private static final double EDGE = 0.12;
    private static final double SAME_PLACE = 3;

    private final Set<TextRow> noise = new HashSet<>();

    private RunningHeads() {}

    static RunningHeads of(List<PageWords> pages) {
        RunningHeads heads = new RunningHeads();
        Map<String, TextRow> seen = new HashMap<>();
        Optional<TextRow> title = title(pages);
        for (PageWords page : pages) {
            for (TextRow row : page.rows()) {
                if (!isAtEdge(row, page)) {
                    continue;
                }
                String text = row.text();
                String shape = shape(text);
                boolean repeats = title.isPresent() && isRepeated(title.get(), row, page);
                if (repeats || isPageNumber(shape, pages.size(), row)) {
                    heads.noise.add(row);
                    continue;
                }
                TextRow first = seen.putIfAbsent(shape, row);
                if (first != null
                        && first.page() != row.page()
                        && Math.abs(first.baseline() - row.baseline()) < SAME_PLACE
                        && Math.abs(first.left() - row.left()) < SAME_PLACE) {
                    heads.noise.add(row);
                    // What stands on the first page may be the name itself.
                    if (!first.text().equals(text) || first.page() > 1) {
                        heads.noise.add(first);
                    }
                }
            }
        }
        return heads;
    }

    /** The largest row of the first page: the name, in most. */
    private static Optional<TextRow> title(List<PageWords> pages) {
        return pages.stream()
                .limit(1)
                .flatMap(page -> page.rows().stream())
                .max(Comparator.comparingDouble(TextRow::size));
    }

    /** Whether the row says once more, in small letters at the foot or on a further page, what the title says. */
    private static boolean isRepeated(TextRow title, TextRow row, PageWords page) {
        boolean below = row.page() > title.page() || row.box().top() > page.height() / 2;
        return below && row.size() < title.size() && row.text().equalsIgnoreCase(title.text());
    }

    /** The rows of the page that are read. */
    List<TextRow> body(PageWords page) {
        return page.rows().stream().filter(row -> !noise.contains(row)).toList();
    }

    /** The rows of the page that are not. */
    List<TextRow> noise(PageWords page) {
        return page.rows().stream().filter(noise::contains).toList();
    }

    private static boolean isAtEdge(TextRow row, PageWords page) {
        return row.box().bottom() < EDGE * page.height() || row.box().top() > (1 - EDGE) * page.height();
    }

    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = Character.isDigit(c);
            if (!isDigit || !digit) {
                shape.append(isDigit ? '#' : c);
            }
            digit = isDigit;
        }
        return shape.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPageNumber(String shape, int pages, TextRow row) {
        if (!PAGE_NUMBER.matcher(shape).matches()) {
            return false;
        }
        if (Character.isLetter(shape.charAt(0))) {
            return true;
        }
        List<Integer> numbers = DIGITS.matcher(row.text())
                .results()
                .map(digits -> Integer.valueOf(digits.group()))
                .toList();
        boolean counts = numbers.size() == 1 ? pages > 1 : numbers.get(1) == pages;
        return counts && numbers.get(0) == row.page();
    }
}
