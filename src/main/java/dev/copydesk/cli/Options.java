package dev.copydesk.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What commands do alike with their options. */
final class Options {
  private Options() {}

  /** Makes settings from options; values that the settings refuse are wrong usage. */
  static <T> T checked(CommandSpec spec, Supplier<T> settings) {
    try {
      return settings.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
