package dev.copydesk.ingest.json;

import java.io.Serializable;
import java.util.List;

/**
 * What the fields of a JSON record are called; fields of other names are ignored.
 *
 * @param id the page's id; optional in a record, as all but the text
 * @param text the page
 * @param title the headline
 * @param date the day of publication
 * @param source the outlet
 * @param url where the page was
 * @param language the language's code
 */
public record FieldNames(
    String id, String text, String title, String date, String source, String url, String language)
    implements Serializable {
  /** Every field under its own name. */
  public static final FieldNames DEFAULT =
      new FieldNames("id", "text", "title", "date", "source", "url", "language");

  /** Refuses names that are empty or the same. */
  public FieldNames {
    List<String> names = List.of(id, text, title, date, source, url, language);
    if (names.stream().anyMatch(String::isBlank) || names.stream().distinct().count() < 7) {
      throw new IllegalArgumentException("fields must have different names, none empty: " + names);
    }
  }

  /**
   * These names with one field under another name.
   *
   * @param field one of id, text, title, date, source, url, language
   * @param name what the records call it
   */
  public FieldNames with(String field, String name) {
    return switch (field) {
      case "id" -> new FieldNames(name, text, title, date, source, url, language);
      case "text" -> new FieldNames(id, name, title, date, source, url, language);
      case "title" -> new FieldNames(id, text, name, date, source, url, language);
      case "date" -> new FieldNames(id, text, title, name, source, url, language);
      case "source" -> new FieldNames(id, text, title, date, name, url, language);
      case "url" -> new FieldNames(id, text, title, date, source, name, language);
      case "language" -> new FieldNames(id, text, title, date, source, url, name);
      default ->
          throw new IllegalArgumentException(
              "field must be one of id, text, title, date, source, url, language: " + field);
    };
  }

  boolean contains(String name) {
    return name.equals(id)
        || name.equals(text)
        || name.equals(title)
        || name.equals(date)
        || name.equals(source)
        || name.equals(url)
        || name.equals(language);
  }
}
