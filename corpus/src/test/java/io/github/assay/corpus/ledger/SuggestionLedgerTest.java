package io.github.assay.corpus.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Direction;
import io.github.assay.corpus.edit.Edge;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.edit.Step;
import io.github.assay.corpus.importer.CorpusImport;
import io.github.assay.corpus.ledger.LedgerRow.Basis;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionLedgerTest {

  private static final String TEXT = "Ann said that Bob left. Eve denied it, he added.";
  private static final String FIRST = "finder@1";
  private static final String SECOND = "linker@2";

  @TempDir Path folder;

  private Corpus corpus;

  @BeforeEach
  void corpusWithSuggestions() throws Exception {
    corpus = Corpus.create(folder.resolve("corpus"), "x", "en");
    Segmentation parts = Segmenter.segment(TEXT, List.of());
    AnnotatedDocument document =
        AnnotatedDocument.of("d", TEXT).withSegmentation(parts.sentences(), parts.tokens());
    corpus.add(document, "d.txt", new byte[0]);
    List<Span> spans =
        List.of(
            at("s1", Layer.SOURCE, "Ann", FIRST),
            at("q1", Layer.CUE, "said", FIRST),
            at("c1", Layer.CLAIM, "Bob left", FIRST),
            at("s2", Layer.SOURCE, "Eve", FIRST),
            at("q2", Layer.CUE, "denied", FIRST),
            at("s3", Layer.CUE, "he", SECOND));
    corpus.save("d", Corpus.SUGGESTIONS, document.withAnnotations(spans, List.of()), "");
  }

  @Test
  void tellsWhatWasDoneToEachSuggestion() throws Exception {
    review(
        Operations.accept("s1"),
        Operations.reject("q1"),
        Operations.move("c1", Edge.BEGIN, Step.TOKEN, Direction.BACKWARD),
        Operations.feature("s2", "kind", "person"),
        Operations.relabel("s3", Layer.SOURCE),
        Operations.delete(List.of("q2")),
        Operations.label(Layer.CUE, range("added")));
    List<LedgerRow> rows = ledger("ann");
    assertEquals(
        List.of("finder@1", "linker@2", "all"), rows.stream().map(LedgerRow::annotator).toList());
    // Accepted 1, moved 1 + 1, a feature 1 + 1, rejected and deleted 1 + 1, by hand 3.
    assertEquals(new Effort(1, 1, 1, 2, 1, 0, 10, 12), rows.get(0).effort());
    assertEquals(new Effort(0, 0, 1, 0, 1, 0, 5, 6), rows.get(1).effort());
    // The cue made by hand counts once.
    assertEquals(new Effort(1, 1, 2, 2, 1, 0, 12, 15), rows.get(2).effort());
    assertEquals(1 - 12 / 15.0, rows.get(2).effort().saved().orElseThrow(), 1e-9);
  }

  @Test
  void countsSuggestionsThatNobodyDecidedOnApart() throws Exception {
    review(Operations.accept("s1"));
    Effort all = last(ledger("ann")).effort();
    assertEquals(new Effort(1, 0, 0, 0, 0, 5, 1, 3), all);
  }

  @Test
  void findsWhatASuggestionWasAfterAnotherRunReplacedIt() throws Exception {
    review(
        Operations.accept("s1"),
        Operations.move("c1", Edge.BEGIN, Step.TOKEN, Direction.BACKWARD),
        Operations.rejectAll(List.of("q1", "s2", "q2", "s3")));
    List<LedgerRow> before = ledger("ann");
    AnnotatedDocument other =
        corpus
            .read("d", Corpus.SUGGESTIONS)
            .document()
            .withAnnotations(List.of(at("c1", Layer.CLAIM, "denied it", "finder@2")), List.of());
    corpus.save("d", Corpus.SUGGESTIONS, other, corpus.hash("d", Corpus.SUGGESTIONS));
    assertEquals(before, ledger("ann"));
  }

  @Test
  void laysSuggestionsBesideALayerThatWasMadeWithoutThem() throws Exception {
    List<Span> made =
        List.of(
            at("a", Layer.SOURCE, "Ann", "human:ben"),
            at("b", Layer.CLAIM, "that Bob left", "human:ben"),
            at("c", Layer.SOURCE, "he", "human:ben"),
            at("d", Layer.CUE, "added", "human:ben"));
    corpus.save(
        "d", "ben", corpus.read("d", "initial").document().withAnnotations(made, List.of()), "");
    LedgerRow all = last(ledger("ben"));
    assertEquals(Basis.COMPARED, all.basis());
    assertEquals(new Effort(1, 1, 1, 3, 1, 0, 11, 12), all.effort());
  }

  @Test
  void saysNothingWhereThereAreNoSuggestions() throws Exception {
    Corpus empty = Corpus.create(folder.resolve("empty"), "x", "en");
    empty.add(AnnotatedDocument.of("e", TEXT), "e.txt", new byte[0]);
    empty.save("e", "ben", AnnotatedDocument.of("e", TEXT), "");
    assertEquals(List.of(), new SuggestionLedger(empty, e -> {}).rows(""));
  }

  @Test
  void countsEverySpanOfTheSampleOnce() throws Exception {
    Path sample =
        Path.of(System.getProperty("assay.root", ".")).resolve("corpus/sample").toAbsolutePath();
    Corpus twenty = Corpus.create(folder.resolve("sample"), "x", "en");
    CorpusImport articles = new CorpusImport(twenty, "x");
    for (Path file : list(sample.resolve("source"))) {
      articles.add(file, new Failing());
    }
    CorpusImport gold = new CorpusImport(twenty, "gold");
    for (Path file : list(sample.resolve("annotations/gold"))) {
      gold.add(file, new Failing());
    }
    int suggested = 0;
    int wanted = 0;
    CorpusImport ben = new CorpusImport(twenty, "ben");
    for (Path file : list(sample.resolve("annotations/ben"))) {
      ben.add(file, new Failing());
    }
    for (String id : twenty.documents()) {
      AnnotatedDocument marks = twenty.read(id, "ben").document();
      List<Span> spans =
          marks.spans().stream()
              .map(s -> s.withProvenance(Provenance.suggested("ben@1", 0.5f)))
              .toList();
      suggested += spans.size();
      wanted += twenty.read(id, "gold").document().spans().size();
      twenty.save(id, Corpus.SUGGESTIONS, marks.withAnnotations(spans, marks.links()), "");
    }
    List<LedgerRow> rows = new SuggestionLedger(twenty, e -> {}).rows("gold");
    Effort all = last(rows).effort();
    assertEquals(20, last(rows).documents());
    assertEquals(suggested, all.accepted() + all.boundary() + all.relabelled() + all.rejected());
    assertEquals(wanted, all.accepted() + all.boundary() + all.relabelled() + all.missed());
    assertTrue(all.saved().orElseThrow() > 0.3, all::toString);
    assertEquals(
        1.0,
        last(new SuggestionLedger(twenty, e -> {}).rows("ben")).effort().accepted()
            / (double) suggested);
  }

  private static final class Failing implements CorpusImport.Listener {
    @Override
    public void added(String id, Path file, List<String> warnings) {
      // As wanted.
    }

    @Override
    public void failed(AssayException error) {
      throw new AssertionError(error);
    }
  }

  private void review(Operation... operations) throws AssayException {
    try (Draft draft = corpus.edit("d", "ann", "ann", Corpus.SUGGESTIONS)) {
      for (Operation operation : operations) {
        draft.session().perform(operation);
      }
      draft.save();
    }
  }

  private List<LedgerRow> ledger(String layer) throws AssayException {
    return new SuggestionLedger(
            corpus,
            e -> {
              throw new AssertionError(e);
            })
        .rows(layer);
  }

  private static LedgerRow last(List<LedgerRow> rows) {
    return rows.get(rows.size() - 1);
  }

  private static Range range(String text) {
    return new Range(TEXT.indexOf(text), TEXT.indexOf(text) + text.length());
  }

  private static Span at(String id, Layer layer, String text, String origin) {
    Provenance provenance =
        origin.startsWith(Provenance.HUMAN)
            ? Provenance.manual(origin.substring(Provenance.HUMAN.length()))
            : Provenance.suggested(origin, 0.5f);
    Range range = range(text);
    return Span.of(id, layer, range.begin(), range.end(), provenance);
  }

  private static List<Path> list(Path directory) throws Exception {
    try (Stream<Path> files = Files.list(directory)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }
}
