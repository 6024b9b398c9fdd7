package dev.vitae.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a bulk run is to do.
 *
 * @param kind what it makes, in a word; runs that make different things may share a folder and know nothing of each other
 * @param inputs what to read
 * @param output the folder, or file, that was named for the results
 * @param lines for JSON Lines, the kinds of lines; empty if each result has a file of its own
 * @param named whether results name the file that they are of
 * @param mostBytes how much is read of a file at most
 */
record BulkJob(String kind, List<NamedInput> inputs, Path output, List<String> lines, boolean named, long mostBytes) {

    BulkJob {
        inputs = List.copyOf(inputs);
        lines = List.copyOf(lines);
    }

    OutputPlace place() {
        return lines.isEmpty() ? OutputPlace.folder(output) : OutputPlace.lines(output);
    }

    StandingResults standing(OutputPlace place) {
        return lines.isEmpty() ? new TreeFiles(place.folder()) : new LineFiles(place);
    }

    Results results(OutputPlace place, Ledger ledger) throws IOException {
        return lines.isEmpty() ? TreeResults.at(place) : LinesResults.at(place, lines, ledger.run());
    }
}
