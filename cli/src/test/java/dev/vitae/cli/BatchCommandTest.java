package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Resumes.write;
import static dev.vitae.cli.Trees.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

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
    void mirrorsTheTreeOfTheInput() {
        write(in.resolve("a/b.txt"), Resumes.PLAIN);
        write(in.resolve("c.txt"), Resumes.PLAIN);

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isZero();
        assertThat(results(out)).containsOnlyKeys("a/b.txt.json", "c.txt.json");
        assertThat(results(out).get("c.txt.json")).contains("Ottilie").endsWith("}\n");
    }

    @Test
    void takesOutWhatTellsWhoItIsOfEachProfile() {
        write(in.resolve("scrape.txt"), Resumes.TWO_PROFILES);

        vitae("batch", in, "-o", out, "--trace", "--redact", "name");

        assertThat(results(out)).containsOnlyKeys("scrape.txt.jsonl", "scrape.txt.trace.jsonl");
        assertThat(String.join("", results(out).values()))
                .contains("[name]", "Harbour Pilot", "Beekeeper")
                .doesNotContain("Ottilie", "Brandvold", "Casimir", "Otero");
    }

    @Test
    void putsASingleFileIntoTheOutputFolder() {
        vitae("batch", write(in.resolve("a/b.txt"), Resumes.PLAIN), "-o", out);

        assertThat(results(out)).containsOnlyKeys("b.txt.json");
    }

    @Test
    void writesAFileOfManyProfilesAsJsonLines() {
        write(in.resolve("scrape.txt"), Resumes.TWO_PROFILES);

        vitae("batch", in, "-o", out);

        assertThat(results(out)).containsOnlyKeys("scrape.txt.jsonl");
        assertThat(results(out).get("scrape.txt.jsonl")).hasLineCount(2);
    }

    @Test
    void namesAFileThatFailsAndReadsTheOthers() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.pdf"), "%PDF-1.7 and nothing of a PDF");
        write(in.resolve("c.txt"), Resumes.PLAIN);

        Ran ran = vitae("batch", in, folder.resolve("gone"), "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(results(out)).containsOnlyKeys("a.txt.json", "c.txt.json");
        assertThat(ran.err())
                .contains("b.pdf: ")
                .contains("gone: There is no such file")
                .contains("4 files: 2 done");
    }

    @Test
    void writesTheSameAtAnyNumberOfThreads() {
        for (int i = 0; i < 12; i++) {
            write(in.resolve("r" + i + ".txt"), i % 5 == 0 ? "" : Resumes.PLAIN.replace("400", "4" + i));
        }

        Ran one = vitae("batch", in, "-o", out, "--threads", 1, "--quiet");
        Ran many = vitae("batch", in, "-o", folder.resolve("many"), "--threads", 7, "--quiet");

        assertThat(many.err()).isEqualTo(one.err()).hasLineCount(3);
        assertThat(results(folder.resolve("many"))).isEqualTo(results(out)).hasSize(9);
    }

    @Test
    void readsTheFilesInAnArchive() throws IOException {
        Trees.zip(
                in.resolve("export.zip"),
                Map.of("people/jane.txt", Resumes.PLAIN, "people/.hidden.txt", Resumes.PLAIN));

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isZero();
        assertThat(results(out)).containsOnlyKeys("export.zip/people/jane.txt.json");
    }

    @Test
    void writesNothingOutsideOfTheOutputFolder() throws IOException {
        Trees.zip(in.resolve("evil.zip"), Map.of("../../evil.txt", Resumes.PLAIN, "/tmp/evil.txt", Resumes.PLAIN));

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("[unsafe-name]");
        assertThat(results(folder)).containsOnlyKeys("in/evil.zip");
    }

    @Test
    void namesABrokenArchive() {
        write(in.resolve("a.zip"), "PK but no more");

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.err()).contains("a.zip: The archive is damaged").contains("[damaged]");
    }

    @Test
    void doesNotReadItsOwnResults() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        Path inside = in.resolve("json");

        vitae("batch", in, "-o", inside);
        vitae("batch", in, "-o", inside);

        assertThat(results(inside)).containsOnlyKeys("a.txt.json");
    }

    @Test
    void refusesToWriteBesideTheInput() {
        write(in.resolve("a.txt"), Resumes.PLAIN);

        Ran ran = vitae("batch", in, "-o", in);

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(results(in)).containsOnlyKeys("a.txt");
    }

    @Test
    void passesOverHiddenFilesAndWhatOfficeProgramsLeave() {
        write(in.resolve(".DS_Store"), "x");
        write(in.resolve(".git/a.txt"), Resumes.PLAIN);
        write(in.resolve("~$cv.docx"), "x");
        write(in.resolve("cv.txt"), Resumes.PLAIN);

        vitae("batch", in, "-o", out);

        assertThat(results(out)).containsOnlyKeys("cv.txt.json");
    }

    @Test
    void readsNothingWhereTwoInputsWouldGoToOneResult() {
        Path other = folder.resolve("other");
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(other.resolve("a.txt"), Resumes.PLAIN.replace("Ottilie", "Solveig"));

        Ran ran = vitae("batch", in, other, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err())
                .contains(in.resolve("a.txt") + " and " + other.resolve("a.txt"))
                .contains("[same-output]");
        assertThat(out).doesNotExist();
    }

    @Test
    void readsAFileOnceThatIsNamedTwice() {
        write(in.resolve("a.txt"), Resumes.PLAIN);

        Ran ran = vitae("batch", in, in.resolve("a.txt"), "-o", out);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).startsWith("1 files: 1 done");
    }

    @Test
    void anArchiveThatHoldsANameTwiceSpoilsOnlyThat() throws IOException {
        Trees.zip(in.resolve("twice.zip"), Map.of("a.txt", Resumes.PLAIN, "b.txt", Resumes.PLAIN));
        byte[] bytes = Files.readAllBytes(in.resolve("twice.zip"));
        String renamed = new String(bytes, StandardCharsets.ISO_8859_1).replace("b.txt", "a.txt");
        Files.write(in.resolve("twice.zip"), renamed.getBytes(StandardCharsets.ISO_8859_1));

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("[same-output]").contains("2 files: 1 done");
        assertThat(results(out)).containsOnlyKeys("twice.zip/a.txt.json");
    }

    @Test
    void saysThatAFolderHoldsNoFiles() {
        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("[no-files]");
    }

    @Test
    void endsAtOnceWhereNothingCanBeWritten() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(out, "a file where the folder should be");

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(ran.err()).contains("[unwritable]").hasLineCount(1);
    }

    @Test
    void endsWithASummaryOfWhatWasMet() {
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("b.txt"), "");

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.err().lines().toList().get(1))
                .matches("2 files: 1 done, 0 of them with problems; 1 failed; [0-9.]+ s \\(empty 1\\)");
        assertThat(ran.err()).endsWith("Report: " + out.resolve(".vitae/report.html") + "\n");
    }

    @Test
    void wantsToKnowWhereToWrite() {
        Ran ran = vitae("batch", in);

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("Missing required option: '--output=OUT'");
    }
}
