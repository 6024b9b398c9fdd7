package dev.vitae.schema.normalize;

/**
 * What stands between two commas of an address.
 *
 * @param text without blanks around it
 * @param wide whether only white space parts it from the one before: the end of a line, a tab, several blanks
 * @param bracketed whether it stands in brackets
 * @param besideCode whether the postal code stood beside it, so that it is probably the town
 */
record PlacePart(String text, boolean wide, boolean bracketed, boolean besideCode) {

    PlacePart(String text) {
        this(text, false, false, false);
    }

    PlacePart withText(String other) {
        return new PlacePart(other, wide, bracketed, besideCode);
    }

    PlacePart atCode() {
        return new PlacePart(text, wide, bracketed, true);
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    String[] words() {
        return text.split(" ", -1);
    }
}
