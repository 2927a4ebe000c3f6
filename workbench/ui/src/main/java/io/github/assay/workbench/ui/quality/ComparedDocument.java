package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.curate.Choice;
import io.github.assay.corpus.curate.Curation;
import io.github.assay.corpus.curate.CurationDraft;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.eval.Comparison;
import io.github.assay.corpus.eval.Differences;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;
import java.util.List;
import java.util.Optional;

/**
 * Two layers of a document and their differences; where both are people's, also the curation of
 * gold from them and from every further annotator's layer.
 *
 * <p>Each decision is saved at once and can be undone as long as the document is compared. Not
 * thread-safe; making one takes time and may happen on any thread.
 */
final class ComparedDocument implements AutoCloseable {

  private final Corpus corpus;
  private final String id;
  private final String left;
  private final String right;
  private final String curator;
  private final AnnotatedDocument leftDocument;
  private final AnnotatedDocument rightDocument;
  private final List<DifferenceRow> rows;
  private final List<String> people;
  private Optional<Curation> curation;
  private Optional<CurationDraft> draft = Optional.empty();

  /**
   * Reads two layers, and how far gold is where both are people's.
   *
   * @param curator name of the person at the workbench
   * @throws AssayException if a layer cannot be read
   */
  ComparedDocument(Corpus corpus, String id, String left, String right, String curator)
      throws AssayException {
    this.corpus = corpus;
    this.id = id;
    this.left = left;
    this.right = right;
    this.curator = curator;
    AnnotatedDocument ofLeft = corpus.read(id, left).document();
    AnnotatedDocument ofRight = corpus.read(id, right).document();
    this.people = corpus.annotators(id);
    if (!left.equals(right) && people.containsAll(List.of(left, right))) {
      // What nobody has looked at is no person's word.
      this.leftDocument = HumanWork.of(ofLeft);
      this.rightDocument = HumanWork.of(ofRight);
      Curation state = CurationDraft.look(corpus, id, people, Corpus.GOLD);
      this.curation = Optional.of(state);
      this.rows =
          state.items().stream()
              .filter(item -> !item.isAgreed())
              .map(item -> DifferenceRow.of(item, left, right))
              .toList();
    } else {
      this.leftDocument = ofLeft;
      this.rightDocument = ofRight;
      this.curation = Optional.empty();
      this.rows =
          Differences.of(new Comparison(ofLeft, ofRight)).stream().map(DifferenceRow::of).toList();
    }
  }

  String id() {
    return id;
  }

  String left() {
    return left;
  }

  String right() {
    return right;
  }

  String text() {
    return leftDocument.text();
  }

  List<Span> leftSpans() {
    return leftDocument.spans();
  }

  List<Span> rightSpans() {
    return rightDocument.spans();
  }

  /** The differences, in text order. */
  List<DifferenceRow> rows() {
    return rows;
  }

  /** Whether gold can be made of the two. */
  boolean isCurated() {
    return curation.isPresent();
  }

  /** Whose layers are curated beside the two, sorted. */
  List<String> others() {
    return isCurated()
        ? people.stream().filter(name -> !name.equals(left) && !name.equals(right)).toList()
        : List.of();
  }

  /** What gold has for a difference. Example: "open", "nothing", the words. */
  String gold(DifferenceRow row) {
    if (curation.isEmpty() || row.item().isEmpty()) {
      return "";
    }
    List<Span> spans = curation.get().gold(row.item().get());
    if (spans.isEmpty()) {
      return "open";
    }
    List<Span> kept =
        spans.stream().filter(s -> s.provenance().status() != Status.REJECTED).toList();
    return kept.isEmpty() ? "nothing" : row.words(kept, text());
  }

  /** Whether a curator has still to decide a difference. */
  boolean isOpen(DifferenceRow row) {
    return gold(row).equals("open");
  }

  /** How many items all agree on, but are not in gold yet. */
  int agreedAndOpen() {
    return curation.map(c -> c.open().size() - c.disputed().size()).orElse(0);
  }

  /**
   * Decides a difference, and saves.
   *
   * @return whether anything changed
   */
  boolean decide(DifferenceRow row, Choice choice) throws AssayException {
    return row.item().isPresent() && perform(beginning().decide(row.item().get(), choice));
  }

  /** Takes everything that all agree on, and saves. */
  boolean acceptAgreed() throws AssayException {
    return curation.isPresent() && perform(beginning().acceptAgreed());
  }

  /** Gold is made, and locked, with the first decision and not by looking. */
  private Curation beginning() throws AssayException {
    if (draft.isEmpty()) {
      draft = Optional.of(CurationDraft.open(corpus, id, people, Corpus.GOLD, curator));
      curation = Optional.of(draft.get().curation());
    }
    return curation.orElseThrow();
  }

  private boolean perform(Operation operation) throws AssayException {
    return saved(draft.orElseThrow().draft().session().perform(operation));
  }

  /** Takes the last decision back, or makes it again, and saves. */
  boolean undo(boolean again) throws AssayException {
    if (draft.isEmpty()) {
      return false;
    }
    EditSession session = draft.get().draft().session();
    return saved(again ? session.redo() : session.undo());
  }

  private boolean saved(Optional<Change> change) throws AssayException {
    if (change.isPresent()) {
      draft.orElseThrow().draft().save();
    }
    return change.isPresent();
  }

  @Override
  public void close() throws AssayException {
    if (draft.isPresent()) {
      draft.get().close();
    }
  }
}
