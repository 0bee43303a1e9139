import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats or checks every Java source below a folder with google-java-format. The build runs it as
 * a single source file: {@code java -cp google-java-format.jar src/build/Format.java check|apply
 * DIR}.
 */
final class Format {
  private Format() {}

  /**
   * Takes the mode, check or apply, and the folder; ends with status 1 when a check found
   * something.
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("skip")) {
      return;
    }
    boolean apply = args[0].equals("apply");
    if (!apply && !args[0].equals("check")) {
      throw new IllegalArgumentException("format must be check, apply or skip, not " + args[0]);
    }
    List<Path> unformatted = new ArrayList<>();
    Formatter formatter = new Formatter();
    for (Path file : sources(Path.of(args[1]))) {
      String source = Files.readString(file);
      String formatted = formatter.formatSourceAndFixImports(source);
      if (!formatted.equals(source)) {
        unformatted.add(file);
        if (apply) {
          Files.writeString(file, formatted);
        }
      }
    }
    if (!unformatted.isEmpty() && !apply) {
      unformatted.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("To format them: mvn validate -Dformat=apply");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
