package dev.vitae.cli;

import java.util.List;

/**
 * What was made of one file.
 *
 * @param suffix what its kind adds to the file's name, such as {@code .json}
 * @param text its content
 * @param notices what the user should know
 */
record Product(String suffix, String text, List<Notice> notices) {

    Product {
        notices = List.copyOf(notices);
    }
}
