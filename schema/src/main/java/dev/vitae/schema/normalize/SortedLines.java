package dev.vitae.schema.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary beside this class, as a file of lines {@code key TAB value} that are sorted by their bytes. It is kept as
 * it is and looked into by bisection, as one opens a telephone book: no time to build it, no memory but its bytes. Read
 * when first asked. Thread-safe.
 *
 * <p>Comments begin with {@code #} and stand first; no key sorts before that sign.
 */
final class SortedLines {

    private final String name;
    private volatile byte @Nullable [] lines;

    SortedLines(String name) {
        this.name = name;
    }

    /** What stands behind the key. */
    Optional<String> find(String key) {
        byte[] sought = key.getBytes(StandardCharsets.UTF_8);
        byte[] all = lines();
        int low = 0;
        int high = all.length;
        while (low < high) {
            int start = startOfLine(all, (low + high) >>> 1, low);
            int end = endOfLine(all, start);
            int order = compare(all, start, end, sought);
            if (order == 0) {
                int value = start + sought.length + 1;
                return Optional.of(new String(all, value, end - value, StandardCharsets.UTF_8));
            }
            if (order < 0) {
                low = Math.min(end + 1, high);
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    private byte[] lines() {
        byte[] read = lines;
        if (read == null) {
            try (InputStream in = Objects.requireNonNull(SortedLines.class.getResourceAsStream(name), name)) {
                read = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines = read;
        }
        return read;
    }

    private static int startOfLine(byte[] all, int at, int least) {
        int start = at;
        while (start > least && all[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(byte[] all, int start) {
        int end = start;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        return end;
    }

    /** How the key of the line from {@code start} to {@code end} stands to the one that is sought. */
    private static int compare(byte[] all, int start, int end, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (start + i >= end || all[start + i] == '\t') {
                return -1;
            }
            int order = Integer.compare(all[start + i] & 0xFF, sought[i] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return start + sought.length < end && all[start + sought.length] == '\t' ? 0 : 1;
    }
}
