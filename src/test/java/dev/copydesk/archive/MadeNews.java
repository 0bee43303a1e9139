package dev.copydesk.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * News of made words: events that several desks report in words of their own, copies that are cut,
 * padded, and changed here and there, one piece that very many carry. The same at every call.
 */
public final class MadeNews {
  private static final int COMMON = 400;
  private final Random chance;
  private final List<String> lines = new ArrayList<>();
  private int number;

  private MadeNews(long seed) {
    this.chance = new Random(seed);
  }

  /** So many records as JSON lines, dated within three weeks, in no order. */
  public static List<String> lines(int size) {
    MadeNews news = new MadeNews(size);
    List<String> carried = news.piece(news.event());
    for (int i = 0; i < size / 8; i++) {
      news.record(news.edited(carried), 3);
    }
    while (news.lines.size() < size) {
      String[] event = news.event();
      int day = 1 + news.chance.nextInt(20);
      int reports = 1 + news.chance.nextInt(4);
      for (int report = 0; report < reports; report++) {
        List<String> piece = news.piece(event);
        news.record(piece, day);
        int copies = news.chance.nextInt(3) == 0 ? 1 + news.chance.nextInt(3) : 0;
        for (int copy = 0; copy < copies; copy++) {
          news.record(news.edited(piece), day + news.chance.nextInt(2));
        }
      }
    }
    java.util.Collections.shuffle(news.lines, news.chance);
    return List.copyOf(news.lines.subList(0, size));
  }

  private void record(List<String> paragraphs, int day) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", "p" + number++);
    record.put("title", paragraphs.getFirst().split("\\.")[0]);
    record.put("text", String.join("\n\n", paragraphs));
    record.put("source", "Desk " + number % 7);
    if (number % 11 != 0) {
      record.put("date", String.format("2025-03-%02d", day));
    }
    lines.add(JsonMapper.shared().writeValueAsString(record));
  }

  private String[] event() {
    String[] own = new String[24];
    for (int i = 0; i < own.length; i++) {
      String word = word(1_000 + chance.nextInt(1_000_000));
      own[i] = i < 8 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
    return own;
  }

  private List<String> piece(String[] event) {
    List<String> paragraphs = new ArrayList<>();
    for (int p = 4 + chance.nextInt(4); p > 0; p--) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 3; sentence++) {
        text.append("The");
        for (int w = 10 + chance.nextInt(8); w > 0; w--) {
          boolean own = chance.nextInt(4) == 0;
          text.append(' ')
              .append(own ? event[chance.nextInt(event.length)] : word(chance.nextInt(COMMON)));
        }
        text.append(". ");
      }
      paragraphs.add(text.toString().strip());
    }
    return paragraphs;
  }

  /** Another desk's copy: a paragraph dropped or added, words changed, quoted whole. */
  private List<String> edited(List<String> piece) {
    List<String> copy = new ArrayList<>(piece);
    if (chance.nextBoolean()) {
      copy.remove(copy.size() - 1 - chance.nextInt(2));
    }
    if (chance.nextInt(3) == 0) {
      copy.addAll(chance.nextInt(copy.size()), piece(event()).subList(0, 2));
    }
    int at = chance.nextInt(copy.size());
    copy.set(at, copy.get(at).replaceFirst(" \\w+ ", " " + word(chance.nextInt(COMMON)) + " "));
    return copy;
  }

  private static String word(int number) {
    Random letters = new Random(number * 0x9E3779B97F4A7C15L);
    StringBuilder word = new StringBuilder();
    for (int i = 2 + letters.nextInt(3); i > 0; i--) {
      word.append("bcdfghjklmnprstvw".charAt(letters.nextInt(17)))
          .append("aeiou".charAt(letters.nextInt(5)));
    }
    return word.toString();
  }
}
