package dev.vitae.document;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a Markdown text are rows of tables: those within bars, and those around a delimiter row as GitHub Flavored
 * Markdown has it (section 4.10), where the outer bars may be missing ({@code Time | Post} above {@code ---- | ----}).
 */
final class MarkdownTables {

    private static final Pattern RULE = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|?)++");
    private static final Pattern EMPTY = Pattern.compile("[|\\s]*");

    private final BitSet rows = new BitSet();

    MarkdownTables(List<RawLine> raws) {
        for (int i = 0; i < raws.size(); i++) {
            if (isBarred(raws.get(i))) {
                rows.set(i);
            }
            if (i > 0 && isRule(raws.get(i).content()) && hasBar(raws.get(i - 1))) {
                rows.set(i - 1, i + 1);
                for (int below = i + 1; below < raws.size() && hasBar(raws.get(below)); below++) {
                    rows.set(below);
                }
            }
        }
    }

    boolean hasRow(int line) {
        return rows.get(line);
    }

    /** Whether it has nothing to read: the row below a table's heads, or one of empty cells. */
    static boolean isRule(String content) {
        return content.indexOf('|') >= 0
                && ((content.contains("--") && RULE.matcher(content).matches())
                        || EMPTY.matcher(content).matches());
    }

    private static boolean isBarred(RawLine raw) {
        return raw.length() > 2
                && raw.text().charAt(raw.start()) == '|'
                && raw.text().charAt(raw.end() - 1) == '|';
    }

    private static boolean hasBar(RawLine raw) {
        return raw.content().indexOf('|') >= 0;
    }
}
