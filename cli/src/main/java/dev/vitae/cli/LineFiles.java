package dev.vitae.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Results that are lines of a file: of the finished one, or of one that a run left unordered when it was ended. */
record LineFiles(OutputPlace place) implements StandingResults {

    /** What {@link Written#place()} says of the finished file; else it is a name among the run's state. */
    static final String FINISHED = "finished";

    /** The file where lines of that kind stand in the end. */
    Path finished(String suffix) {
        return place.folder().resolve(place.lines() + suffix);
    }

    @Override
    public Optional<String> read(String target, Written written) {
        return bytes(written).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The lines, if they are there as they were written. */
    Optional<byte[]> bytes(Written written) {
        if (written.place().isEmpty()) {
            return Optional.empty();
        }
        Path file = written.place().equals(FINISHED)
                ? finished(written.suffix())
                : place.state().resolve(written.place());
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            // The length is the ledger's; what the file does not have must not be made room for.
            if (written.offset() + written.length() > in.size()) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.allocate(written.length());
            int count = 0;
            for (long at = written.offset(); buffer.hasRemaining() && count >= 0; at += count) {
                count = in.read(buffer, at);
            }
            return Optional.of(buffer.array()).filter(written::is);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
