package io.github.assay.corpus.lint;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/** Makes the safe repairs, and only those. Immutable and thread-safe. */
public final class Fixer {

  /** A repair can bring to light what another one mends; more rounds than this it never takes. */
  private static final int ROUNDS = 8;

  private final Linter linter;

  /** Makes a fixer of what a linter finds. */
  public Fixer(Linter linter) {
    this.linter = linter;
  }

  /**
   * What was mended.
   *
   * @param document the document after the repairs
   * @param mended the findings that were repaired, in order
   */
  public record Result(AnnotatedDocument document, List<Finding> mended) {

    /** Copies the list. */
    public Result {
      mended = List.copyOf(mended);
    }
  }

  /**
   * Repairs a layer as far as that is safe; who made a span and its state of review stay.
   *
   * @param document the document with the layer's annotations
   * @param layerName the layer's name
   * @throws AssayException never in practice: nothing is written down here
   */
  public Result fix(AnnotatedDocument document, String layerName) throws AssayException {
    EditSession session = new EditSession(document, "lint", (before, change) -> {});
    List<Finding> mended = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      int before = mended.size();
      for (Finding finding : linter.check(session.document(), layerName)) {
        if (finding.isFixable() && isMade(session, finding)) {
          mended.add(finding);
        }
      }
      if (mended.size() == before) {
        break;
      }
    }
    return new Result(session.document(), mended);
  }

  private static boolean isMade(EditSession session, Finding finding) throws AssayException {
    try {
      return session.perform(finding.fix().orElseThrow().operation()).isPresent();
    } catch (IllegalArgumentException e) {
      // Another repair of this round took the span away; the next round looks anew.
      return false;
    }
  }
}
