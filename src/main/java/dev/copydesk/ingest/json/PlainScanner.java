package dev.copydesk.ingest.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the bytes of a line of JSON, sign by sign and value by value. Every step says
 * whether what it found is plain and surely right; after a no, the line has to be read by other
 * means.
 *
 * <p>Eight bytes at once are looked at for the end of a plain stretch, as simdjson does it with
 * more (Langdale and Lemire 2019). Not thread-safe.
 */
final class PlainScanner {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;

  /** Digits of the longest number that is taken for a whole one without a second thought. */
  private static final int MOST_DIGITS = 18;

  /** Jackson refuses names that are longer by far. */
  private static final int LONGEST_NAME = 1_000;

  private byte[] line = {};
  private int at;

  private int nameFrom;
  private int nameTo;

  /** Values, unescaped. */
  private byte[] buffer = new byte[1 << 13];

  /** Where the value at hand starts in the buffer. */
  private int from;

  /** Where it ends; below 0 where it is JSON's null. */
  private int filled;

  /** Begins with another line. */
  void start(byte[] bytes) {
    line = bytes;
    at = 0;
  }

  /** The values read, as far as none was read over another; until the next is read. */
  byte[] values() {
    return buffer;
  }

  /** Where the value at hand ends in {@link #values()}. */
  int valueEnd() {
    return filled;
  }

  /** The value at hand; null where it is JSON's null. */
  @Nullable String value() {
    return filled < 0 ? null : new String(buffer, from, filled - from, StandardCharsets.UTF_8);
  }

  /** Reads a name without escapes and beyond ASCII. */
  boolean readName() {
    if (!skip('"')) {
      return false;
    }
    nameFrom = at;
    nameTo = plainEnd(at);
    at = nameTo;
    return nameTo - nameFrom <= LONGEST_NAME && skipHere('"');
  }

  /** Whether that was the name read last. */
  boolean isName(byte[] name) {
    return Arrays.equals(name, 0, name.length, line, nameFrom, nameTo);
  }

  /** Reads a string, a whole number or a literal to a place among the values. */
  boolean readValue(int to) {
    passBlanks();
    from = to;
    filled = to;
    return at < line.length && (line[at] == '"' ? readString() : readScalar());
  }

  /** Reads a string, and nothing else, to a place among the values. */
  boolean readString(int to) {
    passBlanks();
    from = to;
    filled = to;
    return at < line.length && line[at] == '"' && readString();
  }

  /** Unescapes a string behind what is there of the value. */
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
    int start = at;
    while (at < line.length && line[at] != ',' && line[at] != '}' && !isBlank(line[at])) {
      at++;
    }
    if (is(start, "null")) {
      filled = -1;
      return true;
    }
    append(start, at);
    return is(start, "true") || is(start, "false") || isWholeNumber(start);
  }

  private boolean is(int start, String literal) {
    int length = literal.length();
    if (at - start != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (line[start + i] != literal.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWholeNumber(int start) {
    int digits = line[start] == '-' ? start + 1 : start;
    boolean startsWell = digits < at && (line[digits] != '0' || at == digits + 1);
    for (int i = digits; i < at; i++) {
      startsWell &= line[i] >= '0' && line[i] <= '9';
    }
    return startsWell && at - digits <= MOST_DIGITS;
  }

  /** Passes blanks and that sign, if it is the next. */
  boolean skip(char sign) {
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

  /** Whether nothing but blanks is left of the line. */
  boolean isBlankToItsEnd() {
    passBlanks();
    return at == line.length;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }
}
