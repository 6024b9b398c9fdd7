package dev.vitae.cli;

import dev.vitae.schema.SchemaVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a schema version as users write it. */
final class SchemaVersionConverter implements ITypeConverter<SchemaVersion> {

    @Override
    public SchemaVersion convert(String id) {
        return SchemaVersion.ofId(id)
                .orElseThrow(() -> new TypeConversionException("expected 1.0.0 or 1.3.1 but was '" + id + "'"));
    }
}
