package dev.vitae.extract;

import java.util.List;

/** Finds what is to be taken out of texts. */
@FunctionalInterface
interface OccurrenceFinder {

    /** What is to be taken out, in any order; it may overlap. */
    List<Occurrence> find(String text, Wording wording);
}
