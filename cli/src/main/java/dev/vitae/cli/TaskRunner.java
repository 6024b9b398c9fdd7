package dev.vitae.cli;

import dev.vitae.cli.Outcome.Made;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Does one file of a bulk run: nothing if an earlier run did it, a copy if the same content was done under another name,
 * and the work itself else. Thread-safe.
 */
final class TaskRunner {

    private final BulkJob job;
    private final Standing standing;
    private final Results results;
    private final Halt halt;
    private final Bulk.Work work;
    private final boolean words;
    private final Map<String, CompletableFuture<Boolean>> working = new ConcurrentHashMap<>();
    /** Words for copies; the ledger has none, since they may quote the resume. */
    private final Map<String, List<Notice>> told = new ConcurrentHashMap<>();

    /** @param words whether the words of problems are wanted, not only their codes */
    TaskRunner(BulkJob job, Standing standing, Results results, Halt halt, Bulk.Work work, boolean words) {
        this.job = job;
        this.standing = standing;
        this.results = results;
        this.halt = halt;
        this.work = work;
        this.words = words;
    }

    /** Does the task; never fails. */
    Outcome run(Task task) {
        long start = System.nanoTime();
        Attempt<Optional<Content>> read = Attempt.of(() -> Content.of(task.input(), job.mostBytes(), job.named()));
        Optional<Content> content = read.value().flatMap(known -> known);
        Attempt<Made> made = read.failure()
                .<Attempt<Made>>map(Attempt::failed)
                .orElseGet(() -> Attempt.of(() -> make(task, content)));
        if (made.failure().isPresent() && standing.ledger().isBroken()) {
            halt.request(Failure.of(new OutputLostException("the ledger takes no more")));
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return made.value()
                .map(done -> Outcome.of(content, done, milliseconds))
                .orElseGet(() -> Outcome.failed(content, made.failure().orElseThrow(), milliseconds));
    }

    private Made make(Task task, Optional<Content> content) throws IOException {
        if (content.isEmpty()) {
            return work(task, content);
        }
        Optional<Entry> before = standing.of(task, content.get());
        if (before.isPresent()) {
            return new Made(before.get(), true, List.of());
        }
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        while (true) {
            CompletableFuture<Boolean> other = working.putIfAbsent(content.get().key(), mine);
            if (other == null) {
                break;
            }
            other.join();
        }
        try {
            Optional<Made> copy = copy(task, content.get());
            return copy.isPresent() ? copy.get() : work(task, content);
        } finally {
            working.remove(content.get().key());
            mine.complete(true);
        }
    }

    /** What was made of the same content under another name. */
    private Optional<Made> copy(Task task, Content content) throws IOException {
        Optional<Standing.Copy> copy = standing.copyOf(content);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Entry same = copy.get().entry();
        List<Notice> notices = told.getOrDefault(content.key(), List.of());
        Entry entry = entry(Optional.of(content), same.failure(), same.problems(), same.pages());
        return Optional.of(new Made(write(task, entry, new Product(copy.get().files(), notices)), false, notices));
    }

    private Made work(Task task, Optional<Content> read) throws IOException {
        Attempt<Product> made = Attempt.of(() -> work.make(task.input()));
        // What was read may not be what was hashed, if somebody wrote to the file between.
        Optional<Content> content = read.filter(known -> known.stamp().equals(Content.stamp(task.input())));
        if (made.failure().isPresent()) {
            return failed(task, content, made.failure().get());
        }
        Product product = made.value().orElseThrow();
        if (words && !product.notices().isEmpty()) {
            content.ifPresent(known -> told.put(known.key(), product.notices()));
        }
        List<String> problems = product.notices().stream().map(Notice::code).toList();
        Entry entry = entry(content, Optional.empty(), problems, product.pages());
        return new Made(write(task, entry, product), false, product.notices());
    }

    /** What fails has no result, not even one of an earlier content or with other options. */
    private Made failed(Task task, Optional<Content> content, Failure failure) throws IOException {
        Optional<Content> lasting = content.filter(known -> failure.isOfContent());
        Entry entry = entry(lasting, Optional.of(failure), List.of(), OptionalInt.empty());
        return new Made(write(task, entry, new Product(List.of(), List.of())), false, List.of());
    }

    private Entry entry(
            Optional<Content> content, Optional<Failure> failure, List<String> problems, OptionalInt pages) {
        String key = content.map(Content::key).orElse("");
        return new Entry(key, standing.settings(), standing.ledger().run(), failure, problems, pages, List.of());
    }

    private Entry write(Task task, Entry entry, Product product) throws IOException {
        return halt.write(() -> {
            Optional<Entry> before = standing.ledger().of(task.target());
            Entry after = entry.withResults(results.write(task, product));
            Set<String> suffixes = new HashSet<>();
            after.results().forEach(written -> suffixes.add(written.suffix()));
            for (Written old : before.map(Entry::results).orElse(List.of())) {
                if (!suffixes.contains(old.suffix())) {
                    results.remove(task.target(), old);
                }
            }
            standing.ledger().put(task.target(), after);
            return after;
        });
    }
}
