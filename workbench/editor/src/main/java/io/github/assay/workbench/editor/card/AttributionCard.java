package io.github.assay.workbench.editor.card;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * Shows the claim in focus with its sources, cues and preconditions, ranked candidates for them,
 * and fields for what is typed: the canonical name of a source, and a note.
 */
public final class AttributionCard extends Composite {

  private final CardCanvas rows;
  private final ValueField canonical;
  private final ValueField note;
  private final Consumer<AssayException> failed;
  private final EditorListener listener = new Listening();
  private Optional<EditorModel> model = Optional.empty();
  private Runnable toText = () -> {};

  /**
   * An empty card.
   *
   * @param failed is told when a change could not be written down; nothing was changed then
   */
  public AttributionCard(Composite parent, Consumer<AssayException> failed) {
    super(parent, SWT.NONE);
    this.failed = failed;
    GridLayout layout = new GridLayout(1, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    rows = new CardCanvas(this);
    rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    canonical = new ValueField(this, "Name", value -> store("canonical", value));
    note = new ValueField(this, "Note", value -> store(EditorListener.NOTE, value));
    addListener(SWT.Dispose, e -> model.ifPresent(m -> m.removeListener(listener)));
    update(Optional.empty());
  }

  /**
   * Shows what is in focus in a document from now on.
   *
   * @param newModel the document, or empty where none is open
   * @param back brings the keyboard back to the text
   */
  public void show(Optional<EditorModel> newModel, Runnable back) {
    model.ifPresent(m -> m.removeListener(listener));
    model = newModel;
    toText = back;
    model.ifPresent(m -> m.addListener(listener));
    rows.show(newModel, this::perform);
    update(span());
  }

  /**
   * Puts the keyboard into the field of a value that is typed.
   *
   * @param feature name of the feature, or {@link EditorListener#NOTE}
   */
  public void edit(String feature) {
    (feature.equals(EditorListener.NOTE) ? note : canonical).edit();
  }

  @Override
  public boolean setFocus() {
    return rows.setFocus();
  }

  private Optional<Span> span() {
    return model.flatMap(m -> m.selected().or(m::claim));
  }

  private void perform(EditorAction action) {
    try {
      if (model.isPresent()) {
        model.get().perform(action);
      }
    } catch (AssayException e) {
      failed.accept(e);
    }
    toText.run();
  }

  private void store(String feature, Optional<String> value) {
    try {
      Optional<Span> span = span();
      if (value.isPresent() && span.isPresent()) {
        String id = span.get().id();
        model
            .orElseThrow()
            .apply(
                feature.equals(EditorListener.NOTE)
                    ? Operations.note(id, value.get())
                    : Operations.feature(id, feature, value.get()));
      }
    } catch (AssayException e) {
      failed.accept(e);
    }
    update(span());
    toText.run();
  }

  private void update(Optional<Span> span) {
    boolean source = span.filter(s -> s.layer() == Layer.SOURCE).isPresent();
    boolean moved = canonical.show(source);
    canonical.set(span.map(s -> s.feature("canonical")).orElse(""));
    moved |= note.show(span.isPresent());
    note.set(span.map(s -> s.provenance().note()).orElse(""));
    if (moved) {
      layout();
    }
  }

  private final class Listening implements EditorListener {
    @Override
    public void selectionChanged() {
      rows.refresh();
      update(span());
    }
  }
}
