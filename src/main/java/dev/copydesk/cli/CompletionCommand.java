package dev.copydesk.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copydesk completion}: the script that lets a shell complete what is typed. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    header = "Prints a script that completes commands and options in bash and zsh.",
    footer = {"", "For this shell:  source <(copydesk completion)"})
final class CompletionCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  private CommandSpec spec;

  @Override
  public void run() {
    CommandLine program = spec.root().commandLine();
    spec.commandLine().getOut().print(AutoComplete.bash(spec.root().name(), program));
  }
}
