package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsLinksTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(#[^)\\s]*)?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern NAMED_PAGE = Pattern.compile("docs/[\\w/-]+\\.md");

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
    List<String> dead = new ArrayList<>();
    for (Path page : files(".md")) {
      Matcher link = LINK.matcher(withoutCode(Files.readString(page)));
      while (link.find()) {
        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        if (!Files.exists(target)) {
          dead.add(page + ": " + link.group());
        } else if (link.group(2) != null && !anchors(target).contains(link.group(2))) {
          dead.add(page + ": " + link.group() + " has no such heading");
        }
      }
    }
    assertEquals(List.of(), dead);
  }

  @Test
  void everyPageThatTheProgramNamesIsThere() throws Exception {
    List<String> missing = new ArrayList<>();
    for (String suffix : List.of(".java", ".xml", ".exsd", ".md")) {
      for (Path file : files(suffix)) {
        Matcher named = NAMED_PAGE.matcher(Files.readString(file));
        while (named.find()) {
          if (!Files.exists(Run.ROOT.resolve(named.group()))) {
            missing.add(Run.ROOT.relativize(file) + " names " + named.group());
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static String withoutCode(String page) {
    return page.replaceAll("(?ms)^```.*?^```$", "").replaceAll("`[^`\n]*`", "");
  }

  /** The anchors that a page's headings make, as GitHub makes them. */
  private static Set<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(withoutCode(Files.readString(page)))
        .results()
        .map(
            h ->
                "#"
                    + h.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .strip()
                        .replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static List<Path> files(String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(Run.ROOT)) {
      return all.filter(f -> f.toString().endsWith(suffix))
          .filter(f -> !f.toString().matches(".*[/\\\\](target|\\.git|node_modules)[/\\\\].*"))
          .sorted()
          .toList();
    }
  }
}
