package dev.copydesk.cli;

import dev.copydesk.cli.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a command did, run within the test's own process. */
record Cli(int status, String out, String err) {
  static Cli run(String... args) {
    return run(Terminal.NONE, args);
  }

  static Cli run(Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Copydesk.run(args, new PrintWriter(out), new PrintWriter(err), terminal);
    return new Cli(status, out.toString(), err.toString());
  }

  /** All files of a result but the one with times in it and the index, which Lucene salts. */
  static Map<String, String> contents(Path result) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.list(result)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          contents.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
