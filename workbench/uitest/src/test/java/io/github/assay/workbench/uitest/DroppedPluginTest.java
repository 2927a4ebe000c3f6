package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.wizard.AnnotatorsMenu;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plug-in of the docs, dropped into the folder for plug-ins before the start. */
class DroppedPluginTest {

  private static final String TEXT =
      "The minister reportedly said talks are impossible without a ceasefire. It allegedly failed.";

  @Test
  void appearsInTheMenuAndAnnotates(@TempDir Path folder) throws Exception {
    Corpus corpus = TestCorpus.talk(folder.resolve("talk"), TEXT);
    TestCorpus.show(corpus);
    assertEquals("hedge-words", PipelineDefinition.find("hedge-words").steps().get(0).id());
    Robot.onDisplay(
        () -> {
          Menu menu = new Menu(Robot.shell(), SWT.POP_UP);
          new AnnotatorsMenu().fill(menu, 0);
          MenuItem item =
              Arrays.stream(menu.getItems())
                  .filter(i -> i.getText().equals("Hedge words"))
                  .findFirst()
                  .orElseThrow();
          item.notifyListeners(SWT.Selection, new Event());
          menu.dispose();
        });
    Robot.until("suggestions", () -> !suggested(corpus).isEmpty());
    List<Span> spans = suggested(corpus);
    assertEquals(
        List.of("reportedly", "allegedly"), spans.stream().map(s -> s.coveredText(TEXT)).toList());
    assertTrue(
        spans.stream()
            .allMatch(
                s -> s.layer() == Layer.CUE && s.provenance().origin().equals("hedge-words@1")));
  }

  private static List<Span> suggested(Corpus corpus) {
    try {
      return corpus.layers("talk").contains(Corpus.SUGGESTIONS)
          ? corpus.read("talk", Corpus.SUGGESTIONS).document().spans()
          : List.of();
    } catch (io.github.assay.corpus.AssayException e) {
      throw new IllegalStateException(e);
    }
  }
}
