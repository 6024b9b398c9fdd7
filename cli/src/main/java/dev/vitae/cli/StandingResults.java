package dev.vitae.cli;

import java.util.Optional;

/** Results that were written before. Thread-safe. */
interface StandingResults {

    /** What was written for a file, if it still stands there as it was written. */
    Optional<String> read(String target, Written written);
}
