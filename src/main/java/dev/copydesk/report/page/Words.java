package dev.copydesk.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The English of the interface, by key, from {@code words.properties}; the script of the report
 * reads the same words. In a value, <code>{name}</code> stands for what is filled in; {@code
 * one|many} are the forms for a count of one and for all others.
 */
public final class Words {
  private static final SortedMap<String, String> ALL = load();

  private Words() {}

  /** All words by key, sorted. */
  public static SortedMap<String, String> all() {
    return ALL;
  }

  /**
   * The words of a key as they are.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static String say(String key) {
    String words = ALL.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return words;
  }

  /** The words of a key with values filled in. */
  public static String say(String key, Map<String, String> values) {
    return filled(say(key), values);
  }

  /** A pattern with values filled in where their names stand in braces. */
  public static String filled(String words, Map<String, String> values) {
    var said = new StringBuilder();
    int at = 0;
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', at)) {
      int close = words.indexOf('}', open);
      String name = words.substring(open + 1, close);
      said.append(words, at, open).append(values.getOrDefault(name, ""));
      at = close + 1;
    }
    return said.append(words, at, words.length()).toString();
  }

  /** The words of a key for a count, its {@code {n}} filled in. */
  public static String count(String key, long n) {
    String[] forms = say(key).split("\\|", 2);
    return forms[n == 1 ? 0 : forms.length - 1].replace("{n}", number(n));
  }

  /** A number with its thousands parted. */
  public static String number(long n) {
    return String.format(Locale.ENGLISH, "%,d", n);
  }

  /** A share between 0 and 1 in full percent; only all is 100 %, only nothing 0 %. */
  public static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (rounded == 0 && share > 0) {
      return "< 1 %";
    }
    return (rounded == 100 && share < 1 ? 99 : rounded) + " %";
  }

  private static SortedMap<String, String> load() {
    var read = new Properties();
    try {
      read.load(new StringReader(Shell.resource(List.of("words.properties"))));
    } catch (IOException e) {
      throw new UncheckedIOException("the words of the report cannot be read", e);
    }
    var words = new TreeMap<String, String>();
    read.forEach((key, value) -> words.put((String) key, (String) value));
    return java.util.Collections.unmodifiableSortedMap(words);
  }
}
