package dev.copydesk.cli.options;

import dev.copydesk.cli.terminal.Errors;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * A settings file: TOML where its name ends so, else a line {@code name = value} each, in which a
 * name may come again. Without state.
 */
final class ConfigFile {
  private static final String TOML = ".toml";

  private ConfigFile() {}

  /**
   * An option as the file says it.
   *
   * @param place the file, and the line where that is known
   * @param name of the option without dashes
   * @param value as on the command line
   */
  record Said(String place, String name, String value) {}

  /**
   * Reads a file.
   *
   * @param command whose table in a TOML file counts, too
   * @param others the tables that do not
   * @throws IOException with a message for the user, that names the file
   */
  static List<Said> read(Path file, String command, Set<String> others) throws IOException {
    String text = text(file);
    return file.toString().endsWith(TOML) ? tables(file, text, command, others) : lines(file, text);
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is no text in UTF-8", e);
    } catch (IOException e) {
      throw new IOException("--config " + Errors.oneLine(e), e);
    }
  }

  private static List<Said> lines(Path file, String text) throws IOException {
    List<Said> said = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      int sign = line.indexOf('=');
      if (sign < 0) {
        throw new IOException(file + ":" + number + ": is no line of the form: name = value");
      }
      String name = line.substring(0, sign).strip();
      said.add(new Said(file + ":" + number, name, line.substring(sign + 1).strip()));
    }
    return said;
  }

  private static List<Said> tables(Path file, String text, String command, Set<String> others)
      throws IOException {
    List<Said> said = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : parsed(file, text).properties()) {
      String name = entry.getKey();
      JsonNode value = entry.getValue();
      if (value.isObject() && name.equals(command)) {
        value.properties().forEach(own -> add(said, file, own.getKey(), own.getValue()));
      } else if (!value.isObject() || !others.contains(name)) {
        add(said, file, name, value);
      }
    }
    return said;
  }

  private static JsonNode parsed(Path file, String text) throws IOException {
    try {
      return new TomlMapper().readTree(text);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IOException(
          file
              + ":"
              + line
              + ": is no TOML: "
              + e.getOriginalMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  private static void add(List<Said> said, Path file, String name, JsonNode value) {
    values(value).forEach(one -> said.add(new Said(file.toString(), name, one)));
  }

  /** Lists give a value each, tables a value {@code KEY=VALUE} each. */
  private static Stream<String> values(JsonNode value) {
    if (value.isArray()) {
      return value.values().stream().flatMap(ConfigFile::values);
    }
    return value.isObject()
        ? value.properties().stream().map(own -> own.getKey() + "=" + own.getValue().asString())
        : Stream.of(value.asString());
  }
}
