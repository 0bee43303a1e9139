package dev.copydesk.text;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the ways in which data name a language to ISO 639-1. Stateless. */
public final class LanguageCodes {
  private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

  private LanguageCodes() {}

  /**
   * The code for {@code en}, {@code en-US}, {@code en_GB} or {@code eng}; null for what is no code.
   */
  public static @Nullable String iso(@Nullable String said) {
    if (said == null) {
      return null;
    }
    String code = ULocale.createCanonical(said.strip().replace('-', '_')).getLanguage();
    return KNOWN.contains(code) && !code.equals("und") ? code : null;
  }
}
