package dev.copydesk.cli;

import dev.copydesk.cli.commands.AddCommand;
import dev.copydesk.cli.commands.CheckCommand;
import dev.copydesk.cli.commands.CompletionCommand;
import dev.copydesk.cli.commands.DedupCommand;
import dev.copydesk.cli.commands.DropCommand;
import dev.copydesk.cli.commands.EvalCommand;
import dev.copydesk.cli.commands.ExplainCommand;
import dev.copydesk.cli.commands.NewCommand;
import dev.copydesk.cli.commands.RunCommand;
import dev.copydesk.cli.commands.SearchCommand;
import dev.copydesk.cli.commands.ServeCommand;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program's commands, in the order of its help. Reading the options of all of them takes a
 * tenth of a processor second, a fifth of what {@code --help} costs, so that only those that are
 * named are read; of the others the help needs no more than a name and a line.
 */
final class Commands {
  private static final List<Class<?>> ALL =
      List.of(
          RunCommand.class,
          AddCommand.class,
          NewCommand.class,
          DropCommand.class,
          CheckCommand.class,
          DedupCommand.class,
          ExplainCommand.class,
          SearchCommand.class,
          ServeCommand.class,
          EvalCommand.class,
          CompletionCommand.class,
          HelpCommand.class);

  private Commands() {}

  /** Gives a program its commands, ready for these arguments and no others. */
  static void register(CommandLine program, List<String> args) {
    boolean needsAll = args.contains(name(CompletionCommand.class));
    for (Class<?> command : ALL) {
      if (needsAll || args.contains(name(command))) {
        program.addSubcommand(command);
      } else {
        program.addSubcommand(outline(command));
      }
    }
  }

  /** What the help of the whole program says of a command. */
  private static CommandSpec outline(Class<?> command) {
    CommandSpec outline = CommandSpec.create().name(name(command));
    outline.usageMessage().header(said(command).header());
    return outline;
  }

  private static String name(Class<?> command) {
    return said(command).name();
  }

  private static Command said(Class<?> command) {
    return command.getAnnotation(Command.class);
  }
}
