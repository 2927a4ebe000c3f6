package io.github.assay.workbench.ui.guidelines;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.editor.DocumentView;
import io.github.assay.workbench.ui.editor.OpenDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * The corpus's own {@code guidelines.md}; it goes to the section on the type of span that is
 * selected in the text.
 */
public final class GuidelinesView extends DocumentView implements OpenCorpus.Listener {

  private static final String FILE = "guidelines.md";

  private GuidelinesPage page;
  private Optional<Layer> section = Optional.empty();

  @Override
  protected void createControls(Composite parent) {
    parent.setLayout(new FillLayout());
    page = new GuidelinesPage(parent);
    OpenCorpus.get().addListener(this);
    corpusOpened();
  }

  @Override
  protected EditorListener listener() {
    return new EditorListener() {
      @Override
      public void selectionChanged() {
        follow();
      }
    };
  }

  @Override
  protected void show(Optional<OpenDocument> shown) {
    follow();
  }

  @Override
  public void setFocus() {
    page.control().setFocus();
  }

  @Override
  public void dispose() {
    OpenCorpus.get().removeListener(this);
    super.dispose();
  }

  @Override
  public void corpusOpened() {
    Optional<Path> file =
        OpenCorpus.get().corpus().map(Corpus::directory).map(d -> d.resolve(FILE));
    ICoreRunnable read =
        monitor -> {
          FormattedText text = FormattedText.of(file.map(GuidelinesView::read).orElse(""));
          onDisplay(
              () -> {
                page.show(text);
                section = Optional.empty();
                follow();
              });
        };
    Job job = Job.createSystem("Reading the guidelines", read);
    job.schedule();
  }

  @Override
  public void documentsChanged(Set<String> ids) {
    // The guidelines belong to the corpus.
  }

  /** The widget, for tests. */
  public StyledText text() {
    return page.control();
  }

  /** Goes to another section only where another type is selected: a reader's own place stays. */
  private void follow() {
    Optional<Layer> layer = model().flatMap(EditorModel::selected).map(Span::layer);
    if (layer.isPresent() && !layer.equals(section)) {
      section = layer;
      page.goTo(layer.get().label());
    }
  }

  private void onDisplay(Runnable action) {
    getSite()
        .getShell()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!page.control().isDisposed()) {
                action.run();
              }
            });
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "# Guidelines\n\nThey cannot be read from "
          + file
          + ".\n\n"
          + "Put a Markdown file of that name into the corpus.";
    }
  }
}
