package io.github.assay.annotators.learned.feature;

/**
 * The hash function of all features and words; model files depend on it, so it never changes.
 *
 * <p>Built on 32-bit multiplication and shifts, and therefore the same on every machine.
 */
public final class Hash {

  private static final int SEED = 0x811C9DC5;

  private Hash() {}

  /** Hash of a stretch of text with letters folded to lower case and digits to one digit. */
  public static int folded(CharSequence text, int begin, int end) {
    int h = SEED;
    for (int i = begin; i < end; i++) {
      h = (h ^ fold(text.charAt(i))) * 0x01000193;
    }
    return mix(h);
  }

  /** Folds a character: lower case, one digit for all, typewriter quotes for typographic ones. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
    }
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      default -> Character.toLowerCase(c);
    };
  }

  /** Joins two hashes; the order matters. */
  public static int join(int a, int b) {
    return mix(a * 0x9E3779B1 + b);
  }

  /** Spreads the bits of a number over the whole word. */
  public static int mix(int h) {
    int x = h;
    x ^= x >>> 16;
    x *= 0x85EBCA6B;
    x ^= x >>> 13;
    x *= 0xC2B2AE35;
    x ^= x >>> 16;
    return x;
  }
}
