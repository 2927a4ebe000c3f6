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
  private static final int SHORT_SHARE = 20;
  private static final int ROUNDS = 5;
  private static final double LIMIT = 1.5;

  /** A small document in a process just started is mostly warming up: only gross loss shows. */
  private static final double SHORT_LIMIT = 5;

  @Override
  public String measure() {
    return "10 MB of text with 100,000 spans in a heap of 1 GB (short form: a twentieth)";
  }

  @Override
  public String bar() {
    return "save and load at most %.1f times plain UIMA (short form: %.0f times)"
        .formatted(LIMIT, SHORT_LIMIT);
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
      double limit = setting.full() ? LIMIT : SHORT_LIMIT;
      List<String> faults = new ArrayList<>();
      if (save > limit) {
        faults.add("a save takes %.2f times UIMA's".formatted(save));
      }
      if (load > limit) {
        faults.add("a load takes %.2f times UIMA's".formatted(load));
      }
      return new Outcome(
          "save %s ms, UIMA %s ms: %.2f; load %s ms, UIMA %s ms: %.2f"
              .formatted(millis[0], millis[1], save, millis[2], millis[3], load),
          faults);
    }
  }

  /** Something whose time is taken. */
  private interface Timed {
    void run() throws Exception;
  }

  /** Medians in milliseconds: save, UIMA's save, load, UIMA's load. */
  static String measure(Path directory, int share) throws Exception {
    AnnotatedDocument document = Samples.large("a", CHARACTERS / share, PASSAGES / share);
    Corpus corpus = Corpus.create(directory.resolve("c"), "c", "en");
    corpus.add(document.withAnnotations(List.of(), List.of()), "a.txt", new byte[] {1});
    Path plain = directory.resolve("plain.xmi");
    long[][] nanos = new long[4][ROUNDS];
    String hash = Corpus.ABSENT;
    // The four take turns, so that whatever else the machine does touches all alike.
    for (int i = 0; i < ROUNDS; i++) {
      AnnotatedDocument changed = changed(document, i);
      String before = hash;
      nanos[0][i] = time(() -> corpus.save("a", "anna", changed, before));
      hash = corpus.hash("a", "anna");
      nanos[1][i] = uimaSave(changed, plain);
      nanos[2][i] = time(() -> corpus.read("a", "anna"));
      nanos[3][i] = uimaLoad(plain);
    }
    StringBuilder medians = new StringBuilder();
    for (long[] values : nanos) {
      Arrays.sort(values);
      medians.append(values[ROUNDS / 2] / 1_000_000).append(' ');
    }
    return medians.toString().strip();
  }

  private static AnnotatedDocument changed(AnnotatedDocument document, int round) {
    List<Span> spans = new ArrayList<>(document.spans());
    Span first = spans.get(0);
    spans.set(0, first.withProvenance(first.provenance().withNote("round " + round)));
    return document.withAnnotations(spans, document.links());
  }

  private static long uimaSave(AnnotatedDocument document, Path file) throws Exception {
    JCas cas = AssayCas.create();
    CasMapper.write(document, cas);
    return time(
        () -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            XmiCasSerializer.serialize(cas.getCas(), out);
          }
        });
  }

  private static long uimaLoad(Path file) throws Exception {
    JCas cas = AssayCas.create();
    return time(
        () -> {
          try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XmiCasDeserializer.deserialize(in, cas.getCas());
          }
        });
  }

  private static long time(Timed timed) throws Exception {
    System.gc();
    long start = System.nanoTime();
    timed.run();
    return System.nanoTime() - start;
  }
}
