package dev.vitae.extract;

import java.util.Locale;

/** What decided that some text is a value of the resume. */
public enum Stage {
    /** The model that says what each line is. */
    LINES,
    /** The model that says what each word is. */
    WORDS,
    /** The value's form, as an e-mail address or the number of a phone has one. */
    FORM,
    /** A rule, where the models left it open. */
    RULE,
    /** What the file says without showing it: the target of a link. */
    FILE;

    /** The name in a trace. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
