package dev.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What stands in a file, by its hash.
 *
 * @param sha256 in hexadecimal
 * @param stamp when the file was changed last and how long it was, before it was read
 * @param key what its result depends on: the hash and, where results name the file, its name
 */
record Content(String sha256, String stamp, String key) {

    private static final int BUFFER = 1 << 16;

    /**
     * Reads the content of an input. Empty where that is for the work to find out: it is longer than what is read of a file
     * at most, or is no file that could be read twice.
     *
     * @param most how many bytes
     * @param named whether results name the file
     */
    static Optional<Content> of(Input input, long most, boolean named) throws IOException {
        if (input instanceof FileInput file && Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
            return Optional.empty();
        }
        String stamp = stamp(input);
        MessageDigest digest = Sha256.digest();
        long read = 0;
        try (InputStream in = input.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                read += count;
                if (read > most) {
                    return Optional.empty();
                }
            }
        }
        String sha256 = Sha256.hex(digest.digest());
        return Optional.of(new Content(sha256, stamp, named ? sha256 + " " + input.name() : sha256));
    }

    /** When the input was changed last and how long it is; always the same for what is no file. */
    static String stamp(Input input) {
        try {
            return input instanceof FileInput file
                    ? Files.getLastModifiedTime(file.path()) + " " + Files.size(file.path())
                    : "";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
