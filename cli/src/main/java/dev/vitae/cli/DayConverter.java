package dev.vitae.cli;

import dev.vitae.schema.PartialDate;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the calendar in its ISO form. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String day) {
        return PartialDate.tryParse(day)
                .filter(date -> date.day().isPresent())
                .map(date -> LocalDate.parse(date.toString()))
                .orElseThrow(
                        () -> new TypeConversionException("expected a day such as 2024-03-15 but was '" + day + "'"));
    }
}
