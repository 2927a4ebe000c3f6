package io.github.assay.workbench.uitest;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.importer.CorpusImport;
import io.github.assay.corpus.importer.InputFiles;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes corpora for tests, and shows them in the workbench. */
public final class TestCorpus {

  private TestCorpus() {}

  /** Imports the sample articles into a new corpus. */
  public static Corpus sample(Path directory) throws AssayException {
    Corpus corpus = Corpus.create(directory, "Sample", "en");
    add(corpus, Corpus.GOLD, articles());
    return corpus;
  }

  /**
   * The sample articles with their gold, half decided on and half suggested, to be gone through.
   */
  public static Corpus halfway(Path directory) throws AssayException {
    Corpus corpus = sample(directory);
    add(corpus, Corpus.GOLD, articles().resolveSibling("annotations").resolve("gold"));
    for (String id : corpus.documents()) {
      AnnotatedDocument gold = corpus.read(id, Corpus.GOLD).document();
      List<Span> spans = new ArrayList<>();
      for (Span span : gold.spans()) {
        boolean decided = span.begin() < gold.text().length() / 4;
        Provenance suggested = Provenance.suggested("rules@1", 0.82f);
        spans.add(span.withProvenance(decided ? suggested.withStatus(Status.ACCEPTED) : suggested));
      }
      corpus.save(id, Corpus.SUGGESTIONS, gold.withAnnotations(spans, gold.links()), Corpus.ABSENT);
    }
    return corpus;
  }

  private static void add(Corpus corpus, String layer, Path folder) throws AssayException {
    CorpusImport task = new CorpusImport(corpus, layer);
    List<AssayException> failures = new ArrayList<>();
    CorpusImport.Listener listener =
        new CorpusImport.Listener() {
          @Override
          public void added(String id, Path file, List<String> warnings) {
            // What is added is seen in the corpus.
          }

          @Override
          public void failed(AssayException error) {
            failures.add(error);
          }
        };
    for (Path file : InputFiles.list(List.of(folder))) {
      task.add(file, listener);
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  /** The folder of the sample articles. */
  public static Path articles() {
    return Path.of(System.getProperty("assay.root"), "corpus", "sample", "source");
  }

  /**
   * A corpus with one document, "talk", of two sentences, with three suggestions that nobody has
   * decided on.
   */
  public static Corpus talk(Path directory, String text) throws AssayException {
    Corpus corpus = Corpus.create(directory, "Talk", "en");
    AnnotatedDocument document =
        AnnotatedDocument.of("talk", text)
            .withSegmentation(sentences(text), List.of())
            .withAnnotations(
                List.of(
                    suggested("s1", Layer.SOURCE, "The minister", text),
                    suggested("c1", Layer.CLAIM, "talks are impossible", text),
                    suggested("p1", Layer.PRECONDITION, "a ceasefire", text)),
                List.of());
    corpus.add(document, "talk.txt", text.getBytes(StandardCharsets.UTF_8));
    return corpus;
  }

  /** A corpus with one document, "talk", of one sentence, with nothing annotated. */
  public static Corpus plain(Path directory, String text) throws AssayException {
    Corpus corpus = Corpus.create(directory, "Talk", "en");
    AnnotatedDocument document =
        AnnotatedDocument.of("talk", text)
            .withSegmentation(List.of(new Range(0, text.length())), List.of());
    corpus.add(document, "talk.txt", text.getBytes(StandardCharsets.UTF_8));
    return corpus;
  }

  private static List<Range> sentences(String text) {
    int second = text.indexOf(". ") + 2;
    return List.of(new Range(0, second - 1), new Range(second, text.length()));
  }

  private static Span suggested(String id, Layer layer, String part, String text) {
    int begin = text.indexOf(part);
    return Span.of(id, layer, begin, begin + part.length(), Provenance.suggested("test@1", 0.5f));
  }

  /** Opens a corpus in the workbench, with no editor open. */
  public static void show(Corpus corpus) {
    show(corpus.directory());
  }

  /** Opens a corpus in the workbench, with no editor open. */
  static void show(Path directory) {
    Robot.ui(
        () -> {
          Views.page().closeAllEditors(false);
          OpenCorpus.get().open(directory);
          return true;
        });
  }
}
