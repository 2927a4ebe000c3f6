package io.github.assay.workbench.cli.torture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages marked-up text the way disks, merges, editors and enemies do. */
final class Mutations {

  private static final Pattern NUMBER = Pattern.compile("(?<=\")-?\\d+(?=\")");
  private static final Pattern VALUE = Pattern.compile("(?<=\")[^\"\n]*(?=\")");
  private static final Pattern NAME = Pattern.compile("(?<=[ <:])[A-Za-z]+(?=[= />])");
  private static final Pattern ELEMENT = Pattern.compile("<[^<>]+>");
  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "1",
          "7",
          "99999",
          "2147483647",
          "2147483648",
          "-2147483648",
          "1e9",
          "NaN",
          "");
  private static final List<String> JUNK =
      List.of(
          "&#0;",
          "&#xD800;",
          "\u0001",
          "<",
          "&",
          "]]>",
          "<!--",
          "<?x y?>",
          "<![CDATA[ ",
          "\uFFFF",
          "\uFEFF",
          "&nbsp;",
          "<a>",
          "</a>",
          "\"",
          "\0",
          "\u2028",
          "&#x1F600;",
          "<!DOCTYPE a>");

  private Mutations() {}

  /** Damages a copy, one to three times. */
  static byte[] of(byte[] original, Random random) {
    byte[] mutant = original;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      mutant = random.nextInt(3) == 0 ? bytes(mutant, random) : markup(mutant, random);
    }
    return mutant;
  }

  private static byte[] bytes(byte[] original, Random random) {
    if (original.length < 2) {
      return original;
    }
    int at = random.nextInt(original.length);
    int length = Math.min(original.length - at, 1 + random.nextInt(40));
    switch (random.nextInt(4)) {
      case 0 -> {
        byte[] flipped = original.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
      }
      case 1 -> {
        return spliced(original, at, at + length, new byte[0]);
      }
      case 2 -> {
        return spliced(original, at, at, Arrays.copyOfRange(original, at, at + length));
      }
      default -> {
        return Arrays.copyOf(original, at);
      }
    }
  }

  private static byte[] markup(byte[] original, Random random) {
    String text = new String(original, StandardCharsets.UTF_8);
    String mutant =
        switch (random.nextInt(6)) {
          case 0 -> replaced(text, NUMBER, pick(NUMBERS, random), random);
          case 1 -> replaced(text, VALUE, other(text, VALUE, random), random);
          case 2 -> replaced(text, NAME, other(text, NAME, random), random);
          case 3 -> replaced(text, ELEMENT, "", random);
          case 4 -> replaced(text, ELEMENT, other(text, ELEMENT, random), random);
          default -> {
            int at = random.nextInt(text.length() + 1);
            yield text.substring(0, at) + pick(JUNK, random) + text.substring(at);
          }
        };
    return mutant.getBytes(StandardCharsets.UTF_8);
  }

  private static String replaced(String text, Pattern what, String by, Random random) {
    List<MatchResult> found = what.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    return text.substring(0, match.start()) + by + text.substring(match.end());
  }

  private static String other(String text, Pattern what, Random random) {
    List<MatchResult> found = what.matcher(text).results().toList();
    return found.isEmpty() ? "" : found.get(random.nextInt(found.size())).group();
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static byte[] spliced(byte[] original, int from, int to, byte[] middle) {
    byte[] result = Arrays.copyOf(original, original.length - (to - from) + middle.length);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(original, to, result, from + middle.length, original.length - to);
    return result;
  }
}
