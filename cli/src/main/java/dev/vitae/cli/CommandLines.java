package dev.vitae.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Puts the commands together. */
final class CommandLines {

    private CommandLines() {}

    /**
     * Runs the command that {@code words} name.
     *
     * @return the exit code
     */
    static int execute(Console console, Stdin stdin, String... words) {
        return of(console, stdin, words).execute(words);
    }

    /** Has the command that {@code words} begin with, or else all: each costs a start what it takes to look at its options. */
    private static CommandLine of(Console console, Stdin stdin, String... words) {
        CommandLine vitae = new CommandLine(new VitaeCommand());
        Map<String, Supplier<Object>> commands = commands(console, stdin);
        Optional<Supplier<Object>> named = Arrays.stream(words).findFirst().map(commands::get);
        if (named.isPresent()) {
            vitae.addSubcommand(named.get().get());
        } else {
            commands.values().forEach(command -> vitae.addSubcommand(command.get()));
            vitae.addSubcommand(new CompletionCommand(console)).addSubcommand(new CommandLine.HelpCommand());
        }
        vitae.addMixin("help", new HelpOptions());
        vitae.getSubcommands().values().stream()
                .filter(command -> !(command.getCommand() instanceof CommandLine.HelpCommand))
                .forEach(command -> command.addMixin("help", new HelpOptions()));
        return vitae.setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> misunderstood(console, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
    }

    /** The commands that know of no others, by name, in the order of the help. */
    private static Map<String, Supplier<Object>> commands(Console console, Stdin stdin) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("parse", () -> new ParseCommand(console, stdin));
        commands.put("batch", () -> new BatchCommand(console, stdin));
        commands.put(WorkCommand.NAME, () -> new WorkCommand(stdin));
        commands.put("text", () -> new TextCommand(console, stdin));
        commands.put("view", () -> new ViewCommand(console, stdin));
        commands.put("validate", () -> new ValidateCommand(console, stdin));
        commands.put("verify", () -> new VerifyCommand(console, stdin));
        return commands;
    }

    private static int misunderstood(Console console, CommandLine.ParameterException e) {
        console.say("vitae: " + e.getMessage());
        console.say("Try `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.USAGE;
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof UsageException) {
            console.say("vitae: " + e.getMessage());
            return ExitCode.USAGE;
        }
        console.say("vitae: " + Failure.of(e));
        return ExitCode.NOT_RUN;
    }
}
