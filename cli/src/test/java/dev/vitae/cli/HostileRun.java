package dev.vitae.cli;

import dev.vitae.document.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A run whose only file hangs: it lasts until it is killed. Takes the file to which the worker writes its child's id. */
final class HostileRun {

    private HostileRun() {}

    public static void main(String[] args) throws IOException {
        WorkerPool pool =
                new WorkerPool(new WorkerLauncher("32m", HostileWorker.class.getName(), List.of()), ReadLimits.DEFAULT);
        Path order = Files.createTempFile("order", ".txt");
        Files.writeString(order, "hang");
        new Thread(() -> Attempt.of(() -> pool.make(new FileInput(order)))).start();
        while (ProcessHandle.current().children().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        System.out.println(
                ProcessHandle.current().children().findAny().orElseThrow().pid());
    }
}
