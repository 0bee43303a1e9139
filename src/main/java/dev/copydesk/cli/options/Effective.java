package dev.copydesk.cli.options;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command's options as they are in effect, wherever they were said. */
public final class Effective {
  private Effective() {}

  /** Every option by its long name without dashes, in the order of the names; unset ones not. */
  public static Map<String, String> options(CommandSpec spec) {
    Map<String, String> values = new LinkedHashMap<>();
    spec.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .sorted((one, other) -> one.longestName().compareTo(other.longestName()))
        .forEach(option -> put(option, values));
    return values;
  }

  private static void put(OptionSpec option, Map<String, String> values) {
    String value = said(option.getValue());
    if (!value.isEmpty()) {
      values.put(option.longestName().replaceFirst("^--", ""), value);
    }
  }

  private static String said(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT);
      case Map<?, ?> pairs -> said(pairs.entrySet());
      case Collection<?> several ->
          several.stream().map(String::valueOf).collect(Collectors.joining(", "));
      default -> String.valueOf(value);
    };
  }

  /** Those that shape the result and are not as they are by default: for the report. */
  public static Map<String, String> unusual(CommandSpec spec) {
    Map<String, String> values = options(spec);
    values.keySet().removeAll(List.of("out", "threads", "config", "resume"));
    spec.options().stream()
        .filter(option -> said(option.initialValue()).equals(said(option.getValue())))
        .forEach(option -> values.remove(option.longestName().replaceFirst("^--", "")));
    return values;
  }
}
