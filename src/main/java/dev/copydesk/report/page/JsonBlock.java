package dev.copydesk.report.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data as JSON that may stand within a script element: nothing in it can end the element or start a
 * comment, because the characters that HTML and old JavaScript read are escaped.
 */
public final class JsonBlock {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new Escapes()).build())
          .changeDefaultPropertyInclusion(
              was -> was.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonBlock() {}

  /** Writes a record; what is null or empty in it is left out. The writer stays open. */
  public static void write(Object data, Writer to) throws IOException {
    MAPPER.writeValue(to, data);
  }

  /** The same as UTF-8. */
  public static byte[] bytes(Object data) {
    return MAPPER.writeValueAsBytes(data);
  }

  /** A text as it was before it was written. */
  public static String text(String json) {
    return MAPPER.readValue(json, String.class);
  }

  /** Escapes the characters that mean something to HTML, and the line ends of old JavaScript. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final String MEANT_FOR_HTML = "<>&";

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      MEANT_FOR_HTML.chars().forEach(c -> codes[c] = ESCAPE_STANDARD);
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return switch (ch) {
        case '\u2028' -> new SerializedString("\\u2028");
        case '\u2029' -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
