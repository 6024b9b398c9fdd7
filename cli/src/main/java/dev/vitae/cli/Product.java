package dev.vitae.cli;

import java.util.List;
import java.util.OptionalInt;

/**
 * What was made of one file.
 *
 * @param files what is written
 * @param notices what the user should know
 * @param pages how many pages were read; empty for what has none, or where that is not known
 */
record Product(List<Content> files, List<Notice> notices, OptionalInt pages) {

    /**
     * A file of the result.
     *
     * @param suffix what its kind adds to the file's name, such as {@code .json}
     * @param text what is in it
     */
    record Content(String suffix, String text) {}

    Product {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }

    Product(List<Content> files, List<Notice> notices) {
        this(files, notices, OptionalInt.empty());
    }

    Product(String suffix, String text, List<Notice> notices) {
        this(List.of(new Content(suffix, text)), notices);
    }
}
