package dev.copydesk.cli.options;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The option of every command that takes options from a file. */
public final class ConfigOptions {
  @ArgGroup(validate = false, heading = "%nOptions from a file:%n", order = 30)
  @SuppressWarnings("UnusedVariable") // for the help and for what is in effect
  private FromFile fromFile = new FromFile();

  private static final class FromFile {
    /** Read before all others, by {@link Config}; named here for the help. */
    @Option(
        names = Config.OPTION,
        paramLabel = "FILE",
        description =
            "Take options from FILE: TOML (copydesk.toml), or a line each, as in: max-page = 1M."
                + " What the command line says counts more.")
    @SuppressWarnings("UnusedVariable")
    private @Nullable Path config;
  }
}
