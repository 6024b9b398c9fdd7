package dev.vitae.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a worker is started: the program that it works for, with the same Java.
 *
 * @param memory what is given to its heap, as {@code -Xmx} takes it
 * @param main the class to start
 * @param arguments its arguments
 */
record WorkerLauncher(String memory, String main, List<String> arguments) {

    /** What the launcher says of its archive of classes, which is empty if none could be made; a start then takes longer. */
    private static final String ARCHIVE = "vitae.archive";

    private static final List<String> OPTIONS = List.of(
            "-Xshare:auto",
            // What the JVM has to say would go to standard output, amidst the messages.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true",
            // The others take more memory, or a second processor.
            "-XX:+UseSerialGC",
            // The optimizing compiler pays back what it costs after some four thousand files, and takes memory.
            "-XX:TieredStopAtLevel=1",
            // After such an error nothing can be relied on.
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            // It would stay in the system's temporary folder.
            "-XX:-UsePerfData");

    WorkerLauncher {
        arguments = List.copyOf(arguments);
    }

    static WorkerLauncher of(String memory, List<String> arguments) {
        List<String> all = new ArrayList<>();
        all.add("work");
        all.addAll(arguments);
        return new WorkerLauncher(memory, Main.class.getName(), all);
    }

    /** Starts one whose temporary files go to {@code folder}. */
    Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(folder)).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        List.of("TMPDIR", "TMP", "TEMP").forEach(name -> environment.put(name, folder.toString()));
        return builder.start();
    }

    List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        Optional.ofNullable(System.getProperty(ARCHIVE))
                .map(File::new)
                .filter(archive -> archive.canRead() && archive.length() > 0)
                .ifPresent(archive -> command.add("-XX:SharedArchiveFile=" + archive));
        command.add("-Xmx" + memory);
        command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main);
        command.addAll(arguments);
        return command;
    }
}
