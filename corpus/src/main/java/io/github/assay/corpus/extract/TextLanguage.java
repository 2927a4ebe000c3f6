package io.github.assay.corpus.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of texts by OpenNLP's detector, which knows 103 of them.
 *
 * <p>Its model is read when the first text is asked about, which takes a second or two.
 * Thread-safe.
 */
final class TextLanguage {

  /** In UTF-16 code units: more text makes nothing surer and takes longer. */
  private static final int LOOKED_AT = 350;

  private static final int LOOKED_AT_IN_LINE = 300;

  /** In letters: the language of less text is a guess. */
  private static final int FEWEST_LETTERS = 80;

  private static final int FEWEST_LETTERS_IN_LINE = 40;

  /** How many times likelier another language must be than the body's. */
  private static final double SURE = 2;

  /** What the detector calls by the code of a variety, and BCP 47 by that of the language. */
  private static final Map<String, String> VARIETIES =
      Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "zlm", "ms", "plt", "mg");

  private TextLanguage() {}

  /** The model and the codes, read once. */
  private static final class Lazy {

    private static final String FILE = "/langdetect-183.bin";
    private static final LanguageDetectorModel MODEL = model();
    private static final Map<String, String> CODES = codes();

    private static LanguageDetectorModel model() {
      try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(
              "OpenNLP's model " + FILE + " is missing from the class path; install Assay anew");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("OpenNLP's model " + FILE + " cannot be read", e);
      }
    }

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>(VARIETIES);
      for (String code : Locale.getISOLanguages()) {
        codes.putIfAbsent(new Locale(code).getISO3Language(), code);
      }
      return Map.copyOf(codes);
    }
  }

  /**
   * Tells the language of a text.
   *
   * @return BCP 47, or the empty string where the text is too short to tell
   */
  static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return letters(head) < FEWEST_LETTERS ? "" : code(detect(head)[0]);
  }

  /**
   * Tells whether a line is in another language than the text around it.
   *
   * @param language the text's language, BCP 47
   * @return true only where that is sure
   */
  static boolean differs(String line, String language) {
    String head = line.substring(0, Math.min(line.length(), LOOKED_AT_IN_LINE));
    if (language.isEmpty() || letters(head) < FEWEST_LETTERS_IN_LINE) {
      return false;
    }
    String primary = language.split("[-_]")[0].toLowerCase(Locale.ROOT);
    Language[] likely = detect(head);
    double same =
        Arrays.stream(likely)
            .filter(l -> code(l).equals(primary))
            .mapToDouble(Language::getConfidence)
            .max()
            .orElse(0);
    return !code(likely[0]).equals(primary) && likely[0].getConfidence() > SURE * same;
  }

  private static Language[] detect(String text) {
    return new LanguageDetectorME(Lazy.MODEL).predictLanguages(text);
  }

  private static String code(Language language) {
    return Lazy.CODES.getOrDefault(language.getLang(), language.getLang());
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
