package dev.vitae.cli;

import java.util.List;
import java.util.Optional;

/**
 * What need not be done again: earlier runs did it, from the same content and with the same settings, and what they made
 * still stands. Thread-safe.
 *
 * @param settings of this run
 * @param again what is done again all the same
 * @param ledger what earlier runs have noted
 * @param results what they have written
 */
record Standing(String settings, Again again, Ledger ledger, StandingResults results) {

    /**
     * What is done again though it was done before.
     *
     * @param all everything
     * @param failed what failed
     */
    record Again(boolean all, boolean failed) {}

    /** What stands of this very file. */
    Optional<Entry> of(Task task, Content content) {
        return ledger.of(task.target())
                .filter(entry -> counts(entry, content))
                .filter(entry -> files(task.target(), entry).isPresent());
    }

    /** What was made of the same content, whatever the file is called. */
    Optional<Copy> copyOf(Content content) {
        Optional<String> target = ledger.targetOf(content, settings);
        Optional<Entry> entry = target.flatMap(ledger::of).filter(known -> counts(known, content));
        return entry.flatMap(known -> files(target.orElseThrow(), known).map(files -> new Copy(known, files)));
    }

    /**
     * What was made of a content.
     *
     * @param entry what the ledger says of it
     * @param files what was written
     */
    record Copy(Entry entry, List<Product.Content> files) {}

    private boolean counts(Entry entry, Content content) {
        boolean wanted = entry.run() == ledger.run()
                || !(again.all() || (again.failed() && entry.failure().isPresent()));
        return wanted
                && entry.content().equals(content.key())
                && entry.settings().equals(settings);
    }

    private Optional<List<Product.Content>> files(String target, Entry entry) {
        List<Product.Content> files = entry.results().stream()
                .flatMap(written ->
                        results.read(target, written).map(text -> new Product.Content(written.suffix(), text)).stream())
                .toList();
        return Optional.of(files).filter(all -> all.size() == entry.results().size());
    }
}
