package dev.vitae.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Whether foreign files are read in processes of their own, and what each of these may take. */
final class IsolationOptions {

    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,8}[kKmMgG]");

    @Option(
            names = "--in-process",
            description = "Read the files in this process, not in workers: a little faster, but only for files that you"
                    + " trust, since one that hangs or takes all memory ends the run.")
    private boolean inProcess;

    @Option(
            names = "--worker-memory",
            paramLabel = "SIZE",
            defaultValue = "256m",
            description = "Memory for what a worker reads, such as 512m or 1g (default: ${DEFAULT-VALUE}). There is a"
                    + " worker for each of the --threads.")
    private String memory = "256m";

    boolean inProcess() {
        return inProcess;
    }

    String memory() {
        if (!SIZE.matcher(memory).matches()) {
            throw new UsageException("--worker-memory takes a size such as 512m or 1g, not " + memory);
        }
        return memory;
    }
}
