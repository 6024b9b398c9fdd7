package dev.vitae.extract;

import java.util.concurrent.CancellationException;

/** Lets a parse end early that is over its time: whoever limits it interrupts its thread. */
final class Interruption {

    private Interruption() {}

    /** To be called where much work is done piece by piece, once a piece. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while parsing a document");
        }
    }
}
