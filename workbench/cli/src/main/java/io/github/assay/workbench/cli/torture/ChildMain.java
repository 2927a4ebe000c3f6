package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.cli.Main;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
      case "save" -> {
        otherSaves(rest);
        inThreads(rest, ChildMain::save);
      }
      case "edit" -> inThreads(rest, ChildMain::edit);
      case "rival" -> inThreads(rest, ChildMain::rival);
      case "full-disk" ->
          FullDiskChild.run(Path.of(rest[0]), Integer.parseInt(rest[1]), OUT::println);
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

  /** Saves versions with rising numbers for ever, and says which are begun and which are safe. */
  private static void save(Corpus corpus, int writer, String[] args) throws AssayException {
    String layer = "w" + writer;
    String hash = corpus.hash("a", layer);
    for (int n = Integer.parseInt(args[2]); ; n++) {
      AnnotatedDocument document = OtherSaves.document(n);
      OUT.println(Announced.BEGUN + layer + " " + n);
      hash = corpus.save("a", layer, document, hash);
      OUT.println(Announced.DONE + layer + " " + n);
    }
  }

  /** The same in other programs' ways, beside the corpus. */
  private static void otherSaves(String[] args) throws IOException {
    for (String way : List.of(OtherSaves.IN_PLACE, OtherSaves.ECLIPSE)) {
      Path folder = Files.createDirectories(Path.of(args[0]).resolveSibling(way));
      new Thread(
              () -> {
                try {
                  for (int n = Integer.parseInt(args[2]); ; n++) {
                    byte[] content = OtherSaves.bytes(n);
                    OUT.println(Announced.BEGUN + way + " " + n);
                    OtherSaves.save(folder, way, content);
                    OUT.println(Announced.DONE + way + " " + n);
                  }
                } catch (IOException e) {
                  OUT.println("fault " + way + " " + e);
                }
              })
          .start();
    }
  }

  /** Makes one edit after the other for ever, and says which are begun and which are safe. */
  private static void edit(Corpus corpus, int writer, String[] args) throws AssayException {
    String name = "w" + writer;
    try (Draft draft = corpus.edit("a", name, name, Corpus.INITIAL)) {
      for (int n = Integer.parseInt(args[2 + writer]); ; n++) {
        if (n % Edits.A_SAVE == Edits.A_SAVE - 1) {
          draft.save();
        }
        OUT.println(Announced.BEGUN + name + " " + (n + 1));
        Edits.perform(draft.session(), n);
        OUT.println(Announced.DONE + name + " " + (n + 1));
      }
    }
  }

  private static void rival(Corpus corpus, int writer, String[] args) throws Exception {
    Rivals.write(corpus, writer, Integer.parseInt(args[2]), OUT::println);
  }
}
