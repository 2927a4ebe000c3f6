package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.TextSelection;
import io.github.assay.workbench.editor.paint.SpanCanvas;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.editor.DocumentEditor;
import io.github.assay.workbench.ui.editor.DocumentInput;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** An open document with the keyboard in it, for tests of the editor. */
final class Desktop {

  private final Corpus corpus;
  private final String id;
  private DocumentEditor editor;

  private Desktop(Corpus corpus, String id) {
    this.corpus = corpus;
    this.id = id;
  }

  static Desktop open(Corpus corpus, String id) {
    TestCorpus.show(corpus);
    Robot.resize(1280, 800);
    Desktop desk = new Desktop(corpus, id);
    desk.reopen();
    return desk;
  }

  void reopen() {
    editor =
        Robot.ui(
            () ->
                (DocumentEditor)
                    page()
                        .openEditor(
                            new DocumentInput(corpus.directory(), id), Ids.DOCUMENT_EDITOR));
    Robot.until("the document", () -> editor.control().isPresent());
    Robot.activate();
    Robot.ui(
        () -> {
          page().activate(editor);
          editor.setFocus();
          return true;
        });
    Robot.until("the keyboard", () -> canvas().isFocusControl());
    Robot.until("a picture", () -> canvas().paints() > 0);
  }

  void close() {
    Robot.ui(() -> page().closeEditor(editor, true));
    Robot.settle();
  }

  EditorModel model() {
    return editor.document().orElseThrow().model();
  }

  SpanCanvas canvas() {
    return editor.control().orElseThrow().canvas();
  }

  Annotations annotations() {
    return model().annotations();
  }

  List<Link> links() {
    return Robot.ui(() -> annotations().links());
  }

  Span span(String spanId) {
    return Robot.ui(() -> annotations().span(spanId).orElseThrow());
  }

  Span selected() {
    return Robot.ui(() -> model().selected().orElseThrow());
  }

  Range selection() {
    return Robot.ui(() -> model().selection().range().orElseThrow());
  }

  String text(String spanId) {
    return span(spanId).coveredText(model().text());
  }

  /** Does something that takes as many key strokes as promised, no more. */
  void strokes(int promised, Runnable typing) {
    int before = Robot.strokes();
    typing.run();
    assertEquals(promised, Robot.strokes() - before, "number of keys");
  }

  /** Presses keys one after the other; they are as many as promised. */
  void keys(int promised, int... keys) {
    strokes(promised, () -> Arrays.stream(keys).forEach(Robot::press));
  }

  /** Presses one letter with Shift. */
  void shifted(char key) {
    strokes(1, () -> Robot.press(SWT.SHIFT, key));
  }

  /** Puts the caret before the first place of a text. */
  void caret(String part) {
    Robot.ui(
        () -> {
          int begin = model().text().indexOf(part);
          model().select(TextSelection.at(begin));
          canvas().reveal(begin);
          return true;
        });
    Robot.settle();
  }

  /** Selects the first place of a text. */
  void select(String part) {
    Robot.ui(
        () -> {
          int begin = model().text().indexOf(part);
          model().select(new TextSelection(begin, begin + part.length()));
          canvas().reveal(begin);
          return true;
        });
    Robot.settle();
  }

  /** Clicks into the middle of the first place of a word. */
  void click(String word) {
    Point at = middle(model().text().indexOf(word) + word.length() / 2);
    Robot.click(canvas(), at.x, at.y);
  }

  /** Drags from the begin of the first place of a word to the end of that of another. */
  void drag(String from, String to) {
    int begin = model().text().indexOf(from);
    int end = model().text().indexOf(to) + to.length();
    Point a = middle(begin);
    Point b = middle(end);
    Robot.drag(canvas(), a.x, a.y, b.x, b.y);
  }

  /** Performs an action without its key, for pictures. */
  void perform(EditorAction action) {
    Robot.onDisplay(() -> editor.perform(action));
    Robot.settle();
  }

  /** Waits until there is the colour of a span's layer below its first word. */
  void awaitPainted(Span span) {
    Robot.until("the colour of " + span.id(), () -> isPainted(span));
  }

  /** Waits until nothing is left of a span's colour below its first word. */
  void awaitUnpainted(Span span) {
    Robot.until("no colour of " + span.id(), () -> !isPainted(span));
  }

  /** Holds the screen to what it shows when all of it is painted anew. */
  void requireNothingStale() {
    Robot.settle();
    byte[] before = Robot.ui(this::grab).data;
    byte[] after =
        Robot.ui(
                () -> {
                  canvas().redraw();
                  return grab();
                })
            .data;
    assertEquals(before.length, after.length);
    for (int i = 0; i < before.length; i++) {
      // Strokes that are smoothed at the edge of what is painted may differ by rounding.
      assertTrue(
          Math.abs((before[i] & 0xff) - (after[i] & 0xff)) < 16,
          "the screen is not what was to be painted");
    }
  }

  private ImageData grab() {
    canvas().update();
    Rectangle area = canvas().getClientArea();
    Point corner = canvas().toDisplay(0, 0);
    return Robot.grab(new Rectangle(corner.x, corner.y, area.width, area.height));
  }

  private boolean isPainted(Span span) {
    canvas().update();
    Rectangle begin = canvas().caretBounds(span.begin());
    Point at = canvas().toDisplay(begin.x, begin.y + begin.height);
    ImageData below = Robot.grab(new Rectangle(at.x, at.y, 30, 16));
    RGB colour = canvas().theme().of(span.layer());
    int found = 0;
    for (int x = 0; x < below.width; x++) {
      for (int y = 0; y < below.height; y++) {
        found += below.palette.getRGB(below.getPixel(x, y)).equals(colour) ? 1 : 0;
      }
    }
    return found >= 10;
  }

  private Point middle(int offset) {
    return Robot.ui(
        () -> {
          Rectangle at = canvas().caretBounds(offset);
          return new Point(at.x, at.y + at.height / 2);
        });
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }
}
