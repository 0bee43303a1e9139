package dev.copydesk.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages bytes as disks, crawlers, editors and enemies do; the same seed, the same damage. */
final class Mutator {
  /** Nothing grows beyond this, so that a case stays one that a person can look at. */
  private static final int LONGEST = 1 << 17;

  private static final List<byte[]> WORDS =
      List.of(
          bytes(0),
          bytes(0xFF, 0xFE),
          bytes(0xFE, 0xFF),
          bytes(0xEF, 0xBB, 0xBF),
          bytes(0xED, 0xA0, 0x80),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0x1B, '[', '2', 'J'),
          bytes(0x1F, 0x8B, 8, 0),
          bytes(0x28, 0xB5, 0x2F, 0xFD),
          utf8("\u202E"),
          utf8("\u2028"),
          utf8("\uD83D\uDE00"),
          utf8("\u0301\u200D\uFEFF"),
          utf8("\\ud800"),
          utf8("\r\n\r\n"),
          utf8("\n\n\n\n"),
          utf8("{\"text\":\""),
          utf8("[[[[[[[[[[[[[[[[[[[["),
          utf8("\"date\":\"99999999999999999999\","),
          utf8("WARC/1.0\r\nWARC-Type: response\r\n"),
          utf8("Content-Length: 9223372036854775807\r\n"),
          utf8("Content-Length: -1\r\n"),
          utf8("Transfer-Encoding: chunked\r\n"),
          utf8("charset=utf-16"),
          utf8("<meta charset=x-user-defined>"),
          utf8("<table><tr><td><div><p><a href="),
          utf8("<script type=application/ld+json>{"),
          utf8("</script><!--"),
          utf8("&#x110000;&#0;&"),
          utf8("Photo: "),
          utf8("By Reuters, 31 February 2025 25:61 UTC\n"),
          utf8("\u0661\u0662 \u0645\u0627\u0631\u0633 \u0661\u0664\u0664\u0666\n"),
          utf8("\u4EE4\u548C7\u5E743\u670830\u65E5\u3002"),
          utf8("(((((\"\u201C\u201D\u2018[\u2026]"),
          utf8("http://[::1/%zz?a=b#"));

  private final Random random;

  Mutator(Random random) {
    this.random = random;
  }

  /** The bytes with one to eight damages. */
  byte[] mutate(byte[] whole, byte[] other) {
    byte[] damaged = whole;
    for (int left = 1 + random.nextInt(8); left > 0; left--) {
      damaged = once(damaged, other);
    }
    return damaged;
  }

  private byte[] once(byte[] in, byte[] other) {
    int at = random.nextInt(in.length + 1);
    int span = Math.min(in.length - at, 1 + random.nextInt(1 << random.nextInt(13)));
    return switch (random.nextInt(9)) {
      case 0 -> with(in, at, 0, bytes(random.nextInt(256)));
      case 1 -> with(in, at, Math.min(1, in.length - at), bytes(random.nextInt(256)));
      case 2 -> with(in, at, span, new byte[0]);
      case 3, 4 -> with(in, at, 0, WORDS.get(random.nextInt(WORDS.size())));
      case 5 -> with(in, at, span, repeated(WORDS.get(random.nextInt(WORDS.size()))));
      case 6 -> with(in, at, 0, part(in));
      case 7 -> with(in, at, span, part(other));
      default -> random.nextInt(4) > 0 ? in : with(in, at, in.length - at, new byte[0]);
    };
  }

  private byte[] part(byte[] of) {
    int from = random.nextInt(of.length + 1);
    int length = Math.min(of.length - from, random.nextInt(1 << random.nextInt(14)));
    ByteArrayOutputStream part = new ByteArrayOutputStream(length);
    part.write(of, from, length);
    return part.toByteArray();
  }

  private byte[] repeated(byte[] word) {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int times = 1 << random.nextInt(11); times > 0; times--) {
      many.writeBytes(word);
    }
    return many.toByteArray();
  }

  private static byte[] with(byte[] in, int at, int removed, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length + put.length);
    out.write(in, 0, at);
    out.writeBytes(put);
    out.write(in, at + removed, in.length - at - removed);
    return out.size() > LONGEST ? in : out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
