package dev.vitae.extract;

import dev.vitae.document.OcrOptions;
import dev.vitae.document.ReadLimits;
import dev.vitae.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Parses damaged copies of all files of a folder, and counts how that ends. Each must end as a resume or as an {@link
 * UnreadableDocumentException}, within the limit on time. A mutant is known by the seed and its number, so that each can
 * be made again. Run by {@code bench/mutants}.
 */
final class Mutants {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** What the reader gives a thread to end, and a little more. */
    private static final Duration GRACE = Duration.ofSeconds(4);

    private static final int MOST_FLIPS = 64;

    private final List<Path> files;
    private final long seed;
    private final Path kept;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int escapes;
    private int hangs;
    private long slowest;
    private String slowestName = "";

    /** How a mutant is made. */
    private enum Kind {
        BITS,
        TRUNCATED,
        SPLICED,
        /** Bits of a packed part, so that the damage gets past the checksum of the archive. */
        INNER_BITS
    }

    private Mutants(List<Path> files, long seed, Path kept) {
        this.files = files;
        this.seed = seed;
        this.kept = kept;
    }

    /** Arguments: folder, number of mutants, seed, folder for those that escape or hang, and perhaps the only number to make. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        Mutants mutants = new Mutants(files, Long.parseLong(args[2]), Path.of(args[3]));
        int count = Integer.parseInt(args[1]);
        int only = args.length > 4 ? Integer.parseInt(args[4]) : -1;
        try (ResumeParser parser = ResumeParser.builder()
                .ocr(OcrOptions.OFF)
                .limits(new ReadLimits(50_000_000, 2_000_000, 200, 500, LIMIT))
                .build()) {
            for (int i = Math.max(0, only); i < (only < 0 ? count : only + 1); i++) {
                mutants.parse(i, parser);
            }
        }
        mutants.report();
        System.exit(mutants.escapes + mutants.hangs > 0 ? 1 : 0);
    }

    private void parse(int number, ResumeParser parser) throws IOException, InterruptedException {
        Random random = new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
        Path file = files.get(number % files.size());
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        byte[] mutant = mutant(kind, Files.readAllBytes(file), random);
        String name = number + " " + kind.name().toLowerCase(Locale.ROOT) + " of " + file.getFileName();
        // The one thing in the JDK that hands on anything that is thrown, without catching everything ourselves.
        FutureTask<ParsedResume> task = new FutureTask<>(() -> parser.parse(new ByteArrayInputStream(mutant), ""));
        long start = System.nanoTime();
        task.run();
        long millis = (System.nanoTime() - start) / 1_000_000;
        count("mutants of " + kind.name().toLowerCase(Locale.ROOT));
        try {
            task.get();
            count("resume");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableDocumentException unreadable) {
                count(unreadable.code());
            } else {
                escapes++;
                count("ESCAPED");
                keep(number, mutant);
                System.out.println("escaped: " + name + ": " + e.getCause());
                StackTraceElement[] stack =
                        e.getCause() == null ? e.getStackTrace() : e.getCause().getStackTrace();
                Arrays.stream(stack).limit(8).forEach(frame -> System.out.println("    " + frame));
            }
        }
        if (millis > LIMIT.plus(GRACE).toMillis()) {
            hangs++;
            keep(number, mutant);
            System.out.println("hung: " + name + ": " + millis + " ms");
        }
        if (millis > slowest) {
            slowest = millis;
            slowestName = name;
        }
    }

    private byte[] mutant(Kind kind, byte[] bytes, Random random) throws IOException {
        return switch (kind) {
            case BITS -> flipped(bytes, random);
            case TRUNCATED -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case SPLICED -> spliced(bytes, Files.readAllBytes(files.get(random.nextInt(files.size()))), random);
            case INNER_BITS ->
                bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K'
                        ? repacked(bytes, random)
                        : flipped(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int flips = 1 + random.nextInt(MOST_FLIPS); flips > 0 && flipped.length > 0; flips--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] head, byte[] tail, Random random) {
        int until = random.nextInt(head.length + 1);
        int from = random.nextInt(tail.length + 1);
        byte[] spliced = Arrays.copyOf(head, until + tail.length - from);
        System.arraycopy(tail, from, spliced, until, tail.length - from);
        return spliced;
    }

    private static byte[] repacked(byte[] zip, Random random) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getKey().equals(chosen) ? flipped(part.getValue(), random) : part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private void keep(int number, byte[] mutant) throws IOException {
        Files.createDirectories(kept);
        Files.write(kept.resolve("mutant-" + seed + "-" + number), mutant);
    }

    private void report() {
        outcomes.forEach((outcome, count) -> System.out.printf(Locale.ROOT, "%7d %s%n", count, outcome));
        System.out.println("escapes " + escapes + ", hangs " + hangs + ", slowest " + slowest + " ms (" + slowestName
                + "), limit " + LIMIT.toSeconds() + " s");
    }
}
