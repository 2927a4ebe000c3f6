package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Feeds damaged XMI to the reader. */
final class MutatedXmi implements Battery {

  private static final String NAME = "mutant.xmi";

  @Override
  public String measure() {
    return "mutated XMI";
  }

  @Override
  public String bar() {
    return "one checked error with file and place, or a valid document";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    byte[] original = XmiWriter.bytes(Samples.document("a", 6, "note"));
    XmiReader reader = new XmiReader();
    List<String> faults = new ArrayList<>();
    int count = setting.amount(600, 10_000);
    int refused = 0;
    for (int i = 0; i < count; i++) {
      byte[] mutant = Mutations.of(original, random);
      String fault = "";
      try {
        fault = check(mutant, reader);
      } catch (AssayException e) {
        refused++;
        fault = e.getMessage().startsWith(NAME) ? "" : "no file is named: " + e.getMessage();
      } catch (RuntimeException | StackOverflowError e) {
        fault = "raw " + e;
      }
      if (!fault.isEmpty()) {
        faults.add(fault + " (" + setting.find("mutant-" + i + ".xmi", mutant) + ")");
      }
    }
    return new Outcome(
        "%,d read: %,d refused, %,d valid, %d faults"
            .formatted(count, refused, count - refused - faults.size(), faults.size()),
        faults);
  }

  private static String check(byte[] mutant, XmiReader reader) throws AssayException {
    XmiReader.Content content = reader.read(mutant, NAME);
    int length = content.document().text().length();
    JCas cas = reader.readCas(mutant, NAME);
    if (!CasMapper.read(cas).equals(content.document())) {
      return "another document than UIMA's";
    }
    for (Annotation annotation : cas.getAnnotationIndex()) {
      if (annotation.getBegin() < 0
          || annotation.getBegin() > annotation.getEnd()
          || annotation.getEnd() > length) {
        return "bad offset of " + annotation.getType();
      }
    }
    byte[] again = XmiWriter.bytes(content.document());
    return reader.read(again, "again.xmi").document().equals(content.document())
        ? ""
        : "another document when saved and read again";
  }
}
