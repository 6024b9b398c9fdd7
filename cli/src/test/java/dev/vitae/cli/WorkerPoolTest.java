package dev.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.document.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a run when its workers, which are real processes here, come to harm. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the harm is done with kill")
@Timeout(120)
class WorkerPoolTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private WorkerPool pool = pool(LONG);

    @AfterEach
    void close() throws IOException {
        pool.close();
    }

    @Test
    void usesOneWorkerForManyFiles() {
        String first = made("one");

        assertThat(first).startsWith("one by ");
        assertThat(made("two")).isEqualTo(first.replace("one", "two"));
    }

    @Test
    void handsOnWhyAFileFailed() {
        assertThat(failure("fail")).isEqualTo(new Failure("damaged", "It is broken; mend it."));
    }

    @Test
    void reportsAFileThatEndsItsWorkerAndReadsTheNextInAnother() {
        String before = made("one");

        assertThat(failure("exit").code()).isEqualTo("worker-died");
        assertThat(failure("kill").message()).contains("137");
        assertThat(made("one")).startsWith("one by ").isNotEqualTo(before);
    }

    @Test
    void reportsAFileThatTakesAllMemory() {
        assertThat(failure("exhaust").code()).isEqualTo("out-of-memory");
        assertThat(made("one")).startsWith("one by ");
    }

    @Test
    void endsAWorkerThatHangs() throws IOException {
        pool.close();
        pool = pool(SHORT);
        long start = System.nanoTime();

        Failure failure = failure("hang");

        assertThat(failure.code()).isEqualTo("over-limit");
        assertThat(failure.message()).contains("limit of 2 seconds");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, Duration.ofSeconds(60));
        assertThat(made("one")).startsWith("one by ");
    }

    @Test
    void endsWhatAWorkerStartedToo() throws Exception {
        pool.close();
        pool = pool(SHORT);
        Path child = folder.resolve("child");

        attempt(new Text(child.toString(), "hang with a child"));

        long pid = Long.parseLong(Files.readString(child).strip());
        assertThat(ended(pid)).isTrue();
    }

    @Test
    void doesNotTakeTheWordOfAWorkerThatForgesMessages() {
        assertThat(failure("forge").code()).isEqualTo("worker-died");
        assertThat(made("one")).startsWith("one by ");
    }

    @Test
    void losesNoFileByTheDeathOfAWorkerThatHadReadOthers() {
        long pid = pid(made("one"));
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();

        assertThat(made("two")).startsWith("two by ").doesNotEndWith(" " + pid);
    }

    @Test
    void disturbsNoOtherFile() throws Exception {
        CompletableFuture<String> patient = CompletableFuture.supplyAsync(() -> {
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                made.append(made("calm")).append('\n');
            }
            return made.toString();
        });
        for (String order : List.of("exit", "exhaust", "kill", "forge")) {
            failure(order);
        }

        assertThat(patient.get(1, TimeUnit.MINUTES).lines().distinct()).hasSize(1);
    }

    @Test
    void keepsTemporaryFilesPrivateAndRemovesThem() throws IOException {
        Path litter = Path.of(made("litter"));

        assertThat(litter).exists();
        Path worker = litter.resolveSibling("");
        Path run = worker.resolve("..").normalize();
        for (Path above : List.of(worker, run)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(above)))
                    .isEqualTo("rwx------");
        }

        failure("kill");
        assertThat(worker).doesNotExist();

        pool.close();
        assertThat(run).doesNotExist();
    }

    @Test
    void namesAFileThatCannotBeReadToItsEndAndKeepsTheWorker() {
        String before = made("one");

        Failure failure = attempt(new Torn()).failure().orElseThrow();

        assertThat(failure.code()).isEqualTo("unreachable");
        assertThat(made("one")).isEqualTo(before);
    }

    @Test
    void startsNoWorkerForAFileThatCannotBeOpened() {
        assertThat(attempt(new FileInput(folder.resolve("gone"))).failure().map(Failure::code))
                .contains("missing");
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void saysWhyNoWorkerCanBeStartedAndTriesOnce() throws IOException {
        pool.close();
        pool = new WorkerPool(new WorkerLauncher("1k", HostileWorker.class.getName(), List.of()), limits(LONG));

        Failure failure = failure("one");

        assertThat(failure.code()).isEqualTo("no-worker");
        assertThat(failure.message()).contains("(exit code 1)", "--worker-memory");
        assertThat(failure("two")).isEqualTo(failure);
        assertThat(pool.isUnable()).isTrue();
    }

    @Test
    void leavesNoProcessBehind() throws Exception {
        long pid = pid(made("one"));

        pool.close();

        assertThat(ended(pid)).isTrue();
    }

    @Test
    void workersEndWithARunThatIsKilled() throws Exception {
        Process run = run(folder);
        long worker = Long.parseLong(run.inputReader().readLine());
        TimeUnit.SECONDS.sleep(2);
        assertThat(ProcessHandle.of(worker)).isPresent();

        run.destroyForcibly().waitFor();

        assertThat(ended(worker)).isTrue();
        assertThat(runFolders()).isEmpty();
    }

    @Test
    void workersEndWithARunThatIsKilledWhileTheyStart() throws Exception {
        Process run = run(folder);
        long worker = Long.parseLong(run.inputReader().readLine());

        run.destroyForcibly().waitFor();

        assertThat(ended(worker)).isTrue();
        // Killed before a worker's Java runs, there is nobody yet who could remove the folder.
        RunFolder.in(folder).close();
        assertThat(runFolders()).isEmpty();
    }

    @Test
    void theNextRunRemovesWhatARunAndItsWorkersLeft() throws Exception {
        Process run = run(folder);
        long worker = Long.parseLong(run.inputReader().readLine());
        ProcessHandle.of(worker).orElseThrow().destroyForcibly();
        run.destroyForcibly().waitFor();
        assertThat(ended(worker)).isTrue();
        assertThat(runFolders()).hasSize(1);

        RunFolder.in(folder).close();

        assertThat(runFolders()).isEmpty();
    }

    private Process run(Path temporary) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<Path> runFolders() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("vitae-run"))
                    .toList();
        }
    }

    private static boolean ended(long pid) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            if (process.isEmpty()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    private static long pid(String made) {
        return Long.parseLong(made.substring(made.lastIndexOf(' ') + 1));
    }

    private String made(String order) {
        return attempt(new Text("", order)).value().orElseThrow().files().get(0).text();
    }

    private Failure failure(String order) {
        return attempt(new Text("", order)).failure().orElseThrow();
    }

    private Attempt<Product> attempt(Input input) {
        return Attempt.of(() -> pool.make(input));
    }

    private static WorkerPool pool(Duration limit) {
        return new WorkerPool(new WorkerLauncher("32m", HostileWorker.class.getName(), List.of()), limits(limit));
    }

    private static ReadLimits limits(Duration time) {
        ReadLimits usual = ReadLimits.DEFAULT;
        return new ReadLimits(usual.bytes(), usual.characters(), usual.pages(), usual.nesting(), time);
    }

    private record Text(String name, String text) implements Input {
        @Override
        public String label() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A file on a disk that fails. */
    private static final class Torn implements Input {
        @Override
        public String label() {
            return "torn";
        }

        @Override
        public String name() {
            return "torn";
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private int read;

                @Override
                public int read() throws IOException {
                    if (read++ > 100) {
                        throw new IOException("Input/output error");
                    }
                    return 'x';
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    bytes[offset] = (byte) read();
                    return 1;
                }
            };
        }
    }
}
