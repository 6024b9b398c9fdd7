package dev.vitae.schema.normalize;

/**
 * How well a language is spoken, in the five words that most networks offer, lowest first. They are those of the scale of
 * the <a href="https://www.govtilr.org">Interagency Language Roundtable</a>, levels 1 to 5.
 */
public enum Proficiency {
    ELEMENTARY("Elementary"),
    LIMITED_WORKING("Limited Working"),
    PROFESSIONAL_WORKING("Professional Working"),
    FULL_PROFESSIONAL("Full Professional"),
    NATIVE_OR_BILINGUAL("Native or Bilingual");

    private final String label;

    Proficiency(String label) {
        this.label = label;
    }

    /** The words as one writes them, such as {@code Full Professional}. */
    public String label() {
        return label;
    }
}
