package dev.vitae.document;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Writes the rules of a page's {@code style} elements that tell how text looks, or whether it shows, into its elements.
 * Rules for other media, states and generated content are passed over; of two rules the later wins, whatever their
 * specificity.
 */
final class StyleSheet {

    /** What the rules say of an element; its own {@code style} comes after it. */
    static final String ATTRIBUTE = "data-vitae-style";

    private static final int MOST_RULES = 400;
    private static final Set<String> LOOKS =
            Set.of("display", "visibility", "opacity", "color", "background", "font-size", "font-weight", "font-style");

    private final Document page;
    private int rules;

    private StyleSheet(Document page) {
        this.page = page;
    }

    static void inline(Document page) {
        StyleSheet sheet = new StyleSheet(page);
        for (Element style : page.select("style")) {
            sheet.apply(withoutComments(style.data()));
        }
    }

    private void apply(String css) {
        int at = 0;
        while (rules < MOST_RULES) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selectors = css.substring(at, open).strip();
            int statement = selectors.lastIndexOf(';');
            selectors = selectors.substring(statement + 1).strip();
            int close = selectors.startsWith("@") ? end(css, open) : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (!selectors.startsWith("@")) {
                rule(selectors, css.substring(open + 1, close).strip());
            }
            at = close + 1;
        }
    }

    private void rule(String selectors, String declarations) {
        if (selectors.indexOf(':') >= 0 || LOOKS.stream().noneMatch(declarations::contains)) {
            return;
        }
        rules++;
        try {
            for (Element element : page.select(selectors)) {
                String before = element.attr(ATTRIBUTE);
                element.attr(ATTRIBUTE, before + declarations + ";");
            }
        } catch (Selector.SelectorParseException e) {
            // A rule that is written wrong, or newer than jsoup, has no effect here.
        }
    }

    /** Where a block ends that may have blocks inside; -1 if it never does. */
    private static int end(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') {
                depth++;
            } else if (css.charAt(i) == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String withoutComments(String css) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
            bare.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return bare.append(css, at, css.length()).toString();
    }
}
