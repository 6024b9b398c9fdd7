package dev.vitae.cli;

import dev.vitae.extract.Redaction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what to take out as users write it. */
final class RedactionConverter implements ITypeConverter<Redaction> {

    @Override
    public Redaction convert(String id) {
        return Redaction.ofId(id.strip())
                .orElseThrow(() -> new TypeConversionException(
                        "expected " + String.join(", ", new RedactionCandidates()) + " but was '" + id + "'"));
    }
}
