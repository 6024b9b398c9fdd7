package dev.vitae.document;

/**
 * The list mark in front of a line. The mark is no part of the line's text.
 *
 * @param mark the mark as written ({@code •}, {@code -}, {@code 1.}, {@code ii.}); empty where the format draws it by
 *     itself and does not tell
 * @param level how deep the list is nested, from 0
 */
public record Bullet(String mark, int level) {

    public Bullet {
        if (level < 0) {
            throw new IllegalArgumentException("negative level: " + level);
        }
    }
}
