package dev.vitae.cli;

import picocli.CommandLine;

/** Puts the commands together. */
final class CommandLines {

    private CommandLines() {}

    static CommandLine of(Console console, Stdin stdin) {
        CommandLine vitae = new CommandLine(new VitaeCommand())
                .addSubcommand(new ParseCommand(console, stdin))
                .addSubcommand(new BatchCommand(console, stdin))
                .addSubcommand(new WorkCommand(stdin))
                .addSubcommand(new TextCommand(console, stdin))
                .addSubcommand(new ViewCommand(console, stdin))
                .addSubcommand(new ValidateCommand(console, stdin))
                .addSubcommand(new VerifyCommand(console, stdin))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true);
        vitae.addMixin("help", new HelpOptions());
        vitae.getSubcommands().values().stream()
                .filter(command -> !(command.getCommand() instanceof CommandLine.HelpCommand))
                .forEach(command -> command.addMixin("help", new HelpOptions()));
        return vitae.setParameterExceptionHandler((e, args) -> misunderstood(console, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
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
