package dev.copydesk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command did, run within the test's own process. */
record Cli(int status, String out, String err) {
  static Cli run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Copydesk.run(args, new PrintWriter(out), new PrintWriter(err), Terminal.NONE);
    return new Cli(status, out.toString(), err.toString());
  }
}
