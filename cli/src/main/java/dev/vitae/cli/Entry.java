package dev.vitae.cli;

import dev.vitae.schema.InvalidResumeJsonException;
import dev.vitae.schema.PlainJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the ledger holds of one file: no word of the resume.
 *
 * @param content the content that was read, as {@link Content#key()}; empty if it is not known, and equal to no other
 * @param settings the version and the options that it was read with
 * @param run the number of the run that read it
 * @param failure why nothing came of it, if so
 * @param problems the codes of what the user should know, each as often as it was met
 * @param pages how many pages were read
 * @param results what was written
 */
record Entry(
        String content,
        String settings,
        long run,
        Optional<Failure> failure,
        List<String> problems,
        OptionalInt pages,
        List<Written> results) {

    Entry {
        problems = List.copyOf(problems);
        results = List.copyOf(results);
    }

    Entry withResults(List<Written> others) {
        return new Entry(content, settings, run, failure, problems, pages, others);
    }

    /** As it is stored. */
    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("content", content);
        json.put("settings", settings);
        json.put("run", run);
        failure.ifPresent(why -> json.put("failure", List.of(why.code(), why.message())));
        json.put("problems", problems);
        pages.ifPresent(count -> json.put("pages", count));
        json.put("results", results.stream().map(Written::json).toList());
        return PlainJson.writeCompact(json);
    }

    /** What was stored; empty if that is no entry. */
    static Optional<Entry> read(String stored) {
        try {
            return PlainJson.read(stored) instanceof Map<?, ?> json ? read(json) : Optional.empty();
        } catch (InvalidResumeJsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Entry> read(Map<?, ?> json) {
        if (!(json.get("content") instanceof String content)
                || !(json.get("settings") instanceof String settings)
                || !(json.get("run") instanceof Number run)
                || !(json.get("problems") instanceof List<?> problems)
                || !(json.get("results") instanceof List<?> results)) {
            return Optional.empty();
        }
        Optional<Failure> failure = json.get("failure") instanceof List<?> why && why.size() == 2
                ? Optional.of(new Failure(String.valueOf(why.get(0)), String.valueOf(why.get(1))))
                : Optional.empty();
        OptionalInt pages =
                json.get("pages") instanceof Number count ? OptionalInt.of(count.intValue()) : OptionalInt.empty();
        List<Written> written = new ArrayList<>();
        for (Object result : results) {
            Optional<Written> one = Written.read(result);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            written.add(one.get());
        }
        List<String> codes = problems.stream().map(String::valueOf).toList();
        return Optional.of(new Entry(content, settings, run.longValue(), failure, codes, pages, written));
    }
}
