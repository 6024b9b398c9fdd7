package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Resumes.write;
import static dev.vitae.cli.Trees.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on an output folder that an earlier run has written to. */
class BatchAgainTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    @Test
    void leavesAloneWhatHasNotChanged() throws IOException {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.txt"), Resumes.PLAIN.replace("Ottilie", "Solveig"));
        run();
        age("a.txt.json");
        age("b.txt.json");
        write(in.resolve("b.txt"), Resumes.PLAIN.replace("Ottilie", "Gudrun"));

        Ran ran = run();

        assertThat(ran.err())
                .startsWith("2 files: 2 done, 0 of them with problems and 1 unchanged since an earlier run");
        assertThat(isWrittenAnew("a.txt.json")).isFalse();
        assertThat(results(out).get("b.txt.json")).contains("Gudrun");
    }

    @Test
    void readsAllFilesAnewByForce() throws IOException {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        run();
        age("a.txt.json");

        run("--force");

        assertThat(isWrittenAnew("a.txt.json")).isTrue();
    }

    @Test
    void readsAllFilesAnewWithOtherOptions() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        run();

        run("--redact", "name");

        assertThat(results(out).get("a.txt.json")).doesNotContain("Ottilie");
    }

    @Test
    void writesAResultAgainThatSomebodyChangedOrTookAway() throws IOException {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.txt"), Resumes.PLAIN.replace("Ottilie", "Solveig"));
        run();
        Map<String, String> before = results(out);
        write(out.resolve("a.txt.json"), "{}");
        Files.delete(out.resolve("b.txt.json"));

        run();

        assertThat(results(out)).isEqualTo(before);
    }

    @Test
    void takesAwayTheResultOfAFileThatFailsNow() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        run();
        write(in.resolve("a.txt"), "");

        run();

        assertThat(results(out)).isEmpty();
    }

    @Test
    void takesAwayTheResultThatHasAnotherNameNow() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        run();
        write(in.resolve("a.txt"), Resumes.TWO_PROFILES);

        run();

        assertThat(results(out)).containsOnlyKeys("a.txt.jsonl");
    }

    @Test
    void namesAFileThatFailedBeforeAgain() {
        write(in.resolve("a.txt"), "");
        Ran first = run();

        Ran second = run();

        assertThat(second.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(firstLine(second)).isEqualTo(firstLine(first)).contains("[empty]");
        assertThat(second.err()).contains("1 failed, 1 of them as before (--retry-failed tries them again)");
    }

    @Test
    void triesAFileThatFailedBeforeOnlyIfAskedTo() {
        write(in.resolve("a.txt"), "");
        write(in.resolve("b.txt"), Resumes.PLAIN);
        run();

        Ran ran = run("--retry-failed");

        assertThat(ran.err()).contains("1 unchanged since an earlier run; 1 failed;");
    }

    @Test
    void readsTheSameContentOnce() throws IOException {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.txt"), Resumes.PLAIN);
        run();
        write(in.resolve("c.txt"), Resumes.PLAIN);

        Ran ran = run();

        assertThat(ran.err()).contains("; 2 duplicates;");
        assertThat(results(out).get("c.txt.json")).isEqualTo(results(out).get("a.txt.json"));
        assertThat(report())
                .contains("\"duplicateOf\":\"" + in.resolve("a.txt") + "\"")
                .hasLineCount(3);
    }

    @Test
    void saysWhatItWouldDoAndWritesNothing() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.txt"), "");
        run();
        write(in.resolve("c.txt"), Resumes.PLAIN.replace("Ottilie", "Solveig"));
        Map<String, String> before = Trees.all(out);

        Ran ran = run("--dry-run");

        assertThat(ran.out())
                .isEqualTo("unchanged\t" + in.resolve("a.txt") + "\nfailed-before\t" + in.resolve("b.txt") + "\nread\t"
                        + in.resolve("c.txt") + "\n");
        assertThat(ran.err()).isEqualTo("3 files, 1 failed-before, 1 read, 1 unchanged; nothing was written\n");
        assertThat(Trees.all(out)).isEqualTo(before);
    }

    @Test
    void makesNoFolderForADryRun() {
        write(in.resolve("a.txt"), Resumes.PLAIN);

        Ran ran = run("--dry-run");

        assertThat(ran.out()).isEqualTo("read\t" + in.resolve("a.txt") + "\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void startsAnewWithoutALedgerThatIsBroken() throws IOException {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        run();
        Path ledger = out.resolve(".vitae/ledger.mv");
        byte[] whole = Files.readAllBytes(ledger);

        for (byte[] broken : new byte[][] {
            {}, "no ledger at all".repeat(1000).getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(whole, 5000)
        }) {
            Files.write(ledger, broken);
            Ran ran = run();

            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).contains("1 files: 1 done");
            assertThat(run().err()).contains("1 unchanged");
        }
    }

    @Test
    void saysThatTheLedgerIsBroken() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        run();
        write(out.resolve(".vitae/ledger.mv"), "no ledger at all".repeat(1000));

        assertThat(run().err())
                .contains("ledger.mv: The ledger of earlier runs is damaged")
                .contains("[damaged-ledger]");
    }

    @Test
    void keepsEveryWordOfTheResumesOutOfItsOwnFiles() {
        write(in.resolve("a.txt"), Resumes.PLAIN + "\nEducation\nMSc Falconry, Univ 31.02.2019\n");
        write(in.resolve("b.txt"), Resumes.TWO_PROFILES);

        run("--verbose");

        Map<String, String> own = Trees.all(out.resolve(".vitae"));
        assertThat(own).containsOnlyKeys("ledger.mv", "lock", "report.html", "report.jsonl");
        assertThat(String.join("", own.values()))
                .doesNotContain("Ottilie", "Brandvold", "Fjellvik", "Falconry", "31.02", "Casimir", "Radar");
    }

    private Ran run(String... more) {
        Object[] words = new Object[4 + more.length];
        words[0] = "batch";
        words[1] = in;
        words[2] = "-o";
        words[3] = out;
        System.arraycopy(more, 0, words, 4, more.length);
        return vitae(words);
    }

    private String report() throws IOException {
        return Files.readString(out.resolve(".vitae/report.jsonl"));
    }

    private void age(String name) throws IOException {
        Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
    }

    private boolean isWrittenAnew(String name) throws IOException {
        return !Files.getLastModifiedTime(out.resolve(name)).equals(LONG_AGO);
    }

    private static String firstLine(Ran ran) {
        return ran.err().lines().findFirst().orElseThrow();
    }
}
