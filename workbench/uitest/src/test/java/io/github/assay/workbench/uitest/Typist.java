package io.github.assay.workbench.uitest;

import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import org.eclipse.swt.SWT;

/**
 * Annotates without end in a process of its own, and says of each edit that it is there: as an
 * annotator sees it there.
 */
public final class Typist {

  /** Begins the lines that tell of an edit: id, begin and end of a span follow. */
  static final String SEEN = "SEEN ";

  private Typist() {}

  /** Annotates the document "talk" of a corpus word by word. */
  public static void main(String[] arguments) throws Exception {
    Desktop desk = Desktop.open(Corpus.open(Path.of(arguments[0])), "talk");
    for (String word : desk.model().text().split("\\W+")) {
      desk.select(word);
      desk.keys(1, 'u');
      tell(desk.selected());
      desk.keys(1, 'r');
      tell(desk.selected());
      desk.keys(1, 'e');
      tell(desk.selected());
      Robot.press(SWT.ESC);
    }
  }

  private static void tell(Span span) {
    System.out.println(SEEN + span.id() + " " + span.begin() + " " + span.end());
    System.out.flush();
  }
}
