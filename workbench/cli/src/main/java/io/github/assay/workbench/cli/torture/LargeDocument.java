package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;

/** Saves and loads a very large document, beside plain UIMA in the same run. */
final class LargeDocument implements Battery {

  private static final int CHARACTERS = 10_000_000;
  private static final int PASSAGES = 25_000;
  private static final int SHORT_SHARE = 10;
  private static final int ROUNDS = 5;
  private static final double LIMIT = 1.5;

  @Override
  public String measure() {
    return "10 MB of text with 100,000 spans in a heap of 1 GB (short form: a tenth)";
  }

  @Override
  public String bar() {
    return "save and load at most 1.5 times plain UIMA (judged in the long form)";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    try (Child child =
        Child.start(
            List.of(),
            "1g",
            "large",
            setting.folder("large").toString(),
            String.valueOf(setting.amount(SHORT_SHARE, 1)))) {
      List<String> said = child.rest();
      if (said.isEmpty()) {
        return new Outcome("broken off", List.of("the process said nothing"));
      }
      String[] millis = said.get(0).split(" ");
      double save = Double.parseDouble(millis[0]) / Double.parseDouble(millis[1]);
      double load = Double.parseDouble(millis[2]) / Double.parseDouble(millis[3]);
      List<String> faults = new ArrayList<>();
      // A tenth of the document, in a process just started, is too little to judge speed by.
      if (setting.full() && (save > LIMIT || load > LIMIT)) {
        faults.add("slower than " + LIMIT + " times UIMA");
      }
      return new Outcome(
          "save %s ms, UIMA %s ms: %.2f; load %s ms, UIMA %s ms: %.2f"
              .formatted(millis[0], millis[1], save, millis[2], millis[3], load),
          faults);
    }
  }

  /** Medians in milliseconds: save, UIMA's save, load, UIMA's load. */
  static String measure(Path directory, int share) throws Exception {
    AnnotatedDocument document = Samples.large("a", CHARACTERS / share, PASSAGES / share);
    Corpus corpus = Corpus.create(directory.resolve("c"), "c", "en");
    corpus.add(document.withAnnotations(List.of(), List.of()), "a.txt", new byte[] {1});
    Path plain = directory.resolve("plain.xmi");
    long[][] nanos = new long[4][ROUNDS];
    String hash = Corpus.ABSENT;
    for (int i = 0; i < ROUNDS; i++) {
      List<Span> spans = new ArrayList<>(document.spans());
      Span first = spans.get(0);
      spans.set(0, first.withProvenance(first.provenance().withNote("round " + i)));
      AnnotatedDocument changed = document.withAnnotations(spans, document.links());
      JCas cas = AssayCas.create();
      CasMapper.write(changed, cas);
      System.gc();
      long start = System.nanoTime();
      hash = corpus.save("a", "anna", changed, hash);
      nanos[0][i] = System.nanoTime() - start;
      start = System.nanoTime();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
        XmiCasSerializer.serialize(cas.getCas(), out);
      }
      nanos[1][i] = System.nanoTime() - start;
      cas.reset();
      start = System.nanoTime();
      corpus.read("a", "anna");
      nanos[2][i] = System.nanoTime() - start;
      start = System.nanoTime();
      try (InputStream in = new BufferedInputStream(Files.newInputStream(plain))) {
        XmiCasDeserializer.deserialize(in, cas.getCas());
      }
      nanos[3][i] = System.nanoTime() - start;
    }
    StringBuilder medians = new StringBuilder();
    for (long[] values : nanos) {
      Arrays.sort(values);
      medians.append(values[ROUNDS / 2] / 1_000_000).append(' ');
    }
    return medians.toString().strip();
  }
}
