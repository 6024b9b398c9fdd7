package dev.vitae.extract;

import dev.vitae.schema.Resume;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resume that is still to be validated, with where its values come from.
 *
 * @param resume the resume
 * @param sources the source of each value, by JSON pointer, in the order of the resume
 * @param withheld what was found and is not in the resume
 * @param problems what came up on the way
 * @param lasting the JSON pointers of what the document says to last
 */
record AssembledResume(
        Resume resume,
        Map<String, Trace.Source> sources,
        List<Trace.Withheld> withheld,
        List<Problem> problems,
        Set<String> lasting) {}
