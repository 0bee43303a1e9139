package dev.copydesk.cli.options;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day: {@code 2025-01-31}. */
public final class Day implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException _) {
      throw new TypeConversionException("'" + value + "' is no day such as 2025-01-31");
    }
  }
}
