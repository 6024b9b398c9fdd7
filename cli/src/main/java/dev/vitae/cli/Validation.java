package dev.vitae.cli;

import dev.vitae.schema.ResumeValidator;
import dev.vitae.schema.SchemaProblem;
import dev.vitae.schema.SchemaVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks texts against one or more versions of the schema. */
final class Validation {

    private final ResumeValidator validator;
    private final List<SchemaVersion> versions;

    private Validation(ResumeValidator validator, List<SchemaVersion> versions) {
        this.validator = validator;
        this.versions = versions;
    }

    /** Against one version, formats included. */
    static Validation strictly(SchemaVersion version) {
        return new Validation(ResumeValidator.assertingFormats(), List.of(version));
    }

    /** Against all versions, as far as a resume can satisfy them all. */
    static Validation lenient() {
        return new Validation(ResumeValidator.create(), List.of(SchemaVersion.values()));
    }

    /** The versions, as in {@code 1.0.0, 1.3.1}. */
    String versions() {
        return ids(versions);
    }

    /** What is wrong with the file: for each problem, what follows the file's name in a message. */
    List<String> check(Input input, boolean eachLine) throws IOException {
        String text = JsonFiles.text(input);
        if (!eachLine) {
            return check(text, ": ");
        }
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                problems.addAll(check(line, ":" + number + ": "));
            }
        }
        return problems;
    }

    private List<String> check(String json, String prefix) {
        Map<SchemaProblem, List<SchemaVersion>> problems = new LinkedHashMap<>();
        for (SchemaVersion version : versions) {
            for (SchemaProblem problem : validator.validate(json, version)) {
                problems.computeIfAbsent(problem, key -> new ArrayList<>()).add(version);
            }
        }
        return problems.entrySet().stream()
                .map(problem -> prefix + problem.getKey() + " [" + ids(problem.getValue()) + ", "
                        + problem.getKey().keyword() + "]")
                .toList();
    }

    private static String ids(List<SchemaVersion> versions) {
        return versions.stream().map(SchemaVersion::id).collect(Collectors.joining(", "));
    }
}
