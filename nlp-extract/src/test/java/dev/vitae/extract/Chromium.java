package dev.vitae.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of this machine, run without a window and without network. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome-headless-shell");
    private static final long MOST_SECONDS = 90;

    private final String program;
    private final Path folder;

    private Chromium(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The one that VITAE_CHROMIUM names, else one on the path; what it writes goes to the folder. */
    static Optional<Chromium> in(Path folder) {
        Optional<String> named = Optional.ofNullable(System.getenv("VITAE_CHROMIUM"));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> found = Stream.of(path.split(File.pathSeparator, -1))
                .flatMap(part -> NAMES.stream().map(name -> part + File.separator + name));
        return Stream.concat(named.stream(), found)
                .filter(program -> Files.isExecutable(Path.of(program)))
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** The page's elements once its scripts have run. */
    String dom(String html, String fragment, int width) throws IOException, InterruptedException {
        return run(html, fragment, width, "--dump-dom");
    }

    /** What is seen of the page, as a PNG file. */
    Path screenshot(String html, String fragment, int width) throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");
        run(html, fragment, width, "--hide-scrollbars", "--screenshot=" + picture);
        return picture;
    }

    private String run(String html, String fragment, int width, String... task)
            throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                // The sandbox does not run as root, nor in many containers; the page is ours.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + ",740"));
        command.addAll(List.of(task));
        command.add(page.toUri() + fragment);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " has not ended after " + MOST_SECONDS + " seconds");
        }
        return Files.readString(out);
    }
}
