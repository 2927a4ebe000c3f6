package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.layout.Blocks;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Shows the text of a document with its spans, and moves caret and selection by keys and mouse.
 *
 * <p>Nothing that it does takes time in the length of the document.
 */
public final class SpanCanvas extends Canvas {

  /** The least zoom. */
  public static final double LEAST_ZOOM = 0.6;

  /** The greatest zoom. */
  public static final double GREATEST_ZOOM = 3;

  private final EditorModel model;
  private final Viewport viewport;
  private final EditorListener listener = new Listening();
  private double zoom = 1;
  private Function<Range, List<Range>> sought = visible -> List.of();
  private long paints;

  /**
   * Shows a document.
   *
   * @param model what is edited
   * @param blocks its text, cut; made beforehand, because that takes time in its length
   */
  public SpanCanvas(Composite parent, EditorModel model, Blocks blocks) {
    super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    this.model = model;
    this.viewport =
        new Viewport(
            getDisplay(), blocks, model.annotations(), new Typography(getDisplay(), getFont(), 1));
    model.addListener(listener);
    addListener(SWT.Paint, this::paint);
    addListener(SWT.Resize, e -> resized());
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> redraw());
    addListener(SWT.MouseVerticalWheel, this::wheel);
    getVerticalBar().addListener(SWT.Selection, e -> scrolled());
    addListener(SWT.Dispose, e -> closed());
    new CaretKeys(this);
    new CaretMouse(this);
  }

  /** What is edited. */
  public EditorModel model() {
    return model;
  }

  /** The colours in use: those that go with what is around the canvas. */
  public Theme theme() {
    return Theme.beside(getParent().getBackground().getRGB());
  }

  /** How large the text is; 1 is the usual size. */
  public double zoom() {
    return zoom;
  }

  /** Makes the text larger or smaller; keeps to the least and the greatest zoom. */
  public void setZoom(double newZoom) {
    zoom = Math.max(LEAST_ZOOM, Math.min(GREATEST_ZOOM, newZoom));
    Typography before = viewport.typography();
    viewport.setTypography(new Typography(getDisplay(), getFont(), zoom));
    before.close();
    refresh();
  }

  /**
   * Marks places in the text, for instance those of a text sought.
   *
   * @param places gives the places in the part of the text that is on the screen; asked while
   *     painting
   */
  public void mark(Function<Range, List<Range>> places) {
    sought = places;
    redraw();
  }

  /** How often it was painted; lets a benchmark see that a key has reached the screen. */
  public long paints() {
    return paints;
  }

  /** Scrolls an offset into view. */
  public void reveal(int offset) {
    viewport.reveal(offset);
    refresh();
  }

  /** Where the caret before an offset stands, in the canvas's coordinates. */
  public Rectangle caretBounds(int offset) {
    viewport.place();
    return viewport.caret(offset);
  }

  /**
   * The spans that a point of the canvas shows: by its lane, else those of the text, inner first.
   */
  public List<Span> spansAt(int x, int y) {
    Optional<Span> lane = viewport.laneAt(x, y).filter(model::isShown);
    if (lane.isPresent()) {
      return List.of(lane.get());
    }
    return viewport.isText(x, y)
        ? model.annotations().at(viewport.offsetAt(x, y)).stream().filter(model::isShown).toList()
        : List.of();
  }

  /** A description of a span in one line, for tool tips and the status strip. */
  public static String describe(Span span) {
    StringBuilder text = new StringBuilder(span.layer().label());
    span.layer().features().stream()
        .filter(f -> !span.feature(f).isEmpty())
        .forEach(f -> text.append(" \u00b7 ").append(f.equals("negated") ? f : span.feature(f)));
    text.append(" \u00b7 ").append(span.provenance().status().label());
    if (!span.provenance().origin().startsWith("human:")) {
      text.append(
          " \u00b7 %s %.2f".formatted(span.provenance().origin(), span.provenance().confidence()));
    }
    if (!span.provenance().note().isEmpty()) {
      text.append(" \u00b7 \u201c").append(span.provenance().note()).append('\u201d');
    }
    return text.toString();
  }

  Viewport viewport() {
    return viewport;
  }

  void scrollBy(int distance) {
    viewport.scroll(distance);
    refresh();
  }

  private void paint(Event event) {
    List<Range> marked = sought.apply(model.visible());
    new Scene(model, theme(), viewport).draw(event.gc, getClientArea(), marked, isFocusControl());
    paints++;
  }

  private void resized() {
    Rectangle area = getClientArea();
    int top = viewport.visible().begin();
    viewport.setSize(area.width, area.height);
    if (top > 0) {
      viewport.scrollTo(top);
    }
    refresh();
  }

  private void wheel(Event event) {
    event.doit = false;
    scrollBy(-event.count * viewport.typography().scaled(18));
  }

  private void scrolled() {
    viewport.scrollTo(getVerticalBar().getSelection());
    model.setVisible(viewport.visible());
    redraw();
  }

  private void refresh() {
    viewport.place();
    Range visible = viewport.visible();
    model.setVisible(visible);
    ScrollBar bar = getVerticalBar();
    int length = Math.max(1, model.text().length());
    int thumb = Math.max(1, Math.min(visible.length(), length));
    bar.setValues(
        Math.min(visible.begin(), length - thumb),
        0,
        length,
        thumb,
        Math.max(1, thumb / 20),
        thumb);
    redraw();
  }

  private void closed() {
    model.removeListener(listener);
    viewport.close();
    viewport.typography().close();
  }

  private final class Listening implements EditorListener {
    @Override
    public void annotationsChanged(Change change) {
      Stream.of(change.removedSpans(), change.addedSpans())
          .flatMap(List::stream)
          .flatMap(s -> s.fragments().stream())
          .forEach(viewport::changed);
      redraw();
    }

    @Override
    public void selectionChanged() {
      redraw();
    }

    @Override
    public void revealCaret() {
      reveal(model.selection().caret());
    }
  }
}
