package dev.copydesk.cli.options;

import dev.copydesk.cli.terminal.Errors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Options from a file, by their names without dashes. A {@code .toml} file is TOML: options of all
 * commands stand above, those of one in a table of its name; an option that may be repeated has a
 * list. Any other file has lines of {@code name = value}, of which values are taken as they stand,
 * without quotes or escapes; an option that may be repeated may have several lines.
 *
 * <p>What the file says takes the place of an option's default, so that the command line has the
 * last word.
 */
public final class Config implements IDefaultValueProvider {
  static final String OPTION = "--config";

  /** Parts the values of an option that has several; none of them can hold a line feed. */
  static final String SEPARATOR = "\n";

  private final CommandSpec command;
  private final Path file;
  private final Map<String, String> values = new HashMap<>();

  private Config(CommandSpec command, Path file) {
    this.command = command;
    this.file = file;
  }

  /**
   * Makes the file that the arguments name, if they name one, the source of the command's defaults.
   *
   * @throws ParameterException where the file cannot be read or says what the command does not know
   */
  public static void apply(List<String> args, CommandLine program) {
    String file = named(args);
    CommandLine command = args.isEmpty() ? null : program.getSubcommands().get(args.getFirst());
    if (file != null && command != null && command.getCommandSpec().findOption(OPTION) != null) {
      Config config = new Config(command.getCommandSpec(), Path.of(file));
      config.read();
      command.setDefaultValueProvider(config);
    }
  }

  private static @Nullable String named(List<String> args) {
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      String arg = args.get(i);
      if (arg.startsWith(OPTION + "=")) {
        return arg.substring(OPTION.length() + 1);
      }
      if (arg.equals(OPTION) && i + 1 < args.size()) {
        return args.get(i + 1);
      }
    }
    return null;
  }

  private void read() {
    Set<String> commands = command.parent().subcommands().keySet();
    try {
      ConfigFile.read(file, command.name(), commands).forEach(this::take);
    } catch (IOException e) {
      throw new ParameterException(command.commandLine(), Errors.oneLine(e), e);
    }
  }

  private void take(ConfigFile.Said said) {
    String name = said.name();
    OptionSpec option = command.findOption("--" + name);
    if (option == null || option.usageHelp() || option.versionHelp() || isConfig(name)) {
      throw refused(said, "is no option of " + command.qualifiedName());
    }
    String before = values.putIfAbsent(name, said.value());
    if (before != null && !option.isMultiValue()) {
      throw refused(said, "is there a second time");
    }
    if (before != null) {
      values.put(name, before + SEPARATOR + said.value());
    }
  }

  private static boolean isConfig(String name) {
    return OPTION.endsWith("-" + name);
  }

  private ParameterException refused(ConfigFile.Said said, String why) {
    return new ParameterException(
        command.commandLine(), said.place() + ": `" + said.name() + "` " + why);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? values.get(option.longestName().replaceFirst("^--", ""))
        : null;
  }
}
