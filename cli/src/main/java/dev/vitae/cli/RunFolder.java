package dev.vitae.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder for the temporary files of a run's workers, each of which has a folder of its own in it. Nobody else may
 * look into it. As long as the run lasts it holds the lock of a file in it; a folder whose lock is free was left by a run
 * that was killed, and the next one removes it.
 */
final class RunFolder implements Closeable {

    private static final String PREFIX = "vitae-run-";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel lock;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one among the system's temporary files, and removes what earlier runs left there. */
    static RunFolder make() throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static RunFolder in(Path temporary) throws IOException {
        while (true) {
            Path path = Files.createTempDirectory(temporary, PREFIX);
            removeAbandoned(temporary, path);
            Path file = path.resolve(LOCK);
            FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            // Another run may have found it before it was locked.
            if (Files.exists(file)) {
                return new RunFolder(path, lock);
            }
            lock.close();
        }
    }

    /** A new folder for a worker. */
    Path forWorker() throws IOException {
        return Files.createTempDirectory(path, "worker-");
    }

    /** In a worker whose run has ended: removes the run's folder, unless the run is about to do so itself. */
    static void removeOfEndedRun() {
        Path worker = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        removeIfAbandoned(worker.resolve("..").normalize());
    }

    @Override
    public void close() throws IOException {
        remove(path);
        lock.close();
        // Windows keeps a file until it is closed.
        remove(path);
    }

    /** Removes a folder with all that is in it, as far as that is allowed. Follows no links. */
    static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Removal());
        } catch (IOException e) {
            // It is not worth the run. What is left of a run is tried again by the next.
        }
    }

    private static void removeAbandoned(Path temporary, Path own) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.equals(own) && isOfSameUser(folder, own)) {
                    removeIfAbandoned(folder);
                }
            }
        }
    }

    /** Removes a run's folder if the run has ended. */
    private static void removeIfAbandoned(Path folder) {
        boolean abandoned = false;
        try (FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            Optional<FileLock> free = Optional.ofNullable(channel.tryLock());
            abandoned = free.isPresent();
            if (abandoned) {
                remove(folder);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // In use, or no folder of a run.
        }
        if (abandoned) {
            remove(folder);
        }
    }

    private static boolean isOfSameUser(Path folder, Path own) {
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own));
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes every file, then its folder. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
