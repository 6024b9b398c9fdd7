package dev.vitae.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * What earlier runs have done, so that it need not be done again: for each file the content and the settings that it was
 * read with, and hashes of what was written. On disk, so that memory does not grow with the number of files. What it says
 * is checked before it is believed; losing it costs time, never results. Thread-safe.
 */
final class Ledger implements Closeable {

    private static final int CACHE_MEGABYTES = 4;
    /** How long the end of a run may take to make the file smaller. */
    private static final int COMPACT_MILLIS = 1_000;

    private static final String RUN = "run";

    private final MVStore store;
    private final MVMap<String, String> entries;
    private final MVMap<String, String> targets;
    private final MVMap<String, String> seen;
    private final long run;

    private Ledger(MVStore store, String kind) {
        this.store = store;
        this.entries = store.openMap("files " + kind);
        this.targets = store.openMap("contents " + kind);
        this.seen = store.openMap("seen");
        MVMap<String, Long> counters = store.openMap("counters");
        this.run = counters.getOrDefault(RUN, 0L) + 1;
        if (!store.isReadOnly()) {
            counters.put(RUN, run);
            seen.clear();
        }
    }

    /**
     * Opens it, or makes a new one.
     *
     * @param kind what the run makes; runs that make different things know nothing of each other
     * @throws IOException if it is there and broken, or can't be made
     */
    static Ledger open(Path file, String kind) throws IOException {
        return open(new MVStore.Builder(), file, kind);
    }

    /** Opens one that is there, to look only. */
    static Ledger openToRead(Path file, String kind) throws IOException {
        return open(new MVStore.Builder().readOnly(), file, kind);
    }

    private static Ledger open(MVStore.Builder builder, Path file, String kind) throws IOException {
        try {
            MVStore store = builder.fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    // What fails in the background fails again in the foreground.
                    .backgroundExceptionHandler((thread, thrown) -> {})
                    .open();
            try {
                Ledger ledger = new Ledger(store, kind);
                ledger.readAll();
                return ledger;
            } catch (RuntimeException e) {
                store.closeImmediately();
                throw e;
            }
        } catch (RuntimeException e) {
            // A file of garbage makes the store fail in many ways, not only in its own.
            throw new IOException("the ledger can't be read", e);
        }
    }

    /** Opens it; one that is broken is told of and makes room for a new one. */
    static Ledger openOrReplace(Path file, String kind, Console console) throws IOException {
        boolean there = Files.exists(file);
        try {
            return open(file, kind);
        } catch (IOException e) {
            if (!there) {
                throw e;
            }
        }
        console.say(file + ": The ledger of earlier runs is damaged; all files are read anew. [damaged-ledger]");
        Files.delete(file);
        return open(file, kind);
    }

    /** A page of the store may be broken though its head is whole; better to know now. */
    private void readAll() {
        entries.keyIterator(null).forEachRemaining(target -> {});
        targets.keyIterator(null).forEachRemaining(content -> {});
    }

    /** The number of this run. */
    long run() {
        return run;
    }

    /** What is known of the file that goes to that target. */
    Optional<Entry> of(String target) {
        return Optional.ofNullable(entries.get(target)).flatMap(Entry::read);
    }

    /** A file of the same content and settings, wherever it was: its target. */
    Optional<String> targetOf(Content content, String settings) {
        return Optional.ofNullable(targets.get(settings + content.key()));
    }

    /** Whether it can't be used any more, as where the disk took no more of it. */
    boolean isBroken() {
        return store.isClosed();
    }

    /** Notes what was done. */
    void put(String target, Entry entry) throws OutputLostException {
        try {
            Optional.ofNullable(entries.put(target, entry.json()))
                    .flatMap(Entry::read)
                    .map(before -> before.settings() + before.content())
                    .filter(before -> !before.equals(entry.settings() + entry.content()))
                    .ifPresent(before -> targets.remove(before, target));
            if (!entry.content().isEmpty()) {
                targets.put(entry.settings() + entry.content(), target);
            }
        } catch (MVStoreException e) {
            throw new OutputLostException("the ledger can't be written");
        }
    }

    /** The first file of this run with that content: this one, or one that was asked for before. */
    String firstOf(Content content, String label) throws OutputLostException {
        try {
            return Optional.ofNullable(seen.putIfAbsent(content.sha256(), label))
                    .orElse(label);
        } catch (MVStoreException e) {
            throw new OutputLostException("the ledger can't be written");
        }
    }

    /** Makes the file smaller. Else each run would leave it larger; one that is interrupted leaves that to the next. */
    void compact() throws OutputLostException {
        try {
            // What is kept for a while is kept for the case that power fails; then files are read anew.
            store.setRetentionTime(0);
            store.compactFile(COMPACT_MILLIS);
        } catch (MVStoreException e) {
            throw new OutputLostException("the ledger can't be written");
        }
    }

    /** Closes it; if that fails, the next run starts anew. */
    @Override
    public void close() {
        try {
            store.close();
        } catch (MVStoreException e) {
            store.closeImmediately();
        }
    }
}
