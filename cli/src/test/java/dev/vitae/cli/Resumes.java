package dev.vitae.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small inputs of people who do not exist. */
final class Resumes {

    static final String PLAIN = """
            Ottilie Brandvold
            ottilie@brandvold.example

            Experience

            Harbour Pilot, Port of Fjellvik
            2019 - 2021
            - Brought 400 ships in.

            Skills
            Radar, Norwegian, patience
            """;

    /** Two people, as a scrape gives them: one a line. */
    static final String TWO_PROFILES = """
            # Ottilie Brandvold > Harbour Pilot Location: Bergen, Norway ## Work Experience ### Pilot @ Port of Fjellvik Jan 2019 – Present | Bergen, Norway Brings ships in. - Brought 400 ships in.
            # Casimir Otero > Beekeeper Location: Vigo, Spain ## Work Experience ### Beekeeper @ Miel Otero Mar 2015 – Present | Vigo, Spain Keeps bees. - Kept 90 hives.
            """;

    private Resumes() {}

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(".").normalize());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
