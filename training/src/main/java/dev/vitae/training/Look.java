package dev.vitae.training;

/** How some words stand out. */
record Look(boolean bold, boolean italic, boolean accent, boolean caps) {

    static final Look PLAIN = new Look(false, false, false, false);
    static final Look BOLD = new Look(true, false, false, false);
    static final Look ITALIC = new Look(false, true, false, false);
}
