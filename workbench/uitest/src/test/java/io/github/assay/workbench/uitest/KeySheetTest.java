package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.ui.keys.KeySheet;
import io.github.assay.workbench.ui.keys.KeySheetWindow;
import io.github.assay.workbench.ui.keys.KeySheets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds cheat sheet, menus and docs/keys.md to the commands; -Dassay.docs=write writes the page.
 */
class KeySheetTest {

  private static final String BEGIN = "<!-- keys: begin (written by KeySheetTest) -->\n";
  private static final String END = "<!-- keys: end -->\n";

  @TempDir Path folder;

  @Test
  void thePageListsTheKeysAsTheyAre() throws Exception {
    Path page = Path.of(System.getProperty("assay.root")).resolve("docs/keys.md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    String keys = sheet().markdown();
    if (System.getProperty("assay.docs", "").equals("write")) {
      Files.writeString(page, text.substring(0, begin) + keys + text.substring(end));
    } else {
      assertEquals(keys, text.substring(begin, end), "run with -Dassay.docs=write");
    }
  }

  @Test
  void everyActionOfTheEditorIsACommandWithItsNameAndKey() throws Exception {
    List<KeySheet.Entry> entries =
        sheet().sections().stream().flatMap(s -> s.entries().stream()).toList();
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    for (EditorAction action : EditorAction.values()) {
      Command command = commands.getCommand(action.commandId());
      assertTrue(command.isDefined(), action.commandId());
      assertEquals(action.label(), command.getName());
      String key = KeySequence.getInstance(action.key()).format();
      String stem = action.label().replaceAll(" \\d$", "");
      assertTrue(
          entries.stream()
              .anyMatch(
                  e ->
                      e.name().equals(stem)
                          && (action.name().startsWith("CANDIDATE")
                              || List.of(e.keys().split(", ")).contains(key))),
          action + " has the key " + key);
    }
  }

  @Test
  void aKeyOpensTheSheetWholeOnTheScreenAndEscapeClosesIt() throws Exception {
    Desktop.open(TestCorpus.talk(folder.resolve("talk"), EditorTest.TEXT), "talk");
    Robot.press(SWT.CTRL, SWT.F1);
    Robot.until("the sheet", () -> window().isPresent());
    Rectangle bounds = Robot.ui(() -> window().orElseThrow().getBounds());
    assertTrue(bounds.width <= 1280 && bounds.height <= 800, "it fits: " + bounds);
    Robot.screenshot("keys");
    Robot.until("it is in front", () -> Display.getCurrent().getActiveShell() == window().get());
    Robot.press(SWT.ESC);
    Robot.until("it is gone", () -> window().isEmpty());
  }

  @Test
  void menusShowTheKeys() throws Exception {
    Desktop.open(TestCorpus.talk(folder.resolve("talk"), EditorTest.TEXT), "talk");
    List<String> items = Robot.ui(() -> items("Annotate"));
    assertTrue(items.contains("Claim\tC"), items.toString());
    assertTrue(items.contains("Accept\tA"), items.toString());
    assertTrue(items.contains("Accept All Visible\tShift+Ctrl+A"), items.toString());
  }

  private static List<String> items(String title) {
    MenuItem top =
        Stream.of(Robot.shell().getMenuBar().getItems())
            .filter(i -> i.getText().replace("&", "").equals(title))
            .findFirst()
            .orElseThrow();
    Menu menu = top.getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    List<String> items =
        Arrays.stream(menu.getItems()).map(i -> i.getText().replace("&", "")).toList();
    menu.notifyListeners(SWT.Hide, new Event());
    return items;
  }

  private static KeySheet sheet() {
    return Robot.ui(() -> KeySheets.of(PlatformUI.getWorkbench()));
  }

  private static Optional<Shell> window() {
    return Stream.of(Display.getCurrent().getShells())
        .flatMap(s -> Stream.concat(Stream.of(s), Stream.of(s.getShells())))
        .filter(s -> s.getText().equals(KeySheetWindow.TITLE))
        .findFirst();
  }
}
