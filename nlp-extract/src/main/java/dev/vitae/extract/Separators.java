package dev.vitae.extract;

/** The glyphs that people set between two things that stand beside each other on a line. */
final class Separators {

    /** They part where they stand between words. In a class of a regular expression none needs a backslash. */
    static final String GLYPHS = "|·•●▪■⋅∙⋄◇◆♦❖✦‖◦○▸‣";

    private Separators() {}
}
