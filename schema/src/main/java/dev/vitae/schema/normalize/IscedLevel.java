package dev.vitae.schema.normalize;

/**
 * A level of education of the <a
 * href="https://uis.unesco.org/sites/default/files/documents/international-standard-classification-of-education-isced-2011-en.pdf">
 * International Standard Classification of Education, ISCED 2011</a> (UNESCO Institute for Statistics, 2012), lowest first.
 */
public enum IscedLevel {
    EARLY_CHILDHOOD(0, "Early childhood education"),
    PRIMARY(1, "Primary education"),
    LOWER_SECONDARY(2, "Lower secondary education"),
    UPPER_SECONDARY(3, "Upper secondary education"),
    POST_SECONDARY_NON_TERTIARY(4, "Post-secondary non-tertiary education"),
    SHORT_CYCLE_TERTIARY(5, "Short-cycle tertiary education"),
    BACHELOR(6, "Bachelor's or equivalent level"),
    MASTER(7, "Master's or equivalent level"),
    DOCTORAL(8, "Doctoral or equivalent level");

    private final int number;
    private final String label;

    IscedLevel(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The number of the level, 0 to 8. */
    public int number() {
        return number;
    }

    /** The name that UNESCO gave the level. */
    public String label() {
        return label;
    }
}
