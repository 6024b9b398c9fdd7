package dev.vitae.cli;

import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.PlainJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All results in one file of JSON Lines, in the order of the input. Until the run is through, they lie in a file beside
 * the ledger in the order in which they came; a run that goes on after one that was killed takes them from there, and
 * those of an earlier run from the finished file.
 */
final class LinesResults implements Results {

    /** How the names of files with unordered lines begin; the number of the run follows. */
    static final String UNORDERED = "lines-";

    private static final String RESUMES = ".jsonl";

    private final OutputPlace place;
    private final LineFiles files;
    private final List<String> suffixes;
    private final String unordered;
    private final FileChannel channel;
    private long end;

    private LinesResults(OutputPlace place, List<String> suffixes, String unordered, FileChannel channel) {
        this.place = place;
        this.files = new LineFiles(place);
        this.suffixes = List.copyOf(suffixes);
        this.unordered = unordered;
        this.channel = channel;
    }

    /**
     * Opens them for a run.
     *
     * @param suffixes the kinds of results, each of which has a file
     */
    static LinesResults at(OutputPlace place, List<String> suffixes, long run) throws IOException {
        String name = UNORDERED + run;
        FileChannel channel = FileChannel.open(
                place.state().resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        return new LinesResults(place, suffixes, name, channel);
    }

    @Override
    public List<Written> write(Task task, Product product) throws OutputLostException {
        List<Written> written = new ArrayList<>();
        for (Product.Content content : product.files()) {
            String lines = content.suffix().equals(RESUMES)
                    ? named(content.text(), task.input().label())
                    : content.text();
            byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
            written.add(Written.alone(content.suffix(), bytes).at(unordered, append(bytes)));
        }
        return List.copyOf(written);
    }

    private synchronized long append(byte[] bytes) throws OutputLostException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long start = end;
            for (long at = start; buffer.hasRemaining(); ) {
                at += channel.write(buffer, at);
            }
            end = start + bytes.length;
            return start;
        } catch (IOException e) {
            throw new OutputLostException(Failure.reason(e));
        }
    }

    /** The lines with the name of the file in each, where tools may say what is their own. */
    private static String named(String lines, String file) {
        return lines.lines().map(line -> namedLine(line, file) + "\n").collect(Collectors.joining());
    }

    private static String namedLine(String line, String file) {
        try {
            Map<String, Object> resume = members(PlainJson.read(line));
            Map<String, Object> meta = members(resume.getOrDefault("meta", Map.of()));
            Map<String, Object> vitae = members(meta.getOrDefault("vitae", Map.of()));
            vitae.put("file", file);
            meta.put("vitae", vitae);
            resume.put("meta", meta);
            return PlainJson.writeCompact(resume);
        } catch (InvalidResumeJsonException e) {
            throw new IllegalStateException("a line of a result is no JSON", e);
        }
    }

    private static Map<String, Object> members(Object json) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }

    @Override
    public Optional<String> read(String target, Written written) {
        return files.read(target, written);
    }

    @Override
    public void remove(String target, Written written) {
        // What no task asks for is not taken over into the finished file.
    }

    @Override
    public void finish(List<Task> tasks, BitSet done, Ledger ledger) throws IOException {
        try {
            Files.createDirectories(place.folder());
            for (String suffix : suffixes) {
                Files.move(
                        ordered(suffix, tasks, done, ledger),
                        files.finished(suffix),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (OutputLostException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputLostException(Failure.reason(e));
        }
        noteOffsets(tasks, done, ledger);
        close();
        for (Path file : StateFiles.starting(place.state(), UNORDERED)) {
            Files.deleteIfExists(file);
        }
    }

    private Path ordered(String suffix, List<Task> tasks, BitSet done, Ledger ledger) throws IOException {
        Path part = place.parts().resolve(place.lines() + suffix);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            for (int i = done.nextSetBit(0); i >= 0; i = done.nextSetBit(i + 1)) {
                for (Written written : results(tasks.get(i), ledger)) {
                    if (written.suffix().equals(suffix)) {
                        out.write(files.bytes(written)
                                .orElseThrow(() -> new OutputLostException("somebody changed lines during the run")));
                    }
                }
            }
        }
        return part;
    }

    private void noteOffsets(List<Task> tasks, BitSet done, Ledger ledger) throws IOException {
        Map<String, Long> ends = new LinkedHashMap<>();
        for (int i = done.nextSetBit(0); i >= 0; i = done.nextSetBit(i + 1)) {
            String target = tasks.get(i).target();
            Optional<Entry> entry = ledger.of(target);
            if (entry.isPresent()) {
                List<Written> moved = new ArrayList<>();
                for (Written written : entry.get().results()) {
                    long after = ends.merge(written.suffix(), (long) written.length(), Long::sum);
                    moved.add(written.at(LineFiles.FINISHED, after - written.length()));
                }
                ledger.put(target, entry.get().withResults(moved));
            }
        }
    }

    private static List<Written> results(Task task, Ledger ledger) {
        return ledger.of(task.target()).map(Entry::results).orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
