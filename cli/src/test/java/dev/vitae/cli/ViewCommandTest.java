package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeReading;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewCommandTest {

    @TempDir
    Path folder;

    private Path page() {
        return folder.resolve("pages/page.html");
    }

    @Test
    void writesAPageOfAPdfWithItsImages() {
        Ran ran = vitae("view", Repository.ROOT.resolve("samples/pdf-two-columns/resume.pdf"), "-o", page());

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(page())
                .content()
                .contains("<title>resume.pdf</title>", "<img alt=\"Page 1\" src=\"data:image/png;base64,iVBOR")
                .contains("id=\"/work/0/name\" role=\"button\"");
    }

    @Test
    void writesAPageOfAText() {
        Ran ran = vitaeReading(Resumes.PLAIN, "view", "-", "-o", page());

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(page()).content().contains("Port of Fjellvik</span>").doesNotContain("<img");
    }

    @Test
    void leavesOutWhatIsLessSureThanAskedFor() {
        vitae("view", write(folder.resolve("a.txt"), Resumes.PLAIN), "-o", page(), "--min-confidence", "1");

        assertThat(page()).content().contains("Found and left out");
    }

    @Test
    void saysWhyAFileCanNotBeShown() {
        Ran ran = vitae("view", write(folder.resolve("a.txt"), " "), "-o", page());

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).endsWith("[empty]\n");
        assertThat(page()).doesNotExist();
    }

    @Test
    void saysThatAFileIsTooLarge() {
        Ran ran = vitae("view", write(folder.resolve("a.txt"), Resumes.PLAIN), "-o", page(), "--max-bytes", "20");

        assertThat(ran.err()).endsWith("[over-limit]\n");
    }

    @Test
    void asksWhereToWrite() {
        Ran ran = vitae("view", "a.pdf");

        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--output");
    }
}
