package dev.copydesk.report.served;

import java.util.Map;

/**
 * Which things of a list are asked for; an empty value asks for nothing in particular.
 *
 * @param words each of which has to stand in a thing's words, whatever the case and accents
 * @param outlet that ran the story
 * @param size the fewest texts of a story
 * @param from the first ISO day
 * @param to the last ISO day
 * @param tie the relation, in small letters
 */
public record Asked(String words, String outlet, int size, String from, String to, String tie) {

  /**
   * Reads the values of a view's fields by their names.
   *
   * @throws IllegalArgumentException when the size is no number
   */
  public static Asked of(Map<String, String> values) {
    String size = values.getOrDefault("size", "");
    return new Asked(
        values.getOrDefault("q", ""),
        values.getOrDefault("outlet", ""),
        size.isEmpty() ? 0 : Integer.parseInt(size),
        values.getOrDefault("from", ""),
        values.getOrDefault("to", ""),
        values.getOrDefault("tie", ""));
  }
}
