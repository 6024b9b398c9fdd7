package dev.vitae.extract;

import java.util.Locale;

/** How a value of a resume stands in a file, from the plainest to the weakest. The names are stable. */
public enum Match {
    /** Character for character. */
    WRITTEN,
    /** But for case, accents, line breaks, blanks, hyphens, dashes, quotes, ligatures and other forms of letters. */
    WRITTEN_OTHERWISE,
    /** The same letters, digits and symbols, with other punctuation. */
    SAME_LETTERS,
    /** As a number of another form, such as {@code 3,50} for {@code 3.5}. */
    NUMBER,
    /** As a date that says this much or more, in whatever form. */
    DATE,
    /** As the same phone number, with or without the code of the country. */
    PHONE,
    /** As an e-mail address written around, such as {@code ada (at) example (dot) org}. */
    EMAIL,
    /** As a web address with or without scheme, {@code www.} and slash at the end. */
    URL,
    /** As the address that a link of the file leads to; the place is that of the words that carry it. */
    LINK_TARGET,
    /** As the network of an address, or as an account whose network and user are written. */
    PROFILE,
    /** The name with its words in another order, such as {@code MOSS, Ada}. */
    NAME_ORDER,
    /** As a name or code of the country. */
    COUNTRY,
    /** As another name, or the letters, of the same region. */
    REGION,
    /** Not said, but a place is written that lies in no other country. */
    PLACE,
    /** In several places: paragraphs one after the other, or lines with others' text between them. */
    JOINED;

    /** The name as reports have it: {@code written-otherwise}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
