package dev.copydesk.ingest.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a plain line of JSON from its bytes, the text as UTF-8 and without making a
 * string of it: one flat object of strings, whole numbers, {@code true}, {@code false} and {@code
 * null}, in valid UTF-8. Whatever is not so plain, or might be wrong, it refuses and leaves to
 * {@link JsonRecords}, so that both always give the same.
 *
 * <p>One instance reads one line after the other into the same buffer. Not thread-safe.
 */
public final class PlainRecord {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;

  /** Digits of the longest number that is taken for a whole one without a second thought. */
  private static final int MOST_DIGITS = 18;

  /** Jackson refuses names that are longer by far. */
  private static final int LONGEST_NAME = 1_000;

  private final byte[] idName;
  private final byte[] textName;
  private final byte[] titleName;
  private final byte[] dateName;

  private byte[] line = {};
  private int at;

  /** The unescaped string at hand, and, once it was met, the text in front of it. */
  private byte[] buffer = new byte[1 << 13];

  private int filled;

  private int textEnd;
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String date;

  /** A reader of records whose fields have these names. */
  public PlainRecord(FieldNames names) {
    idName = names.id().getBytes(StandardCharsets.UTF_8);
    textName = names.text().getBytes(StandardCharsets.UTF_8);
    titleName = names.title().getBytes(StandardCharsets.UTF_8);
    dateName = names.date().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a line.
   *
   * @param bytes without the line feed
   * @return whether it is plain and has a text; if not, {@link JsonRecords} has to read it
   */
  public boolean read(byte[] bytes) {
    line = bytes;
    at = 0;
    filled = 0;
    textEnd = -1;
    id = null;
    title = null;
    date = null;
    return skip('{') && readMembers() && isBlankFrom(at) && textEnd >= 0;
  }

  /** The text's bytes, from 0 to {@link #textEnd()}; well-formed UTF-8, until the next line. */
  public byte[] text() {
    return buffer;
  }

  /** Where the text ends in {@link #text()}. */
  public int textEnd() {
    return textEnd;
  }

  /** The record's own id, or null. */
  public @Nullable String id() {
    return JsonRecords.filled(id);
  }

  /** The headline, or null. */
  public @Nullable String title() {
    return JsonRecords.filled(title);
  }

  /** The day of publication, or null. */
  public @Nullable LocalDate date() {
    return JsonRecords.day(date);
  }

  private boolean readMembers() {
    if (skip('}')) {
      return true;
    }
    do {
      passBlanks();
      int name = at + 1;
      if (!skip('"') || !passName() || !readMember(name, at - 1)) {
        return false;
      }
    } while (skip(','));
    return skip('}');
  }

  /** Passes a name without escapes and beyond ASCII, and its closing quote. */
  private boolean passName() {
    int from = at;
    at = plainEnd(at);
    return at - from <= LONGEST_NAME && skipHere('"');
  }

  private boolean readMember(int nameFrom, int nameTo) {
    if (!skip(':')) {
      return false;
    }
    passBlanks();
    if (isName(textName, nameFrom, nameTo)) {
      return readText();
    }
    filled = Math.max(textEnd, 0);
    int from = filled;
    if (at == line.length || !(line[at] == '"' ? readString() : readScalar())) {
      return false;
    }
    keep(nameFrom, nameTo, from);
    return true;
  }

  /** Of a field that comes twice the first counts; null and nothing are the same. */
  private void keep(int nameFrom, int nameTo, int from) {
    if (id == null && isName(idName, nameFrom, nameTo)) {
      id = value(from);
    } else if (title == null && isName(titleName, nameFrom, nameTo)) {
      title = value(from);
    } else if (date == null && isName(dateName, nameFrom, nameTo)) {
      date = value(from);
    }
  }

  /** The value at hand; null where it is JSON's null. */
  private @Nullable String value(int from) {
    return filled < 0 ? null : new String(buffer, from, filled - from, StandardCharsets.UTF_8);
  }

  private boolean readText() {
    filled = 0;
    if (textEnd >= 0 || at == line.length || line[at] != '"' || !readString()) {
      return false;
    }
    textEnd = filled;
    return true;
  }

  private boolean isName(byte[] name, int from, int to) {
    return Arrays.equals(name, 0, name.length, line, from, to);
  }

  /** Unescapes a string behind what is in the buffer. */
  private boolean readString() {
    at++;
    while (true) {
      int end = plainEnd(at);
      append(at, end);
      at = end;
      if (at == line.length) {
        return false;
      }
      int b = line[at];
      if (b == '"') {
        at++;
        return true;
      }
      if (!(b == '\\' ? unescape() : (b < 0 && copyCharacter()))) {
        return false;
      }
    }
  }

  /** The next byte that is a quote, a backslash, a control or beyond ASCII, or the line's end. */
  private int plainEnd(int from) {
    int i = from;
    for (; i + Long.BYTES <= line.length; i += Long.BYTES) {
      long eight = (long) EIGHT.get(line, i);
      long special =
          hasZero(eight ^ (ONES * '"'))
              | hasZero(eight ^ (ONES * '\\'))
              | ((eight - (ONES * ' ')) & ~eight);
      long found = (special | eight) & HIGHS;
      if (found != 0) {
        // Borrows may mark bytes behind a special one, never before it.
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < line.length && line[i] >= ' ' && line[i] != '"' && line[i] != '\\') {
      i++;
    }
    return i;
  }

  private static long hasZero(long bytes) {
    return (bytes - ONES) & ~bytes;
  }

  private void append(int from, int to) {
    reserve(to - from);
    System.arraycopy(line, from, buffer, filled, to - from);
    filled += to - from;
  }

  private void reserve(int more) {
    if (filled + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(filled + more, buffer.length * 2));
    }
  }

  private boolean unescape() {
    if (at + 1 == line.length) {
      return false;
    }
    int escaped =
        switch (line[at + 1]) {
          case '"', '\\', '/' -> line[at + 1];
          case 'n' -> '\n';
          case 't' -> '\t';
          case 'r' -> '\r';
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'u' -> hexadecimal(at + 2);
          default -> -1;
        };
    if (escaped < 0 || Character.isSurrogate((char) escaped)) {
      return false;
    }
    at += line[at + 1] == 'u' ? 6 : 2;
    encode(escaped);
    return true;
  }

  private int hexadecimal(int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < line.length ? Character.digit(line[i], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = (value << 4) | digit;
    }
    return value;
  }

  private void encode(int c) {
    reserve(3);
    if (c < 0x80) {
      buffer[filled++] = (byte) c;
    } else if (c < 0x800) {
      buffer[filled++] = (byte) (0xC0 | (c >>> 6));
      buffer[filled++] = (byte) (0x80 | (c & 0x3F));
    } else {
      buffer[filled++] = (byte) (0xE0 | (c >>> 12));
      buffer[filled++] = (byte) (0x80 | ((c >>> 6) & 0x3F));
      buffer[filled++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  /** Copies a character of several bytes, if it is one (table 3-7 of the Unicode Standard). */
  private boolean copyCharacter() {
    int lead = line[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > line.length) {
      return false;
    }
    int second = line[at + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return false;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((line[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    append(at, at + length);
    at += length;
    return true;
  }

  /** Reads a whole number or a literal as it stands; null leaves {@code filled} below 0. */
  private boolean readScalar() {
    int from = at;
    while (at < line.length && line[at] != ',' && line[at] != '}' && !isBlank(line[at])) {
      at++;
    }
    if (is(from, "null")) {
      filled = -1;
      return true;
    }
    append(from, at);
    return is(from, "true") || is(from, "false") || isWholeNumber(from);
  }

  private boolean is(int from, String literal) {
    int length = literal.length();
    if (at - from != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (line[from + i] != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWholeNumber(int from) {
    int digits = line[from] == '-' ? from + 1 : from;
    boolean startsWell = digits < at && (line[digits] != '0' || at == digits + 1);
    for (int i = digits; i < at; i++) {
      startsWell &= line[i] >= '0' && line[i] <= '9';
    }
    return startsWell && at - digits <= MOST_DIGITS;
  }

  /** Passes blanks and that sign, if it is the next. */
  private boolean skip(char sign) {
    passBlanks();
    return skipHere(sign);
  }

  private boolean skipHere(char sign) {
    boolean isThere = at < line.length && line[at] == sign;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void passBlanks() {
    while (at < line.length && isBlank(line[at])) {
      at++;
    }
  }

  private boolean isBlankFrom(int from) {
    for (int i = from; i < line.length; i++) {
      if (!isBlank(line[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
