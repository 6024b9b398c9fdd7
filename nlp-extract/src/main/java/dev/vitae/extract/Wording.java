package dev.vitae.extract;

/** How a text of a resume is worded: what a word in it says depends on that. */
enum Wording {
    /** A few words, such as a title or an employer. */
    WORDS,
    /** A sentence that leaves the person out and so begins with a verb, as items of lists do. */
    ITEM,
    /** Sentences. */
    SENTENCES
}
