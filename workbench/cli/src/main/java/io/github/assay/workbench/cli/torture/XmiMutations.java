package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.cas.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes an XMI file the way faulty programs do: well-formed, and mostly plausible.
 *
 * <p>Damage to bytes seldom gets past the XML parser; this goes for what lies behind it: types,
 * features, values, references, the index, offsets and the text's hash.
 */
final class XmiMutations {

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([\\w:]+)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" xmi:id=\"(\\d+)\"");
  private static final Pattern TEXT = Pattern.compile(" sofaString=\"([^\"]*)\"");
  private static final Pattern HASH = Pattern.compile(" textSha256=\"[^\"]*\"");
  private static final List<String> VALUES =
      List.of(
          "",
          "true",
          "false",
          "direct",
          "speaker",
          "necessary",
          "manual",
          "rejected",
          "accepted",
          "paragraph",
          "0.5",
          "1",
          "-1",
          "NaN",
          "human:bert",
          "x=y",
          "&#10;",
          "&#x1F600;",
          "&lt;a>");
  private static final List<String> NAMES =
      List.of(
          "begin",
          "end",
          "id",
          "status",
          "note",
          "kind",
          "quotation",
          "modality",
          "canonical",
          "negated",
          "confidence",
          "role",
          "target",
          "sources",
          "cues",
          "fragments",
          "order",
          "pos",
          "parent",
          "language",
          "documentId",
          "mood",
          "sofa");

  private XmiMutations() {}

  /** Changes a copy, once to three times. */
  static byte[] of(byte[] original, Random random) {
    List<String> lines =
        new ArrayList<>(
            Arrays.asList(new String(original, StandardCharsets.UTF_8).split("\n", -1)));
    for (int i = random.nextInt(3); i >= 0; i--) {
      change(lines, random);
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static void change(List<String> lines, Random random) {
    // Between the root's tag with cas:NULL and the end.
    int at = 3 + random.nextInt(lines.size() - 5);
    String line = lines.get(at);
    switch (random.nextInt(13)) {
      case 0 -> lines.set(at, valued(line, "begin|end", String.valueOf(offset(random)), random));
      case 1 -> lines.set(at, moved(line, random));
      case 2 ->
          lines.set(
              at,
              valued(
                  line,
                  "sources|preconditions|cues|fragments|target|sofa|members",
                  ids(lines, random),
                  random));
      case 3 -> lines.set(at, valued(line, "[\\w:]+", pick(VALUES, random), random));
      case 4 -> lines.set(at, without(line, random));
      case 5 -> lines.set(at, line.replaceFirst(" ", " " + pick(NAMES, random) + "=\"1\" "));
      case 6 -> removed(lines, at, random);
      case 7 -> doubled(lines, at, random);
      case 8 -> lines.add(3 + random.nextInt(lines.size() - 5), lines.remove(at));
      case 9 -> lines.set(at, renamed(line, lines.get(3 + random.nextInt(lines.size() - 5))));
      case 10 -> otherText(lines, random);
      case 11 -> renumbered(lines, random);
      default ->
          lines.set(at, valued(line, "confidence|order|source.*|xmi:id", number(random), random));
    }
  }

  private static String valued(String line, String names, String value, Random random) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = ATTRIBUTE.matcher(line);
    while (matcher.find()) {
      if (matcher.group(1).matches(names) && !matcher.group(1).equals("sofaString")) {
        places.add(new int[] {matcher.start(2), matcher.end(2)});
      }
    }
    if (places.isEmpty()) {
      return line;
    }
    int[] place = places.get(random.nextInt(places.size()));
    return line.substring(0, place[0]) + value + line.substring(place[1]);
  }

  private static String without(String line, Random random) {
    List<String> attributes = new ArrayList<>();
    Matcher matcher = ATTRIBUTE.matcher(line);
    while (matcher.find()) {
      attributes.add(matcher.group());
    }
    return attributes.isEmpty() ? line : line.replace(pick(attributes, random), "");
  }

  private static String moved(String line, Random random) {
    int begin = random.nextInt(400);
    return line.replaceFirst(
        " begin=\"\\d+\" end=\"\\d+\"",
        " begin=\"%d\" end=\"%d\"".formatted(begin, begin + random.nextInt(12)));
  }

  private static String renamed(String line, String other) {
    String name = line.replaceFirst("^<([\\w:]+).*", "$1");
    String wanted = other.replaceFirst("^<([\\w:]+).*", "$1");
    return line.replace("<" + name, "<" + wanted).replace("</" + name, "</" + wanted);
  }

  private static void removed(List<String> lines, int at, Random random) {
    String id = id(lines.get(at));
    lines.remove(at);
    if (random.nextInt(4) > 0) {
      lines.replaceAll(l -> l.replaceAll("(?<=[\" ])" + id + " |(?<==\")" + id + "(?=\")", ""));
    }
  }

  private static void doubled(List<String> lines, int at, Random random) {
    String fresh = String.valueOf(random.nextInt(10) == 0 ? 7 : 100_000 + random.nextInt(100_000));
    lines.add(at, lines.get(at).replaceFirst(ID.pattern(), " xmi:id=\"" + fresh + "\""));
    if (random.nextInt(4) > 0) {
      lines.replaceAll(l -> l.replaceFirst(" members=\"", " members=\"" + fresh + " "));
    }
  }

  /** Half of the time with the hash that fits. */
  private static void otherText(List<String> lines, Random random) {
    boolean fits = random.nextBoolean();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = TEXT.matcher(lines.get(i));
      if (matcher.find()) {
        String text = matcher.group(1);
        int cut = random.nextInt(text.length());
        String other = random.nextInt(3) == 0 ? text.replaceAll("&[^;]*;?|[^ -~]", "x") : text;
        other = other.substring(0, Math.min(cut, other.length())).replaceFirst("&[^;]*$", "");
        other += "More of it. ".repeat(random.nextInt(60));
        String plain = other;
        lines.set(i, lines.get(i).replace(text, plain));
        if (fits) {
          String hash = " textSha256=\"" + Sha256.of(plain) + "\"";
          lines.replaceAll(l -> HASH.matcher(l).replaceFirst(hash));
        }
        return;
      }
    }
  }

  /** Gives every element another number, throughout: nothing is wrong then. */
  private static void renumbered(List<String> lines, Random random) {
    int shift = 1 + random.nextInt(5000);
    lines.replaceAll(
        l -> {
          String line = l;
          for (String name :
              List.of(
                  "xmi:id",
                  "sofa",
                  "members",
                  "sources",
                  "preconditions",
                  "cues",
                  "fragments",
                  "target")) {
            line = shifted(line, name, shift);
          }
          return line;
        });
  }

  private static String shifted(String line, String name, int shift) {
    Matcher matcher = Pattern.compile(" " + name + "=\"([\\d ]+)\"").matcher(line);
    if (!matcher.find() || line.startsWith("<cas:NULL")) {
      return line;
    }
    StringBuilder ids = new StringBuilder();
    for (String id : matcher.group(1).strip().split(" +")) {
      ids.append(ids.isEmpty() ? "" : " ").append(Long.parseLong("0" + id) + shift);
    }
    return line.substring(0, matcher.start(1)) + ids + line.substring(matcher.end(1));
  }

  private static String ids(List<String> lines, Random random) {
    StringBuilder ids = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      ids.append(ids.isEmpty() ? "" : " ");
      ids.append(id(lines.get(3 + random.nextInt(lines.size() - 5))));
    }
    return ids.toString();
  }

  private static String id(String line) {
    Matcher matcher = ID.matcher(line);
    return matcher.find() ? matcher.group(1) : "0";
  }

  private static int offset(Random random) {
    return random.nextInt(450) - 5;
  }

  private static String number(Random random) {
    return random.nextBoolean()
        ? String.valueOf(random.nextInt(2000) - 3)
        : String.valueOf(random.nextFloat() * 2 - 0.3f);
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
