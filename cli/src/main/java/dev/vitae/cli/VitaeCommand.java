package dev.vitae.cli;

import picocli.CommandLine.Command;

/** The command above the others. */
@Command(
        name = "vitae",
        description = "Turns resumes (PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, text) into validated JSON Resume.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"  vitae parse jane-doe.pdf > jane-doe.json", "  vitae batch resumes/ -o json/", "  vitae help parse"
        })
final class VitaeCommand implements Runnable {

    @Override
    public void run() {
        throw new UsageException("Which command? `vitae --help` lists them.");
    }
}
