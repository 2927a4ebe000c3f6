package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.annotations.AnnotationsView;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsViewTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  @TempDir Path folder;
  private Desktop desk;
  private Tree tree;

  @BeforeEach
  void open() throws Exception {
    desk = Desktop.open(TestCorpus.talk(folder.resolve("talk"), TEXT), "talk");
    Robot.ui(() -> desk.model().apply(Operations.link(LinkType.SOURCE, "c1", "s1", "speaker")));
    Robot.press(SWT.CTRL, '3');
    AnnotationsView view = Views.active(Ids.ANNOTATIONS_VIEW, AnnotationsView.class);
    tree = view.tree();
    Robot.until("the rows", () -> tree.getItemCount() == 2);
  }

  @Test
  void showsClaimsWithWhatTheyAreLinkedTo() {
    assertEquals(List.of("talks are impossible", "a ceasefire"), top());
    Robot.onDisplay(() -> tree.getItem(0).setExpanded(true));
    assertEquals(
        List.of("The minister", "source: speaker", "suggested 0.50", "test@1"),
        Robot.ui(() -> cells(tree.getItem(0).getItem(0))));
  }

  @Test
  void goesAlongWithTheTextBothWays() {
    desk.click("minister");
    assertEquals(List.of("The minister"), selected());
    Robot.press(SWT.CTRL, '3');
    Robot.press(SWT.ARROW_DOWN);
    assertEquals("p1", desk.selected().id());
    Robot.press(SWT.ARROW_UP);
    Robot.press(SWT.ARROW_UP);
    assertEquals("c1", desk.selected().id());
    Robot.screenshot("annotations");
    Robot.press(SWT.CR);
    Robot.until("the keyboard is in the text", () -> desk.canvas().isFocusControl());
  }

  @Test
  void acceptsAndDeletesByKeysWhileTheTreeHasTheKeyboard() {
    desk.click("talks");
    Robot.press(SWT.CTRL, '3');
    Robot.press('a');
    assertEquals(Status.ACCEPTED, desk.span("c1").provenance().status());
    assertEquals("p1", desk.selected().id());
    Robot.press(SWT.DEL);
    Robot.until("the row is gone", () -> tree.getItemCount() == 1);
    Robot.press(SWT.CTRL, 'z');
    Robot.until("the row is back", () -> tree.getItemCount() == 2);
    assertEquals(List.of("talks are impossible", "a ceasefire"), top());
  }

  @Test
  void filtersByTypeStatusOriginAndText() {
    List<Combo> combos = Views.all(Combo.class);
    Views.choose(combos.get(0), "Sources");
    assertEquals(List.of("The minister"), top());
    Views.choose(combos.get(0), "Claims with their links");
    Views.choose(combos.get(1), "accepted");
    assertEquals(List.of(), top());
    Views.choose(combos.get(1), "suggested");
    Views.choose(combos.get(2), "test@1");
    Text words = Views.all(Text.class).get(0);
    Robot.onDisplay(words::setFocus);
    Robot.type("minister");
    assertEquals(List.of("talks are impossible"), top());
    assertEquals(3, desk.annotations().spans().size(), "letters are no commands while one types");
    Robot.press(SWT.ARROW_DOWN);
    assertEquals("c1", desk.selected().id());
  }

  private List<String> top() {
    return Robot.ui(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
  }

  private List<String> selected() {
    return Robot.ui(() -> Arrays.stream(tree.getSelection()).map(TreeItem::getText).toList());
  }

  private static List<String> cells(TreeItem item) {
    return List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3));
  }
}
