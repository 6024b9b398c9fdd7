package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Resumes.write;
import static dev.vitae.cli.Trees.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All resumes of a run in one file of JSON Lines. */
class BatchLinesTest {

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.txt"), Resumes.TWO_PROFILES);
        write(in.resolve("c.txt"), "");
        write(in.resolve("d.txt"), Resumes.PLAIN);
    }

    @Test
    void writesALineForEachResumeInTheOrderOfTheInput() {
        Ran ran = vitae("batch", in, "-o", out, "--format", "jsonl", "--threads", 4);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(results(out)).containsOnlyKeys("resumes.jsonl");
        assertThat(lines("resumes.jsonl"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("Ottilie", "\"file\":\"" + in.resolve("a.txt") + "\""),
                        line -> assertThat(line).contains("Ottilie", "\"file\":\"" + in.resolve("b.txt") + "\""),
                        line -> assertThat(line).contains("Casimir", "\"file\":\"" + in.resolve("b.txt") + "\""),
                        line -> assertThat(line).contains("Ottilie", "\"file\":\"" + in.resolve("d.txt") + "\""));
    }

    @Test
    void everyLineIsAValidResume() {
        vitae("batch", in, "-o", out, "--format", "jsonl");

        assertThat(vitae("validate", out.resolve("resumes.jsonl")).exit()).isZero();
    }

    @Test
    void saysNoMoreThanTheFileOfOneResumeWould() {
        vitae("batch", in, "-o", out, "--format", "jsonl");
        String line = vitae("parse", "--lines", in.resolve("a.txt")).out();

        assertThat(lines("resumes.jsonl").get(0).replace(",\"file\":\"" + in.resolve("a.txt") + "\"", "") + "\n")
                .isEqualTo(line);
    }

    @Test
    void writesToTheFileThatIsNamed() {
        vitae("batch", in, "-o", out.resolve("all.jsonl"), "--format", "jsonl");

        assertThat(results(out)).containsOnlyKeys("all.jsonl");
        assertThat(out.resolve(".all.jsonl.vitae/report.html")).exists();
    }

    @Test
    void doesNotReadTheFileThatItWrites() {
        vitae("batch", in, "-o", in.resolve("all.jsonl"), "--format", "jsonl", "--report", in);

        Ran ran = vitae("batch", in, "-o", in.resolve("all.jsonl"), "--format", "jsonl", "--report", in);

        assertThat(ran.err()).contains("4 files: 3 done");
    }

    @Test
    void writesTheTracesLineForLine() {
        vitae("batch", in, "-o", out, "--format", "jsonl", "--trace");

        assertThat(lines("resumes.trace.jsonl")).hasSameSizeAs(lines("resumes.jsonl"));
        assertThat(lines("resumes.trace.jsonl").get(3)).contains("d.txt");
    }

    @Test
    void takesOverWhatHasNotChanged() {
        vitae("batch", in, "-o", out, "--format", "jsonl");
        List<String> before = lines("resumes.jsonl");
        write(in.resolve("b.txt"), Resumes.PLAIN.replace("Ottilie", "Solveig"));
        write(in.resolve("0.txt"), Resumes.PLAIN.replace("Ottilie", "Gudrun"));

        Ran ran = vitae("batch", in, "-o", out, "--format", "jsonl");

        assertThat(ran.err()).contains("and 2 unchanged since an earlier run");
        assertThat(lines("resumes.jsonl"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("Gudrun"),
                        line -> assertThat(line).isEqualTo(before.get(0)),
                        line -> assertThat(line).contains("Solveig"),
                        line -> assertThat(line).isEqualTo(before.get(3)));
    }

    @Test
    void readsAgainWhatSomebodyChanged() throws IOException {
        vitae("batch", in, "-o", out, "--format", "jsonl");
        List<String> before = lines("resumes.jsonl");
        Files.writeString(out.resolve("resumes.jsonl"), "nothing\n");

        vitae("batch", in, "-o", out, "--format", "jsonl");

        assertThat(lines("resumes.jsonl")).isEqualTo(before);
    }

    @Test
    void leavesNoResumesBehindBesideTheResult() {
        vitae("batch", in, "-o", out, "--format", "jsonl");
        vitae("batch", in, "-o", out, "--format", "jsonl");

        assertThat(Trees.all(out.resolve(".vitae")))
                .containsOnlyKeys("ledger.mv", "lock", "report.html", "report.jsonl");
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(out.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
