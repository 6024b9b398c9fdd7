package dev.vitae.cli;

import picocli.CommandLine.Command;

/** What every command has: {@code --help}, {@code --version} and the list of exit codes. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All went well.",
            "1:Some input failed: it can't be read or is not valid.",
            "2:The command was not understood.",
            "3:The command could not do its work (output, memory).",
            "130:It was interrupted."
        },
        footerHeading = "%nExamples:%n")
final class HelpOptions {}
