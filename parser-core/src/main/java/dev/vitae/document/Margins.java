package dev.vitae.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the running headers and footers of a flowing document around its body. Many people keep their name and address
 * there: what looks like it is read first, once; the rest is noise.
 */
final class Margins {

    private static final Pattern CONTACT =
            Pattern.compile("\\S@\\S|https?://|www\\.|linkedin\\.com|github\\.com|(?:\\+|\\(?\\d)[\\d\\s()./-]{7,}\\d");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:\\p{L}+\\s*)?\\d{1,3}(?:\\s*(?:/|\\p{L}+)\\s*\\d{1,3})?", Pattern.UNICODE_CHARACTER_CLASS);

    private Margins() {}

    static void write(BlockWriter writer, List<List<Block>> heads, List<List<Block>> feet, List<Block> body) {
        Set<List<Block>> written = new LinkedHashSet<>();
        String main = text(body);
        for (List<Block> head : heads) {
            if (isRead(head, main) && written.add(head)) {
                writer.write(head);
            }
        }
        writer.write(body);
        for (List<Block> foot : feet) {
            if (CONTACT.matcher(text(foot)).find() && isRead(foot, main) && written.add(foot)) {
                writer.write(foot);
            }
        }
        for (List<List<Block>> margin : List.of(heads, feet)) {
            for (List<Block> blocks : margin) {
                if (written.add(blocks)) {
                    writer.writeAs(Flow.NOISE, blocks);
                }
            }
        }
    }

    /** Contact data, or (as a name is) words that the body does not have. */
    private static boolean isRead(List<Block> margin, String body) {
        String text = text(margin).strip();
        if (text.isEmpty() || PAGE_NUMBER.matcher(text).matches()) {
            return false;
        }
        if (CONTACT.matcher(text).find()) {
            return true;
        }
        return text.length() <= 80 && text.lines().noneMatch(line -> !line.isBlank() && body.contains(line.strip()));
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.forEach(cell -> text.append(text(cell))));
            }
        }
        return text.toString();
    }
}
