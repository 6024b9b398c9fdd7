package dev.vitae.document;

import java.util.Optional;

/**
 * Something about a file that was read all the same, and that its reader should know.
 *
 * @param code what kind of problem
 * @param message for a person: what it is, in one sentence; never holds text of the document
 * @param span where, if it has a place
 */
public record ReadingProblem(Code code, String message, Optional<Span> span) {

    /** The kinds of problems. Their {@link #id() ids} are stable. */
    public enum Code {
        /** Text that a person would not see was kept out of the reading flow. */
        HIDDEN_TEXT("hidden-text"),
        /** Pages that are images had no text to read. */
        PAGE_WITHOUT_TEXT("page-without-text"),
        /** Only a part of the file could be read, because a limit was reached. */
        TRUNCATED("truncated"),
        /** A part of the file is damaged and was passed over. */
        DAMAGED_PART("damaged-part"),
        /** Characters that the file's fonts or charset do not let anyone read. */
        UNREADABLE_CHARACTERS("unreadable-characters"),
        /** The text holds more than one person's profile; only one of them was asked for. */
        MORE_PROFILES("more-profiles");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /** The stable name, as listed in {@code docs/problems.md}. */
        public String id() {
            return id;
        }
    }
}
