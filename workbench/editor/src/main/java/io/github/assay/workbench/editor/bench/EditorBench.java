package io.github.assay.workbench.editor.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.editor.layout.Blocks;
import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorModel;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.eclipse.swt.widgets.Display;

/**
 * Opens an ordinary and a very long article in the editor, works in them by key, and prints how
 * long that takes.
 *
 * <p>Edits go through the journal to the disk, as in the workbench.
 */
public final class EditorBench {

  private static final String ANNOTATOR = "anna";
  private static final int OPENINGS = 5;
  private static final int WARM_UP = 40;
  private static final int KEYS = 200;

  private final Corpus corpus;
  private final Display display;

  private EditorBench(Corpus corpus, Display display) {
    this.corpus = corpus;
    this.display = display;
  }

  /**
   * Measures.
   *
   * @param arguments an empty folder for the articles
   */
  public static void main(String[] arguments) {
    try {
      measureAll(arguments[0]);
    } catch (AssayException e) {
      fail(e.getMessage());
    } catch (OutOfMemoryError e) {
      fail(
          "the heap of %,d MB is full; there is a leak, or the bench's articles have grown"
              .formatted(Runtime.getRuntime().maxMemory() >> 20));
    }
  }

  private static void fail(String message) {
    System.err.println("assay bench editor: " + message);
    System.exit(1);
  }

  private static void measureAll(String folder) throws AssayException {
    Corpus corpus = Corpus.create(Path.of(folder).resolve("bench"), "Bench", "en");
    Display display = new Display();
    try {
      EditorBench bench = new EditorBench(corpus, display);
      System.out.println(
          "Milliseconds by the clock, and that the display's thread had the processor:");
      bench.measure("ordinary", MadeUpArticle.make("ordinary", 5_000, 100));
      AnnotatedDocument article = MadeUpArticle.make("long", 10_000_000, 100_000);
      bench.measure("long", article.withSegmentation(List.of(), List.of()));
      bench.measure("segmented", article);
    } finally {
      display.dispose();
    }
  }

  private void measure(String name, AnnotatedDocument article) throws AssayException {
    System.out.printf(
        Locale.ROOT,
        "%s: %,d characters, %,d spans, %,d links, %,d tokens stored%n",
        name,
        article.text().length(),
        article.spans().size(),
        article.links().size(),
        article.tokens().size());
    byte[] source = article.text().getBytes(StandardCharsets.UTF_8);
    String id =
        corpus.add(article.withAnnotations(List.of(), List.of()), article.id() + ".txt", source);
    corpus.save(id, ANNOTATOR, article, Corpus.ABSENT);
    long before = heap();
    Figures open = new Figures();
    for (int i = 1; i < OPENINGS; i++) {
      try (Opened opened = open(id)) {
        open.add(opened.time());
      }
    }
    try (Opened opened = open(id)) {
      open.add(opened.time());
      print("open, from disk to the first picture", open);
      System.out.printf(
          Locale.ROOT,
          "  %-38s %5.0f MB%n",
          "heap in use, of the document",
          (heap() - before) / 1e6);
      keys(opened.screen());
    }
  }

  /** A document in its window. */
  private record Opened(Draft draft, Screen screen, Figures.Time time) implements AutoCloseable {
    @Override
    public void close() throws AssayException {
      screen.close();
      draft.discard();
    }
  }

  private Opened open(String id) throws AssayException {
    Figures.Time start = Figures.Time.now();
    Draft draft = corpus.edit(id, ANNOTATOR, ANNOTATOR, Corpus.INITIAL);
    EditorModel model = new EditorModel(draft.session());
    Screen screen = new Screen(display, model, new Blocks(draft.session().base()));
    return new Opened(draft, screen, start.passed());
  }

  private static void keys(Screen screen) throws AssayException {
    Figures label = new Figures();
    Figures boundary = new Figures();
    Figures undo = new Figures();
    SplittableRandom random = new SplittableRandom(2);
    for (int i = -WARM_UP; i < KEYS; i++) {
      Range token = unlabelled(screen.model(), random);
      screen.goTo(token);
      Figures.Time first = screen.press(() -> screen.perform(EditorAction.LABEL_CUE));
      Figures.Time second = screen.press(() -> screen.perform(EditorAction.END_GROW));
      Figures.Time third = screen.press(() -> screen.model().undo());
      if (i >= 0) {
        label.add(first);
        boundary.add(second);
        undo.add(third);
      }
    }
    print("key to paint: label", label);
    print("key to paint: boundary by a token", boundary);
    print("key to paint: undo", undo);
  }

  /** A token that no span covers exactly, so that its label changes what is seen. */
  private static Range unlabelled(EditorModel model, SplittableRandom random) {
    int length = model.text().length();
    while (true) {
      Range token = model.session().boundaries().tokenAt(random.nextInt(length - 100));
      if (model.annotations().overlapping(token).stream()
          .noneMatch(s -> s.begin() == token.begin() && s.end() == token.end())) {
        return token;
      }
    }
  }

  private static void print(String what, Figures figures) {
    System.out.printf("  %-38s %s%n", what, figures.line());
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
