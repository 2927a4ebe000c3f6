package io.github.assay.corpus.ledger;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Tells for a whole corpus what became of suggestions, by annotator and version.
 *
 * <p>Nothing is logged for it: a layer that was begun from suggestions keeps them with their
 * origin, state and id, and the history keeps what they were. Links are not counted. Not
 * thread-safe.
 */
public final class SuggestionLedger {

  private final Corpus corpus;
  private final Consumer<AssayException> findings;

  /** What was found in the layers of one name, by how it is known. */
  private static final class Account {
    private final Map<LedgerRow.Basis, Outcomes> outcomes = new EnumMap<>(LedgerRow.Basis.class);
    private final Map<LedgerRow.Basis, Integer> documents = new EnumMap<>(LedgerRow.Basis.class);

    private Outcomes begin(LedgerRow.Basis basis) {
      documents.merge(basis, 1, Integer::sum);
      return outcomes.computeIfAbsent(basis, b -> new Outcomes());
    }
  }

  /**
   * Prepares a ledger.
   *
   * @param findings takes the error of each layer that cannot be read; the rest goes on
   */
  public SuggestionLedger(Corpus corpus, Consumer<AssayException> findings) {
    this.corpus = corpus;
    this.findings = findings;
  }

  /**
   * Reads the layers of all people, and gold.
   *
   * @param only name of the one layer to read; empty for all
   * @return rows by layer, basis and annotator; the row of all annotators is the last of its group.
   *     Empty where there are no suggestions beside a person's layer.
   * @throws AssayException if the corpus cannot be listed
   */
  public List<LedgerRow> rows(String only) throws AssayException {
    SortedMap<String, Account> accounts = new TreeMap<>();
    for (String id : corpus.documents()) {
      List<String> names = new ArrayList<>(corpus.layers(id));
      names.removeAll(List.of(Corpus.INITIAL, Corpus.SUGGESTIONS));
      names.removeIf(name -> !only.isEmpty() && !only.equals(name));
      for (String name : names) {
        try {
          add(id, name, accounts.computeIfAbsent(name, n -> new Account()));
        } catch (AssayException e) {
          findings.accept(e);
        }
      }
    }
    List<LedgerRow> rows = new ArrayList<>();
    accounts.forEach(
        (name, account) ->
            account.outcomes.forEach(
                (basis, outcomes) -> {
                  if (!outcomes.isEmpty()) {
                    rows.addAll(outcomes.rows(name, basis, account.documents.get(basis)));
                  }
                }));
    return rows;
  }

  private void add(String id, String name, Account account) throws AssayException {
    AnnotatedDocument layer = corpus.read(id, name).document();
    Review review = new Review(layer);
    List<AnnotatedDocument> versions = suggestions(id, review.isOne());
    if (review.isOne()) {
      review.add(review.base(versions), account.begin(LedgerRow.Basis.REVIEWED));
    } else if (!versions.isEmpty()) {
      Comparison.add(versions.get(0), layer, account.begin(LedgerRow.Basis.COMPARED));
    }
  }

  /** What was suggested, the newest first; earlier versions only where they are asked for. */
  private List<AnnotatedDocument> suggestions(String id, boolean earlier) throws AssayException {
    List<AnnotatedDocument> versions = new ArrayList<>();
    if (corpus.layers(id).contains(Corpus.SUGGESTIONS)) {
      versions.add(corpus.read(id, Corpus.SUGGESTIONS).document());
    }
    if (earlier) {
      List<Version> history = new ArrayList<>(corpus.history(id, Corpus.SUGGESTIONS));
      Collections.reverse(history);
      for (Version version : history) {
        versions.add(corpus.read(id, Corpus.SUGGESTIONS, version));
      }
    }
    AnnotatedDocument initial = corpus.read(id, Corpus.INITIAL).document();
    if (initial.spans().stream().anyMatch(Outcomes::isMachine)) {
      versions.add(initial);
    }
    return versions;
  }
}
