package io.github.assay.corpus.extract;

import java.util.regex.Pattern;

/** Cleans names of authors. */
final class Names {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:written|posted|published|reporting|story|article|text|words|analysis|author)\\s*(?:by|von)?\\s*:?|by|von|par|por|di|door|af|autor(?:in)?\\s*:)\\s+");

  private Names() {}

  /** The names of a byline, without the word that leads them in. */
  static String fromByline(String line) {
    return LEAD.matcher(line.strip()).replaceFirst("").strip();
  }
}
