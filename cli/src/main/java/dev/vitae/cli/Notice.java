package dev.vitae.cli;

import dev.vitae.document.ReadingProblem;
import dev.vitae.extract.Problem;

/**
 * What the user should know of an input from which something was made all the same.
 *
 * @param code the kind, as listed in {@code docs/problems.md}; stable
 * @param message for a person
 */
record Notice(String code, String message) {

    static Notice of(Problem problem) {
        return new Notice(problem.code(), problem.message());
    }

    static Notice of(ReadingProblem problem) {
        return new Notice(problem.code().id(), problem.message());
    }

    /** The message with its code: how it is shown. */
    @Override
    public String toString() {
        return message + " [" + code + "]";
    }
}
