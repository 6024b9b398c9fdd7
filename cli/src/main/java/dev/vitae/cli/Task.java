package dev.vitae.cli;

/**
 * One file of a bulk run.
 *
 * @param input what to read
 * @param target where its result goes, below the output folder, without what its kind adds; with slashes
 */
record Task(Input input, String target) {}
