package dev.vitae.document;

import java.util.List;
import java.util.Optional;

/** What a flowing document (Word, ODT, HTML) is made of, before it is laid out as lines. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param runs its text in order; {@code \n} in a run is a soft line break
     * @param headingLevel from 1 if the format marks it as a heading, else 0
     * @param bullet the list mark that the format draws in front of it
     * @param separated whether it is set apart from the block before
     */
    record Paragraph(List<Run> runs, int headingLevel, Optional<Bullet> bullet, boolean separated) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** All of its text, with the soft breaks. */
        String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()));
            return text.toString();
        }

        boolean isBlank() {
            return runs.stream().allMatch(run -> run.text().isBlank());
        }
    }

    /** A table; each row is a list of cells, each cell a list of blocks. */
    record Table(List<List<List<Block>>> rows) implements Block {

        public Table {
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /**
     * Characters of one look.
     *
     * @param hidden whether a person looking at the page would not see them
     * @param link the address that they lead to
     */
    record Run(String text, Style style, boolean hidden, Optional<String> link) {

        Run withText(String other) {
            return new Run(other, style, hidden, link);
        }
    }
}
