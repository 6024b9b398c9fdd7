package dev.vitae.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A worker that obeys the file that it reads, as one would that a hostile file has taken over. */
final class HostileWorker {

    private HostileWorker() {}

    public static void main(String[] args) {
        new WorkerLoop(System.in, new FileOutputStream(FileDescriptor.out)).run(HostileWorker::obey);
    }

    private static Product obey(Input input) throws IOException {
        String order;
        try (InputStream in = input.open()) {
            order = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        switch (order) {
            case "exit" -> System.exit(0);
            case "kill" -> kill(ProcessHandle.current());
            case "hang" -> hang();
            case "hang with a child" -> {
                Process child = new ProcessBuilder("sleep", "600").start();
                Files.writeString(Path.of(input.name()), child.pid() + "\n");
                hang();
            }
            case "exhaust" -> exhaust();
            case "forge" -> System.out.println("{\"this is\": \"no message\"}");
            case "fail" -> throw new FailedException("damaged", "It is broken; mend it.");
            case "litter" -> {
                Path litter = Files.createTempFile("litter", ".tmp");
                return new Product(".json", litter.toString(), List.of());
            }
            default -> {}
        }
        return new Product(".json", order + " by " + ProcessHandle.current().pid(), List.of());
    }

    /** Ends a process as the system does when memory is short: without a word. */
    static void kill(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-9", String.valueOf(process.pid())).start();
        hang();
    }

    private static void hang() {
        while (true) {
            try {
                TimeUnit.HOURS.sleep(1);
            } catch (InterruptedException e) {
                // As a library that hangs: it does not listen.
            }
        }
    }

    private static void exhaust() {
        StringBuilder hoard = new StringBuilder("more and ");
        while (true) {
            hoard.append(hoard);
        }
    }
}
