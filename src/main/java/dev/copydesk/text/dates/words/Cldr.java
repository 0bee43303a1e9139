package dev.copydesk.text.dates.words;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One language's part of the Unicode CLDR data inside ICU. The strings are read by their paths in
 * the data, because asking ICU's formatters for all of them costs twenty times as much.
 */
final class Cldr {
  /**
   * Languages in the order of the web pages written in them. Where two disagree on a word, the
   * first decides: {@code listopad} is November in Polish and October in Croatian.
   */
  static final List<Cldr> LANGUAGES =
      Pattern.compile("\\s+")
          .splitAsStream(
              """
              en en-GB es es-PE de de-AT ja fr ru pt it zh zh-Hant nl pl tr fa vi ar id cs ko uk sv
              hu ro el da fi nb sk th he bg sr sr-Latn hr lt sl et lv ca hi bn ta te mr gu kn ml pa
              ur ne si my km lo ms fil sw zu xh af am ha ig yo so sq mk bs be ka hy az kk ky uz tg tk
              mn is ga cy eu gl lb mt ps ku ug
              """)
          .map(Cldr::new)
          .toList();

  private final String language;
  private final ICUResourceBundle bundle;

  private Cldr(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    language = locale.getLanguage();
    // A language that is not in the data has no words; by default it would get the machine's own.
    bundle =
        ICUResourceBundle.getBundleInstance(
            ICUData.ICU_BASE_NAME,
            locale.getBaseName(),
            ICUResourceBundle.ICU_DATA_CLASS_LOADER,
            ICUResourceBundle.OpenType.LOCALE_ROOT);
  }

  /** Its ISO 639 code. */
  String language() {
    return language;
  }

  /** All strings below a path such as {@code fields/hour/relativeTime/past}, in their order. */
  List<String> strings(String path) {
    List<String> strings = new ArrayList<>();
    UResourceBundle node = bundle.findWithFallback(path);
    if (node != null) {
      collect(node, strings);
    }
    return strings;
  }

  private static void collect(UResourceBundle node, List<String> to) {
    if (node.getType() == UResourceBundle.STRING) {
      to.add(node.getString());
      return;
    }
    for (int i = 0; i < node.getSize(); i++) {
      collect(node.get(i), to);
    }
  }
}
