package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.DocumentBuilder;
import io.github.assay.corpus.extract.Extraction;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.ZoneChoice;
import io.github.assay.corpus.store.XmiWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Feeds damaged web pages to the importer, and writes what it makes of them. */
final class MutatedPages implements Battery {

  @Override
  public String measure() {
    return "mutated HTML pages";
  }

  @Override
  public String bar() {
    return "no raw exception; the text is always legal in XML";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    byte[] original = page();
    List<String> faults = new ArrayList<>();
    int count = setting.amount(300, 10_000);
    int refused = 0;
    for (int i = 0; i < count; i++) {
      byte[] mutant = Mutations.of(original, random);
      String fault = "";
      Extraction extraction = null;
      try {
        extraction = Extractor.extract(mutant, "mutant.html");
      } catch (AssayException e) {
        refused++;
        fault = e.getMessage().startsWith("mutant.html") ? "" : e.getMessage();
      } catch (RuntimeException | StackOverflowError e) {
        fault = "raw " + e;
      }
      if (extraction != null) {
        fault = write(extraction, mutant);
      }
      if (!fault.isEmpty()) {
        faults.add(fault + " (" + setting.find("page-" + i + ".html", mutant) + ")");
      }
    }
    return new Outcome(
        "%,d read: %,d refused, %d faults".formatted(count, refused, faults.size()), faults);
  }

  private static String write(Extraction extraction, byte[] page) {
    try {
      XmiWriter.bytes(DocumentBuilder.build("mutant", extraction, page, ZoneChoice.CORPUS));
      return "";
    } catch (AssayException | RuntimeException e) {
      return "raw or illegal " + e;
    }
  }

  private static byte[] page() throws IOException {
    try (InputStream in = MutatedPages.class.getResourceAsStream("page.html")) {
      return in.readAllBytes();
    }
  }
}
