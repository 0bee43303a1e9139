package dev.copydesk.cli.commands;

import dev.copydesk.cli.terminal.Console;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk completion}: the script that lets a shell complete what is typed. */
@Command(
    name = "completion",
    header = "Prints a script that completes commands and options in bash and zsh.",
    footer = {"", "For this shell:  source <(copydesk completion)"})
public final class CompletionCommand implements Runnable {
  @Mixin private final Console console = new Console();

  @Override
  public void run() {
    CommandLine program = console.command().root().commandLine();
    console.out().print(AutoComplete.bash(console.command().root().name(), program));
  }
}
