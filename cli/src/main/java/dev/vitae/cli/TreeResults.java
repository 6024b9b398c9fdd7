package dev.vitae.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Each result in a file of its own, in a tree that mirrors the input's. */
final class TreeResults implements Results {

    private static final String PROBE = "probe.part";

    private final TreeFiles files;
    private final OutputFolder folder;
    private final Path parts;

    private TreeResults(TreeFiles files, OutputFolder folder, Path parts) {
        this.files = files;
        this.folder = folder;
        this.parts = parts;
    }

    static TreeResults at(OutputPlace place) throws IOException {
        return new TreeResults(
                new TreeFiles(place.folder()), OutputFolder.at(place.folder(), place.parts()), place.parts());
    }

    @Override
    public List<Written> write(Task task, Product product) throws IOException {
        List<Written> written = new ArrayList<>();
        for (Product.Content file : product.files()) {
            try {
                folder.write(task.target() + file.suffix(), file.text());
            } catch (FailedException e) {
                requireRoom(file.text());
                throw e;
            }
            written.add(Written.alone(file.suffix(), file.text().getBytes(StandardCharsets.UTF_8)));
        }
        return List.copyOf(written);
    }

    /** What goes wrong for one result may be its name; what goes wrong under a plain name as well is the disk. */
    private void requireRoom(String text) throws OutputLostException {
        Path probe = parts.resolve(PROBE);
        try {
            Files.writeString(probe, text);
            Files.delete(probe);
        } catch (IOException e) {
            throw new OutputLostException(Failure.reason(e));
        }
    }

    @Override
    public Optional<String> read(String target, Written written) {
        return files.read(target, written);
    }

    @Override
    public void remove(String target, Written written) throws IOException {
        if (read(target, written).isPresent()) {
            Files.delete(files.root().resolve(target + written.suffix()));
        }
    }

    @Override
    public void finish(List<Task> tasks, BitSet done, Ledger ledger) {
        // Each file is where it belongs already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
