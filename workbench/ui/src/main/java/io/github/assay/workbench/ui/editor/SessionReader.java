package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Executor;

/**
 * Copies a document that is being edited, for work that takes time in its length.
 *
 * <p>The annotations belong to the display's thread; they are fetched from there in portions, each
 * so small that nobody notices it. Used by one thread, which is another.
 */
public final class SessionReader {

  /** Edits in between make it begin anew, but not more often than this. */
  private static final int PATIENCE = 4;

  private final EditSession session;
  private final Executor display;
  private final int portion;
  private List<Span> spans = new ArrayList<>();
  private List<Link> links = new ArrayList<>();
  private long revision;
  private int restarts;
  private boolean done;

  /**
   * A document as it was at one moment.
   *
   * @param document the text with its annotations
   * @param revision the session's revision at that moment
   */
  public record Snapshot(AnnotatedDocument document, long revision) {}

  /**
   * Prepares to copy.
   *
   * @param display runs something on the display's thread and waits until it has run
   */
  public SessionReader(EditSession session, Executor display) {
    this(session, display, 2_000);
  }

  SessionReader(EditSession session, Executor display, int portion) {
    this.session = session;
    this.display = display;
    this.portion = portion;
  }

  /** Copies the document as it is now. */
  public Snapshot read() {
    display.execute(this::restart);
    while (!done) {
      display.execute(this::fetch);
    }
    return new Snapshot(session.base().withAnnotations(spans, links), revision);
  }

  private void restart() {
    spans = new ArrayList<>();
    links = new ArrayList<>();
    revision = session.revision();
    done = false;
  }

  private void fetch() {
    if (session.revision() != revision) {
      restarts++;
      restart();
    }
    SortedSet<Span> rest = session.annotations().spans();
    if (!spans.isEmpty()) {
      rest = session.annotations().spans().tailSet(spans.get(spans.size() - 1), false);
    }
    int left = restarts > PATIENCE ? Integer.MAX_VALUE : portion;
    for (Span span : rest) {
      if (left == 0) {
        return;
      }
      left--;
      spans.add(span);
      links.addAll(session.annotations().linksFrom(span.id()));
    }
    done = true;
  }
}
