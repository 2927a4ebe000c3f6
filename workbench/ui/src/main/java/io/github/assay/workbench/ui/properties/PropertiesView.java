package io.github.assay.workbench.ui.properties;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.Excerpt;
import io.github.assay.workbench.ui.Icons;
import io.github.assay.workbench.ui.Labels;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.editor.DocumentView;
import io.github.assay.workbench.ui.editor.OpenDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/**
 * All that is known of the selected span: features, roles, note, origin. What can be edited is
 * edited in place; the type system explains what the keyboard is in.
 */
public final class PropertiesView extends DocumentView implements OpenCorpus.Listener {

  private ScrolledComposite scroll;
  private Composite content;
  private CLabel title;
  private Composite grid;
  private Label explanation;
  private List<PropertyField> fields = List.of();
  private TypeHelp help = TypeHelp.NONE;

  @Override
  protected void createControls(Composite parent) {
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    content = new Composite(scroll, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(content);
    title = new CLabel(content, SWT.NONE);
    title.setLeftMargin(0);
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
    grid = new Composite(content, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 5).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    explanation = new Label(content, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, true).hint(120, SWT.DEFAULT).applyTo(explanation);
    scroll.setContent(content);
    scroll.addListener(SWT.Resize, e -> fit());
    OpenCorpus.get().addListener(this);
    corpusOpened();
  }

  @Override
  protected EditorListener listener() {
    return new EditorListener() {
      @Override
      public void selectionChanged() {
        refresh();
      }
    };
  }

  @Override
  protected void show(Optional<OpenDocument> shown) {
    refresh();
  }

  @Override
  public void setFocus() {
    if (fields.isEmpty()) {
      scroll.setFocus();
    } else {
      fields.get(0).control().setFocus();
    }
  }

  @Override
  public void dispose() {
    OpenCorpus.get().removeListener(this);
    super.dispose();
  }

  @Override
  public void corpusOpened() {
    Optional<Corpus> corpus = OpenCorpus.get().corpus();
    ICoreRunnable read =
        monitor -> {
          try {
            TypeHelp found =
                corpus.isPresent()
                    ? TypeHelp.read(corpus.get().directory().resolve("TypeSystem.xml"))
                    : TypeHelp.NONE;
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> helpRead(found));
          } catch (AssayException e) {
            ILog.get().log(Problem.status(e));
          }
        };
    Job.createSystem("Reading the type system", read).schedule();
  }

  /** Explains anew what was explained before anything was known. */
  private void helpRead(TypeHelp found) {
    help = found;
    if (explanation.isDisposed()) {
      return;
    }
    refresh();
    fields.stream()
        .filter(f -> f.control().isFocusControl())
        .map(PropertyField::property)
        .findFirst()
        .ifPresentOrElse(this::explain, this::explainSpan);
  }

  @Override
  public void documentsChanged(Set<String> ids) {
    // The types belong to the corpus.
  }

  /** The widget of a property, for tests. */
  public Control control(String name) {
    return fields.stream()
        .filter(f -> f.property().name().equals(name))
        .map(PropertyField::control)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no property " + name));
  }

  /** What the type system says of what the keyboard is in. */
  public String explanation() {
    return explanation.getText();
  }

  private void refresh() {
    Optional<EditorModel> model = model();
    Optional<Span> span = span();
    List<Property> properties =
        span.map(s -> SpanProperties.of(s, model.get().annotations(), model.get().text(), help))
            .orElse(List.of());
    boolean other = !looksLikeBefore(properties);
    if (other) {
      rebuild(properties);
    } else {
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).show(properties.get(i));
      }
    }
    title.setImage(span.map(s -> Icons.image(Labels.icon(s.layer()))).orElse(null));
    title.setText(
        span.map(s -> s.layer().label() + ": " + Excerpt.of(s, model.get().text()))
            .orElse("No span is selected."));
    if (other) {
      explainSpan();
    }
  }

  private Optional<Span> span() {
    return model().flatMap(m -> m.selected().or(m::lastSelected));
  }

  private void explainSpan() {
    explanation.setText(span().map(s -> help.of(s.layer())).orElse(""));
    fit();
  }

  private boolean looksLikeBefore(List<Property> properties) {
    if (properties.size() != fields.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).property().looksLike(properties.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void rebuild(List<Property> properties) {
    for (Control child : grid.getChildren()) {
      child.dispose();
    }
    List<PropertyField> made = new ArrayList<>();
    for (Property property : properties) {
      made.add(new PropertyField(grid, property, edit -> apply("Edit", edit), this::explain));
    }
    fields = made;
  }

  private void explain(Property property) {
    explanation.setText(property.help());
    fit();
  }

  private void fit() {
    content.layout(true, true);
    scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
  }
}
