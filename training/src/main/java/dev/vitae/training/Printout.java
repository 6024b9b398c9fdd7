package dev.vitae.training;

import java.util.List;

/**
 * A printed resume.
 *
 * @param file the bytes
 * @param rows all that was printed, in the order of printing
 */
record Printout(byte[] file, List<Row> rows) {}
