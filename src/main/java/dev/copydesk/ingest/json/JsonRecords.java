package dev.copydesk.ingest.json;

import dev.copydesk.ingest.bytes.Names;
import dev.copydesk.model.Page;
import dev.copydesk.text.Dates;
import dev.copydesk.text.LanguageCodes;
import dev.copydesk.text.decoding.Decoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Parses lines of JSON, token by token, without building trees. Of a field that comes twice the
 * first counts. Stateless and safe to share between threads.
 */
public final class JsonRecords {
  /**
   * Lines were measured before they come here, so that no string can be too long. Buffers are kept
   * by thread, because every line has a parser of its own.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final int LONGEST_MESSAGE = 160;

  private JsonRecords() {}

  /** The record on a line. */
  public static JsonRecord parse(byte[] line, FieldNames names) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      return parse(parser, names, StandardCharsets.UTF_8.name());
    } catch (JacksonException e) {
      return parseDecoded(line, names, e);
    }
  }

  /** Parses a line again that may have failed for bytes that are no UTF-8. */
  private static JsonRecord parseDecoded(byte[] line, FieldNames names, JacksonException failure) {
    Optional<Decoder.Text> decoded = Decoder.decode(line, List.of());
    if (decoded.isEmpty()) {
      return new JsonRecord.Broken("is no JSON but binary data: take the line out");
    }
    String text = decoded.get().text();
    if (text.equals(new String(line, StandardCharsets.UTF_8)) && text.indexOf('\uFFFD') < 0) {
      return broken(failure);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parse(parser, names, decoded.get().charset());
    } catch (JacksonException e) {
      return broken(e);
    }
  }

  /**
   * The record's own id without reading more of the line than needed; null where it has none or the
   * line is broken before it.
   */
  public static @Nullable String id(byte[] line, FieldNames names) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isId = parser.currentName().equals(names.id());
        JsonToken value = parser.nextToken();
        if (isId && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          return filled(parser.getString());
        }
        parser.skipChildren();
      }
      return null;
    } catch (JacksonException _) {
      return null; // parsing the whole line will say what is wrong with it
    }
  }

  private static JsonRecord parse(JsonParser parser, FieldNames names, String charset) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return new JsonRecord.Broken("is no JSON object: one object a line is needed");
    }
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL && names.contains(name)) {
        values.putIfAbsent(name, parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      return new JsonRecord.Broken("holds more than one JSON value: one object a line is needed");
    }
    return record(values, names, charset);
  }

  private static JsonRecord record(Map<String, String> values, FieldNames names, String charset) {
    String text = values.get(names.text());
    if (text == null) {
      return new JsonRecord.Broken(
          String.format(
              Locale.ROOT,
              "has no field \"%s\" with text: name the right field (--field text=NAME)",
              Names.shown(names.text())));
    }
    Page.Said said =
        new Page.Said(
            filled(values.get(names.title())),
            day(values.get(names.date())),
            filled(values.get(names.source())),
            null,
            filled(values.get(names.url())),
            LanguageCodes.iso(values.get(names.language())));
    String id = filled(values.get(names.id()));
    return new JsonRecord.Fields(id, Decoder.withoutLoneSurrogates(text), charset, said);
  }

  static @Nullable LocalDate day(@Nullable String date) {
    return date == null ? null : Dates.parse(date).orElse(null);
  }

  static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : Decoder.withoutLoneSurrogates(value.strip());
  }

  private static JsonRecord broken(JacksonException e) {
    String message = Names.shown(String.valueOf(e.getOriginalMessage()));
    String brief =
        message.length() <= LONGEST_MESSAGE
            ? message
            : Decoder.withoutLoneSurrogates(message.substring(0, LONGEST_MESSAGE)) + "…";
    return new JsonRecord.Broken(
        String.format(
            Locale.ROOT, "is broken JSON%s (%s): mend or remove the line", place(e), brief));
  }

  /** Where a line is broken, as far as Jackson says so: of a limit that is passed it may not. */
  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? ""
        : String.format(Locale.ROOT, " at column %d", e.getLocation().getColumnNr());
  }
}
