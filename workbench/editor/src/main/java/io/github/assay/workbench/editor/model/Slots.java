package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.edit.Candidates;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * The candidates that are offered under the keys 1 to 9, and for which kind of link.
 *
 * <p>Their order stays while one links them, so that a key means the same span when it is pressed
 * again.
 */
public final class Slots {

  /** How many candidates there are at most, one for each digit. */
  public static final int MOST = 9;

  private final EditorModel model;
  private LinkType type = LinkType.SOURCE;
  private boolean open;
  private Optional<List<Span>> candidates = Optional.empty();

  Slots(EditorModel model) {
    this.model = model;
  }

  /** The kind of link that the digits make. */
  public LinkType type() {
    return type;
  }

  /** Tells whether the annotator asked for candidates: true shows their digits in the text. */
  public boolean isOpen() {
    return open;
  }

  /** Offers candidates for a kind of link. */
  public void open(LinkType newType) {
    type = newType;
    open = true;
    candidates = Optional.empty();
    model.slotsChanged();
  }

  /** Goes back to offering sources, without digits in the text. */
  public void close() {
    type = LinkType.SOURCE;
    open = false;
    candidates = Optional.empty();
  }

  /** The span that links of the kind start at: for cues the owner, otherwise the claim. */
  public Optional<Span> from() {
    return type == LinkType.CUE ? model.owner() : model.claim();
  }

  /** The candidates, the one for key 1 first; empty where nothing is there to link. */
  public List<Span> candidates() {
    if (candidates.isEmpty()) {
      candidates =
          Optional.of(
              from().map(f -> Candidates.of(model.session(), f, type, MOST)).orElse(List.of()));
    }
    return candidates.get();
  }

  void changed(Change change) {
    if (!change.addedSpans().isEmpty() || !change.removedSpans().isEmpty()) {
      candidates = Optional.empty();
    }
  }
}
