package dev.copydesk.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address. */
final class Query {
  private final Map<String, String> values = new HashMap<>();

  /**
   * Reads the raw query; of a name that stands there twice the first counts.
   *
   * @throws IllegalArgumentException when an escape is broken
   */
  Query(@Nullable String raw) {
    for (String part : (raw == null ? "" : raw).split("&")) {
      int is = part.indexOf('=');
      if (is > 0) {
        String value = URLDecoder.decode(part.substring(is + 1), StandardCharsets.UTF_8);
        values.putIfAbsent(part.substring(0, is), value);
      }
    }
  }

  /** The value of that name; a question without it makes no sense. */
  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  /** All values by name. */
  Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }

  /** The same as a number. */
  int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be a number: " + text(name), e);
    }
  }
}
