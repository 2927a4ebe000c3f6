package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Reads the rows of the document list; keeps what it read of a layer until the layer changes.
 *
 * <p>Not thread-safe; as a scheduling rule, it lets one job at a time use it.
 */
final class DocumentReader implements ISchedulingRule {

  private record Summary(String title, int claims, int open) {}

  private final Corpus corpus;
  private final String annotator;
  private final Map<String, Summary> byHash = new HashMap<>();

  DocumentReader(Corpus corpus, String annotator) {
    this.corpus = corpus;
    this.annotator = annotator;
  }

  /** All documents as far as their files' names tell; quick. */
  List<String> ids() throws AssayException {
    return corpus.documents();
  }

  /**
   * Reads one row.
   *
   * @throws AssayException if the document is damaged
   */
  DocumentRow row(String id) throws AssayException {
    String layer = Layers.toShow(corpus, id, annotator);
    String hash = corpus.hash(id, layer);
    Summary summary = byHash.get(hash);
    if (summary == null) {
      summary = summary(corpus.read(id, layer).document());
      byHash.put(hash, summary);
    }
    String title = summary.title().isEmpty() ? id : summary.title();
    return new DocumentRow(
        id, title, corpus.state(id, annotator), summary.claims(), summary.open());
  }

  @Override
  public boolean contains(ISchedulingRule rule) {
    return rule == this;
  }

  @Override
  public boolean isConflicting(ISchedulingRule rule) {
    return rule == this;
  }

  private static Summary summary(AnnotatedDocument document) {
    int claims = 0;
    int open = 0;
    for (var span : document.spans()) {
      Status status = span.provenance().status();
      if (span.layer() == Layer.CLAIM && status != Status.REJECTED) {
        claims++;
      }
      if (status == Status.SUGGESTED) {
        open++;
      }
    }
    return new Summary(document.article().title(), claims, open);
  }
}
