package dev.vitae.bench;

import dev.vitae.extract.ResumeParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * How many files a second Vitae parses, from bytes to JSON Resume, next to how many Tika by itself takes the text of: the
 * same files, warm, in one process, in turns, with one thread and with two. Run by {@code bench/throughput}.
 */
public final class Throughput {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 5;
    private static final int MOST_THREADS = 2;

    private final List<Named> files;

    private static final class Named {
        private final String name;
        private final byte[] bytes;

        Named(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** What is done to each file. */
    private interface Work {
        void accept(Named file) throws IOException, SAXException, TikaException;
    }

    private Throughput(List<Named> files) {
        this.files = files;
    }

    /** Takes a folder. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        try (Stream<Path> tree = Files.walk(Path.of(args[0]));
                ResumeParser parser = ResumeParser.create()) {
            List<Named> files = tree.filter(Files::isRegularFile)
                    .sorted()
                    .map(Throughput::read)
                    .toList();
            Parser tika = new AutoDetectParser();
            Work ours = file -> parser.parse(file.open(), file.name).toJson();
            Work theirs = file -> {
                try (InputStream in = file.open()) {
                    tika.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
                }
            };
            new Throughput(files).compare(ours, theirs);
        }
    }

    private static Named read(Path file) {
        try {
            return new Named(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Work ours, Work theirs) throws InterruptedException, ExecutionException {
        double[] alone = new double[MOST_THREADS + 1];
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            List<Double> vitae = new ArrayList<>();
            List<Double> tika = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double a = seconds(ours, threads);
                double b = seconds(theirs, threads);
                if (round >= 0) {
                    vitae.add(a);
                    tika.add(b);
                    System.out.printf(
                            Locale.ROOT, "%d threads: vitae %.2f s, tika %.2f s, ratio %.2f%n", threads, a, b, a / b);
                }
            }
            alone[threads] = median(vitae);
            System.out.printf(
                    Locale.ROOT,
                    "%d files, %d threads: vitae %.1f a second, tika %.1f; vitae takes %.2f times as long (medians)%n",
                    files.size(),
                    threads,
                    files.size() / median(vitae),
                    files.size() / median(tika),
                    median(vitae) / median(tika));
        }
        System.out.printf(Locale.ROOT, "two threads do %.2f times as much as one%n", alone[1] / alone[MOST_THREADS]);
    }

    private double seconds(Work work, int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<Boolean>> all = new ArrayList<>();
            for (Named file : files) {
                Callable<Boolean> one = () -> {
                    work.accept(file);
                    return true;
                };
                all.add(pool.submit(one));
            }
            for (Future<Boolean> each : all) {
                each.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            pool.shutdown();
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
