package io.github.assay.workbench.editor.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.Range;
import io.github.assay.workbench.editor.SpanEditor;
import io.github.assay.workbench.editor.card.AttributionCard;
import io.github.assay.workbench.editor.layout.Blocks;
import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.TextSelection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window with an editor and the attribution card, as the workbench has them side by side. */
final class Screen implements AutoCloseable {

  private static final long PATIENCE = 20_000_000_000L;

  /** Something that a key does. */
  interface Work {
    void run() throws AssayException;
  }

  private final Display display;
  private final Shell shell;
  private final SpanEditor editor;
  private Optional<AssayException> failure = Optional.empty();
  private Work work = () -> {};

  /** Opens the window, and returns when the document is painted. */
  Screen(Display display, EditorModel model, Blocks blocks) throws AssayException {
    this.display = display;
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    SashForm parts = new SashForm(shell, SWT.HORIZONTAL);
    editor = new SpanEditor(parts, model, blocks);
    AttributionCard card = new AttributionCard(parts, e -> failure = Optional.of(e));
    card.show(Optional.of(model), editor::setFocus);
    parts.setWeights(7, 3);
    shell.setBounds(0, 0, 1280, 800);
    editor.canvas().addListener(SWT.KeyDown, this::pressed);
    shell.open();
    shell.forceActive();
    editor.setFocus();
    await("the first picture", () -> editor.canvas().paints() > 0);
    await("the keyboard", () -> editor.canvas().isFocusControl());
  }

  /** Selects a range and scrolls it into view, as an annotator comes to it; takes no time. */
  void goTo(Range range) throws AssayException {
    editor.model().select(new TextSelection(range.begin(), range.end()));
    editor.canvas().reveal(range.begin());
    settle();
  }

  void perform(EditorAction action) throws AssayException {
    editor.perform(action);
  }

  EditorModel model() {
    return editor.model();
  }

  /** The time from a key's being posted to the display until what it does has been painted. */
  Figures.Time press(Work keyed) throws AssayException {
    settle();
    long paints = editor.canvas().paints();
    boolean[] done = {false};
    work =
        () -> {
          keyed.run();
          done[0] = true;
        };
    Figures.Time start = Figures.Time.now();
    post(SWT.KeyDown);
    await("a key to be painted", () -> done[0] && editor.canvas().paints() > paints);
    Figures.Time time = start.passed();
    post(SWT.KeyUp);
    work = () -> {};
    return time;
  }

  private void pressed(Event event) {
    try {
      work.run();
    } catch (AssayException e) {
      failure = Optional.of(e);
    }
  }

  private void post(int type) {
    Event event = new Event();
    event.type = type;
    event.character = 'c';
    event.keyCode = 'c';
    display.post(event);
  }

  private void settle() {
    while (display.readAndDispatch()) {
      // Until everything is handled.
    }
  }

  private void await(String what, BooleanSupplier condition) throws AssayException {
    long start = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (!display.readAndDispatch()) {
        if (System.nanoTime() - start > PATIENCE) {
          throw new AssayException("the bench waits in vain for " + what + "; is there a display?");
        }
        Thread.onSpinWait();
      }
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
  }

  @Override
  public void close() {
    shell.dispose();
    settle();
  }
}
