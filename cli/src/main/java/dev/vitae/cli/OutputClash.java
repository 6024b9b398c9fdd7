package dev.vitae.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two inputs of a run that would go to one result.
 *
 * @param first the one that comes first
 * @param second the other
 */
record OutputClash(Task first, Task second) {

    private static final int SHOWN = 5;

    /**
     * The tasks without those that name the same file once more.
     *
     * @throws UsageException if two different files would go to one result, or one to where the run keeps its own
     */
    static List<Task> distinct(List<Task> tasks) {
        Map<String, Task> byTarget = new HashMap<>();
        List<Task> distinct = new ArrayList<>();
        List<OutputClash> clashes = new ArrayList<>();
        for (Task task : tasks) {
            if (task.target().startsWith(OutputPlace.STATE + "/")) {
                throw new UsageException("the folder " + OutputPlace.STATE + " is Vitae's own, and "
                        + task.input().label() + " would be written to one of that name");
            }
            if (task.input() instanceof BrokenInput) {
                distinct.add(task);
                continue;
            }
            Task other = byTarget.putIfAbsent(task.target(), task);
            if (other == null) {
                distinct.add(task);
            } else if (!isSame(task.input(), other.input())) {
                clashes.add(new OutputClash(other, task));
            }
        }
        if (!clashes.isEmpty()) {
            throw new UsageException(message(clashes));
        }
        return List.copyOf(distinct);
    }

    private static boolean isSame(Input one, Input other) {
        if (one instanceof FileInput file && other instanceof FileInput same) {
            return file.path()
                    .toAbsolutePath()
                    .normalize()
                    .equals(same.path().toAbsolutePath().normalize());
        }
        return one.label().equals(other.label());
    }

    private static String message(List<OutputClash> clashes) {
        String shown = clashes.stream()
                .limit(SHOWN)
                .map(clash -> clash.first.input().label() + " and "
                        + clash.second.input().label() + " (" + clash.second.target() + ")")
                .collect(Collectors.joining("; "));
        String more = clashes.size() > SHOWN ? "; and " + (clashes.size() - SHOWN) + " more" : "";
        return "nothing was read, since these would go to one result: " + shown + more
                + ". Name the folder above them, or a list (--files-from), which keep folders apart; or run twice. [same-output]";
    }
}
