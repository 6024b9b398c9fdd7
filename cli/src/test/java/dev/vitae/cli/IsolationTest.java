package dev.vitae.cli;

import static dev.vitae.cli.Ran.vitae;
import static dev.vitae.cli.Ran.vitaeAsItIs;
import static dev.vitae.cli.Resumes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With workers a batch gives what it gives without. */
class IsolationTest {

    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void makeFiles() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        write(in.resolve("empty.txt"), "");
        write(in.resolve("broken.pdf"), "%PDF-1.7 and nothing of a PDF");
        write(in.resolve("scrape.txt"), Resumes.TWO_PROFILES);
        write(in.resolve("large.txt"), Resumes.PLAIN.repeat(2_000));
        write(in.resolve("Brandvold Løp.txt"), Resumes.PLAIN + "03/04/2020\n");
        write(in.resolve("tool.exe"), "MZ\0\0");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("export.zip")))) {
            for (String name : new String[] {"people/jane.txt", "../evil.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Resumes.PLAIN.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    @Test
    void givesTheSameAtAnyNumberOfWorkers() throws IOException {
        Object[] options = {"--trace", "--redact", "name", "--day-first", "--region", "NO", "--max-bytes", 300_000};
        Ran inProcess = vitae(command("in-process", 1, options));
        Ran one = vitaeAsItIs(command("one", 1, options));
        Ran two = vitaeAsItIs(command("two", 2, options));

        assertThat(one).isEqualTo(inProcess).isEqualTo(two);
        assertThat(one.exit()).isEqualTo(ExitCode.INPUT_FAILED);
        assertThat(one.err()).contains("[empty]", "[damaged]", "[over-limit]", "[unsafe-name]", "[unsupported]");
        assertThat(tree("one"))
                .isEqualTo(tree("in-process"))
                .isEqualTo(tree("two"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void refusesAnImpossibleOptionBeforeItStartsWorkers() {
        assertThat(vitaeAsItIs("batch", in, "-o", folder.resolve("out"), "--min-confidence", 7)
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        Ran ran = vitaeAsItIs("batch", in, "-o", folder.resolve("out"), "--worker-memory", "lots");
        assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("--worker-memory takes a size such as 512m");
    }

    @Test
    void saysThatItCouldNotRunWithoutAWorker() {
        Ran ran = vitaeAsItIs("batch", in, "-o", folder.resolve("out"), "--worker-memory", "1k", "--quiet");

        assertThat(ran.exit()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(ran.err()).contains("[no-worker]");
    }

    private Object[] command(String out, int threads, Object... options) {
        Object[] own = {
            "batch", in, Repository.ROOT.resolve("samples"), "-o", folder.resolve(out), "-v", "-q", "--threads", threads
        };
        return Stream.concat(Stream.of(own), Stream.of(options)).toArray();
    }

    private Map<String, String> tree(String out) throws IOException {
        Path root = folder.resolve(out);
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            // The run's own state has times in it.
            Path state = root.resolve(".vitae");
            for (Path file : files.filter(file -> Files.isRegularFile(file) && !file.startsWith(state))
                    .toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
