package dev.vitae.cli;

import dev.vitae.extract.Redaction;
import java.util.Arrays;
import java.util.Iterator;

/** What can be taken out, for help and completion. */
final class RedactionCandidates implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Redaction.values()).map(Redaction::id).iterator();
    }
}
