package dev.vitae.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the hyperlinks that lie on a picture or an icon and on no word. One that stands right beside a word is a link on
 * that word, as of an icon in front of a user's name or after a project's title. Any other becomes a line of its own
 * with its address for words, since that is what the icon says.
 */
final class IconLinks {

    /** How far the word may stand from the icon, in parts of its font size. */
    private static final double NEAR = 1.8;

    private static final double USUAL_SIZE = 10;
    private static final double SMALLEST = 2;
    private static final int LONGEST = 300;
    private static final double HALF_RISE = (Word.RISE - Word.FALL) / 2;
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:", "tel:");

    private final int page;
    private final List<TextRow> rows;
    private final List<TextRow> added = new ArrayList<>();
    private final double size;

    private IconLinks(int page, List<TextRow> rows) {
        this.page = page;
        this.rows = new ArrayList<>(rows);
        this.size = rows.stream()
                .mapToDouble(TextRow::size)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(USUAL_SIZE);
    }

    /** The page with the links that none of its words carries; a page without words stays so. */
    static PageWords addTo(PageWords page, PdfLinks links) {
        if (links.areas().isEmpty() || page.rows().isEmpty() || page.turn() != Turn.UPRIGHT) {
            return page;
        }
        Set<String> known = new HashSet<>();
        page.rows().forEach(row -> row.words().forEach(word -> word.link().ifPresent(known::add)));
        IconLinks icons = new IconLinks(page.page().number(), page.rows());
        for (PdfLinks.Area area : links.areas()) {
            if (isReadable(area) && known.add(area.target())) {
                icons.add(area);
            }
        }
        List<TextRow> all = new ArrayList<>(icons.rows);
        all.addAll(icons.added);
        return new PageWords(page.page(), page.turn(), all, page.turned(), page.hidden());
    }

    private static boolean isReadable(PdfLinks.Area area) {
        String target = area.target().toLowerCase(Locale.ROOT);
        return area.box().width() > SMALLEST
                && area.box().height() > SMALLEST
                && target.length() <= LONGEST
                && SCHEMES.stream().anyMatch(target::startsWith)
                && target.chars().noneMatch(c -> RawLine.isBlank((char) c) || Character.isISOControl(c));
    }

    private void add(PdfLinks.Area area) {
        Optional<Place> place = nearest(area.box());
        if (place.isEmpty()) {
            added.add(TextRow.of(List.of(word(area))));
            return;
        }
        TextRow row = rows.get(place.get().row());
        List<Word> words = new ArrayList<>(row.words());
        words.set(place.get().word(), words.get(place.get().word()).withLink(area.target()));
        rows.set(place.get().row(), TextRow.of(words));
    }

    /** Where a word stands, and how far it is from an icon. */
    private record Place(int row, int word, double distance) {}

    /** The word beside the icon that has no link of its own yet. */
    private Optional<Place> nearest(BoundingBox icon) {
        double middle = (icon.top() + icon.bottom()) / 2;
        Place best = null;
        for (int i = 0; i < rows.size(); i++) {
            BoundingBox box = rows.get(i).box();
            if (middle < box.top() || middle > box.bottom()) {
                continue;
            }
            List<Word> words = rows.get(i).words();
            for (int j = 0; j < words.size(); j++) {
                Word word = words.get(j);
                double distance = Math.max(0, Math.max(word.left() - icon.right(), icon.left() - word.right()));
                boolean nearer = best == null || distance < best.distance();
                if (word.link().isEmpty() && distance <= NEAR * word.size() && nearer) {
                    best = new Place(i, j, distance);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Word word(PdfLinks.Area area) {
        BoundingBox icon = area.box();
        double baseline = (icon.top() + icon.bottom()) / 2 + HALF_RISE * size;
        BoundingBox box =
                new BoundingBox(icon.left(), baseline - Word.RISE * size, icon.right(), baseline + Word.FALL * size);
        return new Word(words(area.target()), page, box, baseline, size, Style.PLAIN, Optional.of(area.target()));
    }

    /** The address as a person writes it. */
    private static String words(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            int query = target.indexOf('?');
            return target.substring("mailto:".length(), query < 0 ? target.length() : query);
        }
        return lower.startsWith("tel:") ? target.substring("tel:".length()) : target;
    }
}
