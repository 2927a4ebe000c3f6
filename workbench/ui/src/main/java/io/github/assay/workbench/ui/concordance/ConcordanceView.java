package io.github.assay.workbench.ui.concordance;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.Layer;
import io.github.assay.workbench.ui.Icons;
import io.github.assay.workbench.ui.Labels;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.editor.Documents;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/**
 * Finds words or spans in the whole corpus and shows each in its context; what was found can be
 * opened, and annotated at one stroke.
 */
public final class ConcordanceView extends ViewPart implements OpenCorpus.Listener {

  private SearchBar bar;
  private HitTable table;
  private Optional<SearchJob> search = Optional.empty();

  @Override
  public void createPartControl(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    bar = new SearchBar(parent, this::search, this::stop);
    Composite list = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    table = new HitTable(list, this::open);
    MenuManager menu = new MenuManager();
    menu.add(annotate("Annotate &Selected As", table::selected));
    menu.add(annotate("Annotate &All As", table::all));
    table.control().setMenu(menu.createContextMenu(table.control()));
    getViewSite().getActionBars().getMenuManager().add(annotate("Annotate &All As", table::all));
    OpenCorpus.get().addListener(this);
  }

  @Override
  public void setFocus() {
    bar.setFocus();
  }

  @Override
  public void dispose() {
    stop();
    OpenCorpus.get().removeListener(this);
    super.dispose();
  }

  @Override
  public void corpusOpened() {
    stop();
    search = Optional.empty();
    table.clear();
    bar.setSearching(false);
    bar.tell("");
  }

  @Override
  public void documentsChanged(Set<String> ids) {
    // What was found stays until one searches again.
  }

  /** Searches for some words in the text. */
  public void search(String words) {
    bar.setWords(words);
    search();
  }

  /** Labels all that was found; one step in each document. */
  public void annotateAll(Layer layer) {
    annotate(layer, table.all());
  }

  /** The table, for tests. */
  public Table table() {
    return table.control();
  }

  private void search() {
    stop();
    table.clear();
    try {
      SearchJob[] job = new SearchJob[1];
      job[0] =
          new SearchJob(
              OpenCorpus.get().require(), bar.query(), this::onDisplay, new Hits(() -> job[0]));
      search = Optional.of(job[0]);
      bar.setSearching(true);
      bar.tell("Searching\u2026");
      job[0].schedule();
    } catch (AssayException e) {
      search = Optional.empty();
      bar.setSearching(false);
      bar.tell(e.getMessage());
    }
  }

  private void stop() {
    search.ifPresent(SearchJob::cancel);
  }

  private void open(Hit hit) {
    Documents.open(
        getSite().getPage(),
        hit.document(),
        model -> Documents.reveal(model, hit.spanId(), hit.range().begin(), hit.range().end()));
  }

  private MenuManager annotate(String label, Supplier<List<Hit>> hits) {
    MenuManager menu = new MenuManager(label);
    for (Layer layer : Layer.values()) {
      Action action =
          new Action("&" + layer.label()) {
            @Override
            public void run() {
              annotate(layer, hits.get());
            }
          };
      action.setImageDescriptor(Icons.descriptor(Labels.icon(layer)));
      menu.add(action);
    }
    return menu;
  }

  private void annotate(Layer layer, List<Hit> hits) {
    try {
      if (!hits.isEmpty()) {
        new AnnotateHitsJob(
                getSite().getPage(), OpenCorpus.get().require(), layer, hits, this::tell)
            .schedule();
      }
    } catch (AssayException e) {
      Problem.show(getSite().getShell(), "Annotate", e);
    }
  }

  private void tell(String text) {
    if (!table.control().isDisposed()) {
      bar.tell(text);
    }
  }

  private void onDisplay(Runnable action) {
    Display display = getSite().getShell().getDisplay();
    if (!display.isDisposed()) {
      display.syncExec(action);
    }
  }

  /** Brings what a search found to the display's thread, as long as it is the last one. */
  private final class Hits implements SearchJob.Receiver {

    private final Supplier<SearchJob> from;

    Hits(Supplier<SearchJob> from) {
      this.from = from;
    }

    @Override
    public void found(List<Hit> hits) {
      ifLast(
          () -> {
            table.add(hits);
            bar.tell(table.size() + " found\u2026");
          });
    }

    @Override
    public void ended(int searched, boolean complete) {
      ifLast(
          () -> {
            bar.setSearching(false);
            bar.tell(
                "%d in %d documents%s"
                    .formatted(table.size(), searched, complete ? "" : "; not all were searched"));
          });
    }

    private void ifLast(Runnable action) {
      onDisplay(
          () -> {
            if (!table.control().isDisposed() && search.filter(s -> s == from.get()).isPresent()) {
              action.run();
            }
          });
    }
  }
}
