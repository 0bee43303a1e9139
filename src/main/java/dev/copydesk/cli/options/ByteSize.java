package dev.copydesk.cli.options;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes: {@code 4096}, {@code 512k}, {@code 64M}, {@code 1G}, powers of 1024. */
public final class ByteSize implements ITypeConverter<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})([kmg]?)b?");

  /** The same for sizes beyond two gigabytes. */
  public static final class Large implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      return bytes(value);
    }
  }

  @Override
  public Integer convert(String value) {
    return (int) Math.min(Integer.MAX_VALUE, bytes(value));
  }

  private static long bytes(String value) {
    Matcher size = SIZE.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw new TypeConversionException("'" + value + "' is no size such as 4096, 512k, 64M");
    }
    long unit =
        switch (size.group(2)) {
          case "k" -> 1L << 10;
          case "m" -> 1L << 20;
          case "g" -> 1L << 30;
          default -> 1L;
        };
    return Long.parseLong(size.group(1)) * unit;
  }
}
