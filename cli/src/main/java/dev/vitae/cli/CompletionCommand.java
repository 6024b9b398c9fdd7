package dev.vitae.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A completion script for shells. */
@Command(
        name = "completion",
        description = "Prints a script that completes vitae's commands and options in bash and zsh.",
        footer = {"  source <(vitae completion)", "  vitae completion > /etc/bash_completion.d/vitae"})
final class CompletionCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.print(AutoComplete.bash("vitae", spec.root().commandLine()));
    }
}
