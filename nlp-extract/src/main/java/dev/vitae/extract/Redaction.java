package dev.vitae.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be taken out of a resume for blind screening. {@code docs/redaction.md} says what each covers. */
public enum Redaction {
    /** The person's name, in all forms, and addresses that are made of it. */
    NAME,
    /** Ways to reach the person or to find them on the web: e-mail, phone, street, postal code, accounts, links. */
    CONTACT,
    /** Where the person lives. */
    PLACE,
    /** The address of a picture. */
    PHOTO,
    /** Dates of birth and ages. The years of schools and jobs stay. */
    AGE,
    /** Statements of gender, forms of address, pronouns. */
    GENDER,
    /** Statements of nationality. */
    NATIONALITY,
    /** Marital status and children. */
    FAMILY;

    /** The name on the command line and in a trace. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in a text instead of what was taken out: {@code [name]}. */
    public String placeholder() {
        return "[" + id() + "]";
    }

    /** The redaction with this id, whatever its case. */
    public static Optional<Redaction> ofId(String id) {
        return Arrays.stream(values())
                .filter(redaction -> redaction.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
