package dev.vitae.cli;

import java.util.List;
import java.util.Optional;

/**
 * A result that was written.
 *
 * @param suffix what its kind adds to the file's name
 * @param place the file that it stands in, where that is not its own; else empty
 * @param offset where in that file, in bytes
 * @param length in bytes
 * @param sha256 of these bytes, in hexadecimal
 */
record Written(String suffix, String place, long offset, int length, String sha256) {

    /** A result in a file of its own. */
    static Written alone(String suffix, byte[] bytes) {
        return new Written(suffix, "", 0, bytes.length, Sha256.of(bytes));
    }

    /** Whether these are the bytes. */
    boolean is(byte[] bytes) {
        return bytes.length == length && Sha256.of(bytes).equals(sha256);
    }

    Written at(String otherPlace, long otherOffset) {
        return new Written(suffix, otherPlace, otherOffset, length, sha256);
    }

    List<Object> json() {
        return List.of(suffix, place, offset, length, sha256);
    }

    static Optional<Written> read(Object json) {
        return json instanceof List<?> list
                        && list.size() == 5
                        && list.get(0) instanceof String suffix
                        && list.get(1) instanceof String place
                        && list.get(2) instanceof Number offset
                        && list.get(3) instanceof Number length
                        && list.get(4) instanceof String sha256
                ? Optional.of(new Written(suffix, place, offset.longValue(), length.intValue(), sha256))
                : Optional.empty();
    }
}
