package dev.vitae.cli;

import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a run does around the work, with work that is none. */
class BulkRunTest {

    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private final Queue<String> worked = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void writeInput() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        for (int i = 0; i < 5; i++) {
            write(in.resolve("r" + i), "text " + i);
        }
    }

    @Test
    void endsWithOneLineWhenTheDiskTakesNoMore() throws Exception {
        Ran ended = run(input -> {
            if (input.name().equals("r2")) {
                // Nothing can be prepared any more, as on a full disk.
                Files.move(out.resolve(".vitae/parts"), folder.resolve("away"));
            }
            return copied(input);
        });

        assertThat(ended.exit()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(ended.err())
                .startsWith(out + ": The results can't be written (")
                .endsWith("the same command goes on from there. [unwritable]\n")
                .hasLineCount(1);
        assertThat(Trees.results(out)).containsOnlyKeys("r0.txt", "r1.txt");
    }

    @Test
    void goesOnAfterTheDiskTookNoMore() throws Exception {
        endsWithOneLineWhenTheDiskTakesNoMore();
        worked.clear();

        Ran ran = run(this::copied);

        assertThat(ran.exit()).isZero();
        assertThat(worked).containsExactly("r2", "r3", "r4");
        assertThat(Trees.results(out)).hasSize(5);
    }

    @Test
    void aResultThatCannotBeNamedCostsOnlyItself() throws Exception {
        String longest = "x".repeat(254);
        write(in.resolve(longest), "a name with no room for .txt");

        Ran ran = run(this::copied);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("[unwritable]").contains("6 files: 5 done");
    }

    @Test
    void worksOnTheSameContentOnceAtAnyNumberOfThreads() throws Exception {
        for (int i = 0; i < 40; i++) {
            write(in.resolve("same" + i), "the same");
        }

        Ran ran = run(this::copied, "--threads", "8");

        assertThat(worked).hasSize(6);
        assertThat(Trees.results(out)).hasSize(45).containsEntry("same39.txt", "the same");
        assertThat(ran.err()).contains("; 39 duplicates;");
    }

    @Test
    void triesAgainWhatFailedForAReasonOfTheDay() throws Exception {
        run(input -> {
            throw new IOException("the disk was away");
        });

        Ran ran = run(this::copied);

        assertThat(ran.exit()).isZero();
        assertThat(worked).hasSize(5);
    }

    @Test
    void readsAFileAgainThatWasWrittenToWhileItWasRead() throws Exception {
        run(input -> {
            Product product = copied(input);
            if (input.name().equals("r3")) {
                write(in.resolve("r3"), "another text");
            }
            return product;
        });
        // Back to what was hashed, so that only the change in between tells.
        write(in.resolve("r3"), "text 3");
        worked.clear();

        run(this::copied);

        assertThat(worked).containsExactly("r3");
    }

    @Test
    void doesNothingAboutAnErrorOfOurOwnButSaySo() throws Exception {
        Ran ran = run(input -> {
            if (input.name().equals("r1")) {
                throw new IllegalStateException("Ottilie Brandvold");
            }
            return copied(input);
        });

        assertThat(ran.err()).contains("r1: An error in vitae itself").doesNotContain("Ottilie");
        assertThat(Trees.results(out)).hasSize(4);
    }

    @Test
    void tellsOfTheFilesInTheirOrderThoughTheFirstTakesLongest() throws Exception {
        run(
                input -> {
                    sleep(input.name().equals("r0") ? 300 : 0);
                    return copied(input);
                },
                "--threads",
                "3");

        assertThat(Files.readAllLines(out.resolve(".vitae/report.jsonl")))
                .extracting(line -> line.replaceAll(".*/(r[0-9])\".*", "$1"))
                .containsExactly("r0", "r1", "r2", "r3", "r4");
    }

    @Test
    void leavesNoPartOfAKilledRun() throws Exception {
        write(out.resolve(".vitae/parts/.vitae-1-1.part"), "half a resu");

        run(this::copied);

        assertThat(Trees.all(out.resolve(".vitae")))
                .containsOnlyKeys("ledger.mv", "lock", "report.html", "report.jsonl");
    }

    @Test
    void putsItsReportsWhereTheyAreWanted() throws Exception {
        run(this::copied, "--report", folder.resolve("reports").toString());

        assertThat(Trees.all(folder.resolve("reports"))).containsOnlyKeys("report.html", "report.jsonl");
    }

    @Test
    void theReportForProgramsSaysWhatCameOfEachFile() throws Exception {
        run(input -> {
            if (input.name().equals("r1")) {
                throw new FailedException("damaged", "It is broken.");
            }
            Product product = copied(input);
            return new Product(product.files(), List.of(new Notice("hidden-text", "secret")), OptionalInt.of(2));
        });

        List<String> lines = Files.readAllLines(out.resolve(".vitae/report.jsonl"));
        assertThat(lines.get(0))
                .matches("\\{\"file\":\"" + in + "/r0\",\"sha256\":\"[0-9a-f]{64}\",\"outcome\":\"done\","
                        + "\"problems\":\\[\"hidden-text\"],\"skipped\":false,\"pages\":2,\"milliseconds\":[0-9]+}");
        assertThat(lines.get(1))
                .contains("\"outcome\":\"failed\",\"code\":\"damaged\",\"skipped\":false")
                .doesNotContain("pages");
    }

    @Test
    void theReportForPeopleIsOnePageWithoutAnythingActive() throws Exception {
        write(in.resolve("<script>alert(1)<"), "");

        run(input -> {
            if (input.name().startsWith("<")) {
                throw new FailedException("empty", "It is <b>empty</b>.");
            }
            return copied(input);
        });

        assertThat(Files.readString(out.resolve(".vitae/report.html")))
                .contains("default-src 'none'", "&lt;script&gt;alert(1)&lt;", "It is &lt;b&gt;empty&lt;/b&gt;. [empty]")
                .contains("<h2>The slowest</h2>", "<h2>How long files took</h2>", "up to ")
                .doesNotContain("<script", "http://", "https://", " src=", "url(");
    }

    private Product copied(Input input) throws IOException {
        worked.add(input.name());
        try (InputStream in = input.open()) {
            return new Product(".txt", new String(in.readAllBytes(), StandardCharsets.UTF_8), List.of());
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Ran run(Bulk.Work work, String... options) throws IOException, InterruptedException {
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
        Bare command = new Bare();
        new CommandLine(command).parseArgs(options.length == 0 ? new String[] {"--threads", "1"} : options);
        BulkJob job = new BulkJob("test", NamedInput.of(List.of(in)), out, List.of(), false, 1_000);
        int exit = new BulkRun(console, command.bulk).run(job, work);
        console.flush();
        return new Ran(exit, "", err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** A command with nothing but the options of bulk runs. */
    @Command(name = "bare")
    private static final class Bare {
        @Mixin
        private BulkOptions bulk = new BulkOptions();
    }
}
