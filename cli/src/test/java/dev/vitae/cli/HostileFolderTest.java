package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and archives made to lead a run astray: each file costs one line at most, and nothing is written elsewhere. */
class HostileFolderTest {

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        write(in.resolve("good.txt"), Resumes.PLAIN);
    }

    /** Nothing but the results, within their folder. */
    @AfterEach
    void nothingIsWrittenElsewhere() throws IOException {
        try (Stream<Path> around = Files.list(folder)) {
            assertThat(around).containsOnly(in, out);
        }
        assertThat(out.resolve("good.txt.json")).exists();
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path file = in.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    @Test
    void aLinkBackToAFolderAboveIsPassedOver() throws IOException {
        Files.createSymbolicLink(in.resolve("again"), in);
        Files.createSymbolicLink(in.resolve("itself"), in.resolve("itself"));

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.err()).doesNotContain("internal-error").doesNotContain("again");
    }

    @Test
    void aNameWithALineBreakIsShownOnOneLine() {
        assumeThat(File.separatorChar).isEqualTo('/');
        write(in.resolve("a\nb\u001B[31m.txt"), " ");

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("a\\u{a}b\\u{1b}[31m.txt: The file is empty");
    }

    @Test
    void entriesWhoseNamesLeadOutOfTheArchiveAreNotRead() throws IOException {
        byte[] resume = Resumes.PLAIN.getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("../evil.txt", "/evil.txt", "a/../../evil.txt", "..\\evil.txt")) {
            zip("evil.zip", Map.of(name, resume));
            assertThat(vitae("batch", in, "-o", out).err()).as(name).contains("[unsafe-name]");
        }
    }

    @Test
    void anEntryWithALineBreakOrANulInItsNameCostsItselfOnly() throws IOException {
        byte[] resume = Resumes.PLAIN.getBytes(StandardCharsets.UTF_8);
        zip("odd.zip", Map.of("a\nb.txt", resume, "c\0d.txt", resume));

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.err()).doesNotContain("internal-error").doesNotContain("\nb.txt");
    }

    @Test
    void anEntryThatUnpacksBeyondTheLimitIsRefused() throws IOException {
        zip("bomb.zip", Map.of("bomb.txt", new byte[60_000_000]));

        assertThat(vitae("batch", in, "-o", out).err()).contains("bomb.txt: ").contains("[over-limit]");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() throws IOException {
        Path inner = zip("inner.zip", Map.of("a.txt", Resumes.PLAIN.getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = Files.readAllBytes(inner);
        Files.delete(inner);
        zip("outer.zip", Map.of("inner.zip", bytes));

        assertThat(vitae("batch", in, "-o", out).err()).contains("inner.zip: ").contains("[unsupported]");
    }

    @Test
    void filesWithoutABeginningOrAnEndAreReported() throws IOException {
        write(in.resolve("empty.pdf"), "");
        try (RandomAccessFile sparse =
                new RandomAccessFile(in.resolve("large.txt").toFile(), "rw")) {
            sparse.setLength(2_500_000_000L);
        }

        Ran ran = vitae("batch", in, "-o", out);

        assertThat(ran.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(ran.err()).contains("[empty]").contains("[over-limit]");
    }
}
