package dev.vitae.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "vitae " + Objects.requireNonNullElse(version, "(not packaged)"),
            "Java " + System.getProperty("java.version")
        };
    }
}
