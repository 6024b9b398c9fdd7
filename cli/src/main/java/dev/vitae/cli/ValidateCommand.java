package dev.vitae.cli;

import dev.vitae.schema.SchemaVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** JSON files against the schemas. */
@Command(
        name = "validate",
        description = {
            "Checks JSON Resume files against the schema, in both its versions unless one is named.",
            "Of a folder, the .json and .jsonl files in it. A valid file is named on standard output; problems go to"
                    + " standard error as FILE: PLACE: MESSAGE [VERSIONS, KEYWORD]."
        },
        footer = {
            "  vitae validate jane-doe.json",
            "  vitae validate json/ --quiet",
            "  vitae parse jane-doe.pdf | vitae validate -"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;
    private final Stdin stdin;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders to check; - for standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--schema",
            paramLabel = "VERSION",
            converter = SchemaVersionConverter.class,
            description = {
                "Check against this version alone (1.0.0 or 1.3.1), its formats included. Without it, 1.0.0 is checked"
                        + " without formats, since it alone wants a full date for each certificate."
            })
    private Optional<SchemaVersion> schema = Optional.empty();

    @Option(names = "--lines", description = "Each line is a resume of its own (JSON Lines), as in a .jsonl file.")
    private boolean lines;

    @Option(
            names = {"-q", "--quiet"},
            description = "Do not name the valid files.")
    private boolean quiet;

    ValidateCommand(Console console, Stdin stdin) {
        this.console = console;
        this.stdin = stdin;
    }

    @Override
    public Integer call() {
        Validation validation = schema.map(Validation::strictly).orElseGet(Validation::lenient);
        boolean allWell = true;
        for (Path file : files) {
            for (Input input : JsonFiles.below(stdin.or(file))) {
                allWell &= validate(validation, input);
            }
        }
        return console.finish(allWell);
    }

    private boolean validate(Validation validation, Input input) {
        boolean eachLine = lines || input.name().endsWith(JsonFiles.LINES);
        Attempt<List<String>> attempt = Attempt.of(() -> validation.check(input, eachLine));
        attempt.failure().ifPresent(failure -> console.failed(input.label(), failure));
        List<String> problems = attempt.value().orElse(List.of());
        problems.forEach(problem -> console.say(input.label() + problem));
        boolean valid = attempt.failure().isEmpty() && problems.isEmpty();
        if (valid && !quiet) {
            console.print(Printable.of(input.label() + ": valid JSON Resume " + validation.versions()));
        }
        return valid;
    }
}
