package dev.vitae.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of a command that its workers have to know, too. */
final class WorkerArguments {

    private WorkerArguments() {}

    /** Those options that were given to the running {@code command} and that {@link WorkCommand} has as well. */
    static List<String> of(CommandSpec command) {
        CommandSpec work = CommandSpec.forAnnotatedObject(new WorkCommand(new Stdin()));
        CommandLine.ParseResult given = command.commandLine().getParseResult();
        List<String> arguments = new ArrayList<>();
        for (OptionSpec option : given.matchedOptions()) {
            if (work.findOption(option.longestName()) != null && !option.usageHelp() && !option.versionHelp()) {
                option.originalStringValues().forEach(value -> arguments.add(argument(option, value)));
            }
        }
        return List.copyOf(arguments);
    }

    private static String argument(OptionSpec option, String value) {
        return value.isEmpty() ? option.longestName() : option.longestName() + "=" + value;
    }
}
