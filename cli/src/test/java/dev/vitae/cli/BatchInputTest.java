package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeReading;
import static dev.vitae.cli.Resumes.write;
import static dev.vitae.cli.Trees.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to say what a run reads. */
class BatchInputTest {

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writeInput() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        write(in.resolve("a.txt"), Resumes.PLAIN);
        write(in.resolve("x/b.txt"), Resumes.PLAIN);
        write(in.resolve("x/y/c.txt"), Resumes.PLAIN);
        write(in.resolve("x/y/d.md"), Resumes.PLAIN);
    }

    @Test
    void readsWhatFitsAPatternAtAnyDepth() {
        vitae("batch", in + "/**/*.txt", "-o", out);

        assertThat(results(out)).containsOnlyKeys("a.txt.json", "x/b.txt.json", "x/y/c.txt.json");
    }

    @Test
    void readsWhatFitsAPatternInOneFolder() {
        vitae("batch", in + "/*.txt", in + "/x/*.{txt,md}", "-o", out);

        assertThat(results(out)).containsOnlyKeys("a.txt.json", "b.txt.json");
    }

    @Test
    void readsTheWholeOfAFolderThatFitsAPattern() {
        vitae("batch", in + "/x*", "-o", out);

        assertThat(results(out)).containsOnlyKeys("x/b.txt.json", "x/y/c.txt.json", "x/y/d.md.json");
    }

    @Test
    void takesANameForAFileBeforeItIsAPattern() {
        write(in.resolve("[a].txt"), Resumes.PLAIN);

        vitae("batch", in.resolve("[a].txt"), "-o", out);

        assertThat(results(out)).containsOnlyKeys("[a].txt.json");
    }

    @Test
    void saysThatNothingFitsAPattern() {
        Ran ran = vitae("batch", in + "/*.pdf", "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err())
                .contains(in + "/*.pdf: There is no such file, and none that fits")
                .contains("[no-files]");
    }

    @Test
    void doesNotUnderstandAnUnfinishedPattern() {
        Ran ran = vitae("batch", in + "/[a", "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("this pattern can't be understood");
    }

    @Test
    void keepsTheFoldersOfAListApart() {
        write(in.resolve("x/a.txt"), Resumes.PLAIN);
        String kept = in.toString().substring(1).replace('\\', '/');

        Ran ran = vitaeReading(in + "/a.txt\n\n" + in + "/x/a.txt\r\n", "batch", "-", "-o", out);

        assertThat(ran.exit()).isZero();
        assertThat(results(out)).containsOnlyKeys(kept + "/a.txt.json", kept + "/x/a.txt.json");
    }

    @Test
    void readsNamesWithLineFeedsFromAListWithNuls() {
        write(in.resolve("x/new\nline.txt"), Resumes.PLAIN);

        vitaeReading(in + "/x/new\nline.txt\0" + in + "/a.txt\0", "batch", "--files-from", "-", "-0", "-o", out);

        assertThat(results(out)).hasSize(2);
    }

    @Test
    void readsAListFromAFile() {
        write(folder.resolve("list"), in + "/a.txt\n" + folder.resolve("gone.txt") + "\n");

        Ran ran = vitae("batch", "--files-from", folder.resolve("list"), "-o", out);

        assertThat(ran.err()).contains("gone.txt: There is no such file").contains("2 files: 1 done");
    }

    @Test
    void takesEveryFileOnceThoughAListNamesFoldersToo() {
        Ran ran = vitaeReading(in + "\n" + in + "/a.txt\n" + in + "/x\n" + in + "/x/b.txt\n", "batch", "-", "-o", out);

        assertThat(ran.err()).contains("4 files: 4 done");
    }

    @Test
    void leadsNoListedFileOutOfTheOutputFolder() {
        vitaeReading(in + "/x/../../in/a.txt\n", "batch", "-", "-o", out);
        Path here = Path.of("").toAbsolutePath();

        vitaeReading(here.relativize(in.resolve("a.txt")) + "\n", "batch", "-", "-o", folder.resolve("other"));

        assertThat(results(out)).hasSize(1);
        assertThat(results(folder.resolve("other"))).hasSize(1);
    }

    @Test
    void readsTheArchivesOfAPattern() throws IOException {
        Trees.zip(in.resolve("x/export.zip"), Map.of("jane.txt", Resumes.PLAIN));

        vitae("batch", in + "/**/*.zip", "-o", out);

        assertThat(results(out)).containsOnlyKeys("x/export.zip/jane.txt.json");
    }

    @Test
    void wantsToKnowWhatToRead() {
        Ran ran = vitae("batch", "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).startsWith("vitae: there is nothing to read");
    }

    @Test
    void writesToNoFolderThatIsItsOwn() {
        write(in.resolve(".vitae/a.txt"), Resumes.PLAIN);

        Ran ran = vitaeReading("../vitae/.vitae/../.vitae/ledger.mv\n.vitae/a.txt\n", "batch", "-", "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("the folder .vitae is Vitae's own");
    }
}
