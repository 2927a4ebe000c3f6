package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.XmiWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the layer of another text into a document, and saves one. */
final class ForeignText implements Battery {

  @Override
  public String measure() {
    return "a layer whose text differs from the article's";
  }

  @Override
  public String bar() {
    return "refused with both hashes and the remedy";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    AnnotatedDocument article = Samples.document("a", 2, "");
    AnnotatedDocument other = Samples.document("a", 3, "");
    Path directory = setting.folder("text").resolve("c");
    Corpus corpus = Corpus.create(directory, "c", "en");
    corpus.add(article, "a.txt", new byte[] {1});
    List<String> faults = new ArrayList<>();
    Files.write(directory.resolve("documents/a/anna.xmi"), XmiWriter.bytes(other));
    try {
      corpus.read("a", "anna");
      faults.add("the layer was read");
    } catch (AssayException e) {
      check(e, article, other, faults);
    }
    try {
      corpus.save("a", "bert", other, Corpus.ABSENT);
      faults.add("the layer was saved");
    } catch (AssayException e) {
      check(e, article, other, faults);
    }
    return new Outcome("2 tried, " + faults.size() + " faults", faults);
  }

  private static void check(
      AssayException e, AnnotatedDocument article, AnnotatedDocument other, List<String> faults) {
    if (!e.getMessage().contains(Sha256.of(article.text()))
        || !e.getMessage().contains(Sha256.of(other.text()))
        || !e.getMessage().contains("restore")) {
      faults.add("hash or remedy is missing: " + e.getMessage());
    }
  }
}
