package dev.vitae.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** Where the results of a bulk run go. Thread-safe, but for {@link #finish}. */
interface Results extends StandingResults, Closeable {

    /**
     * Writes what was made of one file, whole or not at all.
     *
     * @throws OutputLostException if nothing more can be written at all
     * @throws IOException if this result can't
     */
    List<Written> write(Task task, Product product) throws IOException;

    /** Takes away what was written for a file and is not its result any more, unless somebody changed it. */
    void remove(String target, Written written) throws IOException;

    /**
     * Ends a run that got through.
     *
     * @param done which of the tasks have a result
     */
    void finish(List<Task> tasks, BitSet done, Ledger ledger) throws IOException;
}
