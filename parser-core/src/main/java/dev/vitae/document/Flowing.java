package dev.vitae.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects running text into paragraphs. Not thread-safe. */
final class Flowing {

    private final boolean preserveSpace;
    private final List<Block> blocks = new ArrayList<>();
    private List<Block.Run> runs = new ArrayList<>();
    private Optional<Bullet> bullet = Optional.empty();
    private int heading;
    private boolean separated;
    private boolean pendingSpace;
    private boolean lineStarted;

    Flowing(boolean preserveSpace) {
        this.preserveSpace = preserveSpace;
    }

    List<Block> blocks() {
        end(false);
        return blocks;
    }

    void text(String text, Style style, boolean hidden, Optional<String> link, boolean preserve) {
        String shown = preserve || preserveSpace ? unifyBreaks(text) : collapse(text);
        if (link.isPresent() && shown.startsWith(" ")) {
            runs.add(new Block.Run(" ", style, hidden, Optional.empty()));
            shown = shown.substring(1);
        }
        if (!shown.isEmpty()) {
            runs.add(new Block.Run(shown, style, hidden, link));
        }
    }

    void lineBreak() {
        runs.add(new Block.Run("\n", Style.PLAIN, false, Optional.empty()));
        pendingSpace = false;
        lineStarted = false;
    }

    void bullet(Bullet mark) {
        bullet = Optional.of(mark);
    }

    void heading(int level) {
        heading = level;
    }

    void add(Block block) {
        end(false);
        blocks.add(block);
    }

    /** Ends the paragraph, if there is one. */
    void end(boolean spaced) {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            blocks.add(new Block.Paragraph(runs, heading, bullet, separated));
            bullet = Optional.empty();
            separated = spaced;
        } else {
            separated |= spaced;
        }
        runs = new ArrayList<>();
        pendingSpace = false;
        lineStarted = false;
    }

    private static String unifyBreaks(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000B', '\n')
                .replace('\f', '\n');
    }

    private String collapse(String text) {
        StringBuilder collapsed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pendingSpace = lineStarted;
            } else {
                if (pendingSpace) {
                    collapsed.append(' ');
                }
                collapsed.append(c);
                pendingSpace = false;
                lineStarted = true;
            }
        }
        return collapsed.toString();
    }
}
