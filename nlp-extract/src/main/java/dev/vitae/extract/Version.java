package dev.vitae.extract;

import java.util.Optional;

/** Vitae's own version, as the manifest of its jar has it. */
final class Version {

    static final String CURRENT = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("development");

    private Version() {}
}
