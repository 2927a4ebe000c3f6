package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.export.GoldRelease;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards, dialogs and preferences, driven as by a person and looked at. */
class DialogsTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void open() throws Exception {
    corpus = TestCorpus.talk(folder.resolve("talk"), TEXT);
    TestCorpus.show(corpus);
  }

  @Test
  void importsArticles() {
    Shell dialog =
        Dialogs.open(
            "org.eclipse.ui.file.import",
            Map.of("importWizardId", Ids.BUNDLE + ".import"),
            "Import Articles");
    var files = Dialogs.widgets(dialog, org.eclipse.swt.widgets.List.class).get(0);
    Text layer = Dialogs.widgets(dialog, Text.class).get(0);
    Robot.onDisplay(
        () -> {
          files.add(TestCorpus.articles().resolve("ceasefire-talks.html").toString());
          layer.notifyListeners(SWT.Modify, new Event());
        });
    Robot.screenshot("import");
    Dialogs.press(dialog, "Finish");
    Robot.until("the document", () -> documents().contains("ceasefire-talks"));
  }

  @Test
  void runsAnnotators() {
    Robot.press(SWT.CTRL, SWT.SHIFT, 'r');
    Shell dialog = Dialogs.shell("Run Annotators");
    Combo pipeline = Dialogs.widgets(dialog, Combo.class).get(0);
    Views.choose(pipeline, "rules");
    Robot.screenshot("run-annotators");
    Dialogs.press(dialog, "Run");
    Robot.until("suggestions", () -> layers().contains(Corpus.SUGGESTIONS));
  }

  @Test
  void takesTheStepsThatTheCommandLineTakes() {
    Robot.press(SWT.CTRL, SWT.SHIFT, 'r');
    Shell dialog = Dialogs.shell("Run Annotators");
    Combo pipeline = Dialogs.widgets(dialog, Combo.class).get(0);
    Table list = Dialogs.widgets(dialog, Table.class).get(0);
    String missing = folder.resolve("missing.xml").toString();
    Robot.onDisplay(() -> pipeline.setText("rules,descriptor:" + missing));
    assertEquals(List.of("Attribution rules", "Precondition rules"), ticked(list));
    Dialogs.press(dialog, "Run");
    Robot.until(
        "what is wrong with the step",
        () ->
            Dialogs.widgets(dialog, Text.class).stream()
                .anyMatch(t -> t.getText().contains(missing)));
    Robot.onDisplay(() -> pipeline.setText("rules"));
    Dialogs.press(dialog, "Run");
    Robot.until("suggestions", () -> layers().contains(Corpus.SUGGESTIONS));
  }

  private static List<String> ticked(Table list) {
    return Robot.ui(
        () ->
            Arrays.stream(list.getItems())
                .filter(TableItem::getChecked)
                .map(TableItem::getText)
                .toList());
  }

  @Test
  void exportsGold() throws Exception {
    corpus.save("talk", Corpus.GOLD, corpus.read("talk", Corpus.INITIAL).document(), "");
    Shell dialog =
        Dialogs.open(
            "org.eclipse.ui.file.export",
            Map.of("exportWizardId", Ids.BUNDLE + ".exportGold"),
            "Export Gold");
    Path release = folder.resolve("release");
    Text target = Dialogs.widgets(dialog, Text.class).get(0);
    Robot.onDisplay(() -> target.setText(release.toString()));
    assertEquals("gold", Robot.ui(() -> Dialogs.widgets(dialog, Combo.class).get(0).getText()));
    Robot.screenshot("export");
    Dialogs.press(dialog, "Finish");
    Robot.until("the release", () -> Files.exists(release.resolve(GoldRelease.MANIFEST)));
  }

  @Test
  void hasPreferencesForThePersonAndTheKeysOnly() {
    Shell dialog = Dialogs.open("org.eclipse.ui.window.preferences", Map.of(), "Preferences");
    Tree pages = Dialogs.widgets(dialog, Tree.class).get(0);
    List<String> names =
        Robot.ui(() -> Arrays.stream(pages.getItems()).map(TreeItem::getText).toList());
    Robot.screenshot("preferences");
    if (names.contains("Keys")) {
      Robot.onDisplay(
          () -> {
            pages.setSelection(pages.getItem(names.indexOf("Keys")));
            pages.notifyListeners(SWT.Selection, selection(pages.getSelection()[0]));
          });
      Robot.settle();
      Robot.screenshot("preferences-keys");
    }
    Dialogs.press(dialog, "Cancel");
    Robot.until("the window", dialog::isDisposed);
    assertEquals(List.of("Assay", "Keys"), names);
  }

  @Test
  void hasADarkTheme() {
    Desktop desk = Desktop.open(corpus, "talk");
    assertFalse(Robot.ui(() -> desk.canvas().theme().dark()));
    toggleTheme();
    Robot.until("dark", () -> desk.canvas().theme().dark());
    desk.click("talks");
    Robot.screenshot("dark");
    toggleTheme();
    Robot.until("light", () -> !desk.canvas().theme().dark());
    assertTrue(Robot.ui(() -> !desk.canvas().isDisposed()));
  }

  private static Event selection(TreeItem item) {
    Event event = new Event();
    event.item = item;
    return event;
  }

  private static void toggleTheme() {
    Robot.onDisplay(
        () -> {
          try {
            Views.page()
                .getWorkbenchWindow()
                .getService(org.eclipse.ui.handlers.IHandlerService.class)
                .executeCommand(Ids.BUNDLE + ".darkTheme", null);
          } catch (org.eclipse.core.commands.common.CommandException e) {
            throw new IllegalStateException(e);
          }
        });
    Robot.settle();
  }

  private List<String> documents() {
    try {
      return corpus.documents();
    } catch (io.github.assay.corpus.AssayException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> layers() {
    try {
      return corpus.layers("talk");
    } catch (io.github.assay.corpus.AssayException e) {
      throw new IllegalStateException(e);
    }
  }
}
