package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.cli.Main;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the other processes do; each line that they print acknowledges something. */
final class ChildMain {

  /** Flushed at each line: a line is in the pipe before the next work begins. */
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private ChildMain() {}

  public static void main(String[] args) throws Exception {
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    switch (args[0]) {
      case "save" -> inThreads(rest, ChildMain::save);
      case "edit" -> inThreads(rest, ChildMain::edit);
      case "rival" -> inThreads(rest, ChildMain::rival);
      case "save-once" -> saveOnce(rest);
      case "large" ->
          OUT.println(LargeDocument.measure(Path.of(rest[0]), Integer.parseInt(rest[1])));
      case "assay" -> Main.main(rest);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Work of one thread: over a corpus, as a writer of a number, with further words. */
  private interface Work {
    void run(Corpus corpus, int writer, String[] args) throws Exception;
  }

  private static void inThreads(String[] args, Work work) throws Exception {
    Corpus corpus = Corpus.open(Path.of(args[0]));
    List<Thread> threads = new ArrayList<>();
    int first = Integer.parseInt(args[1]);
    for (int i = 0; i < Rivals.WRITERS; i++) {
      int writer = first + i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  work.run(corpus, writer, args);
                } catch (Exception e) {
                  OUT.println("fault " + writer + " " + e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Saves versions with rising numbers for ever, and says which are safe. */
  private static void save(Corpus corpus, int writer, String[] args) throws AssayException {
    String layer = "w" + writer;
    String hash = corpus.hash("a", layer);
    for (int n = Integer.parseInt(args[2]); ; n++) {
      hash = corpus.save("a", layer, Samples.document("a", 20, "n" + n), hash);
      OUT.println(writer + " " + n);
    }
  }

  /** Labels one range after the other for ever, and says how many are safe. */
  private static void edit(Corpus corpus, int writer, String[] args) throws AssayException {
    try (Draft draft = corpus.edit("a", "w" + writer, "w" + writer, Corpus.INITIAL)) {
      AnnotatedDocument document = draft.session().base();
      for (int n = draft.session().document().spans().size(); ; n++) {
        if (n % 50 == 49) {
          draft.save();
        }
        Range token = document.tokens().get(n % document.tokens().size());
        Layer layer = Layer.values()[n / document.tokens().size() % Layer.values().length];
        draft.session().perform(Operations.label(layer, token));
        OUT.println(writer + " " + draft.session().annotations().spans().size());
      }
    }
  }

  private static void rival(Corpus corpus, int writer, String[] args) throws Exception {
    Rivals.write(corpus, writer, Integer.parseInt(args[2]), OUT::println);
  }

  private static void saveOnce(String[] args) throws AssayException {
    Corpus corpus = Corpus.open(Path.of(args[0]));
    try {
      corpus.save(
          "a", "anna", Samples.document("a", FullDisk.SENTENCES, "new"), corpus.hash("a", "anna"));
      OUT.println("saved");
    } catch (AssayException e) {
      OUT.println("refused " + e.getMessage());
    }
  }
}
