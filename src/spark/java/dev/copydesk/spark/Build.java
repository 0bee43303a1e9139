package dev.copydesk.spark;

import dev.copydesk.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipFile;

/**
 * Which build of the program runs. Its version does not tell: all builds between two releases go by
 * the same. Stateless.
 */
final class Build {
  private Build() {}

  /**
   * A name for the code that is running: the same for equal classes, whenever they were built.
   *
   * @throws IOException when the jar or folder of the classes cannot be read
   */
  static String running() throws IOException {
    CodeSource source = Build.class.getProtectionDomain().getCodeSource();
    URL at = source == null ? null : source.getLocation();
    if (at == null || !"file".equals(at.getProtocol())) {
      throw new IOException("cannot tell which build this is: its code is not from a file");
    }
    try {
      return of(Path.of(at.toURI()));
    } catch (URISyntaxException e) {
      throw new IOException("cannot tell which build this is: " + at, e);
    }
  }

  /** The same for a jar, or a folder of classes. */
  static String of(Path code) throws IOException {
    List<String> files = Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
    return Hashes.shortId(String.join("\n", files.stream().sorted().toList()));
  }

  private static List<String> ofJar(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(entry -> entry.getName() + " " + entry.getCrc()).toList();
    }
  }

  private static List<String> ofFolder(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.add(folder.relativize(file) + " " + crc(file));
      }
    }
    return files;
  }

  private static long crc(Path file) throws IOException {
    var sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return sum.getValue();
  }
}
