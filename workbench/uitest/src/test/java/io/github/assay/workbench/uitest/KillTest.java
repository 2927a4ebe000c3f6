package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a workbench in the middle of an edit; nothing that the annotator has seen is lost. */
class KillTest {

  private static final int ENOUGH = 20;
  private static final List<String> PROPERTIES =
      List.of("assay.root", "assay.product", "assay.plugin", "assay.tests", "assay.screenshots");

  @TempDir Path folder;

  @Test
  void whatTheAnnotatorHasSeenIsThereAfterAKill() throws Exception {
    String text =
        IntStream.range(0, 80).mapToObj("word%02d"::formatted).collect(Collectors.joining(" "));
    Corpus corpus = TestCorpus.plain(folder.resolve("talk"), text);
    List<String> seen = typeUntilKilled(corpus);
    Map<String, Range> last = new LinkedHashMap<>();
    for (String line : seen) {
      String[] parts = line.split(" ");
      last.put(parts[0], new Range(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }
    assertTrue(last.size() >= ENOUGH / 3, seen.toString());

    Desktop desk = Desktop.open(corpus, "talk");
    List<String> ids = List.copyOf(last.keySet());
    for (String id : ids.subList(0, ids.size() - 1)) {
      Span span = desk.span(id);
      assertEquals(last.get(id), new Range(span.begin(), span.end()), id);
    }
    // The kill may have come between an edit of the last span and word of it.
    assertEquals(
        last.get(ids.get(ids.size() - 1)).begin(), desk.span(ids.get(ids.size() - 1)).begin());
    assertTrue(desk.annotations().spans().size() <= ids.size() + 1, "nothing is there twice");
    Robot.press(SWT.CTRL, 'z');
    assertTrue(desk.model().session().isDirty(), "the edits of before can be undone");
  }

  private static List<String> typeUntilKilled(Corpus corpus) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m"));
    for (String property : PROPERTIES) {
      Optional.ofNullable(System.getProperty(property))
          .ifPresent(value -> command.add("-D" + property + "=" + value));
    }
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.assay.workbench.uitest.boot.OtherProcess",
            Typist.class.getName(),
            corpus.directory().toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> seen = new ArrayList<>();
    List<String> output = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        if (line.startsWith(Typist.SEEN)) {
          seen.add(line.substring(Typist.SEEN.length()));
        }
        if (seen.size() == ENOUGH) {
          process.toHandle().destroyForcibly(); // Leaves the stream to be read to its end.
        }
      }
    } finally {
      process.destroyForcibly();
    }
    assertTrue(seen.size() >= ENOUGH, () -> String.join("\n", output));
    return seen;
  }
}
