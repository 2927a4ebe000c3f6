package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.jcas.JCas;

/**
 * Feeds damaged XMI to the reader, a third of it damaged in its bytes and the rest in what they
 * say, and the same to plain UIMA.
 */
final class MutatedXmi implements Battery {

  private static final String NAME = "mutant.xmi";

  @Override
  public String measure() {
    return "10,000 mutated XMI (short form: 300)";
  }

  @Override
  public String bar() {
    return "one checked error with file and place, or a valid document; UIMA must agree on it";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    byte[] original = XmiWriter.bytes(Samples.document("a", 6, "note"));
    XmiReader reader = new XmiReader();
    PlainUima uima = new PlainUima();
    List<String> faults = new ArrayList<>();
    Set<String> reasons = new TreeSet<>();
    int count = setting.amount(300, 10_000);
    int refused = 0;
    for (int i = 0; i < count; i++) {
      byte[] mutant =
          i % 3 == 0 ? Mutations.of(original, random) : XmiMutations.of(original, random);
      uima.read(mutant);
      String fault = "";
      try {
        fault = check(mutant, reader);
      } catch (AssayException e) {
        refused++;
        reasons.add(reason(e));
        fault = e.getMessage().startsWith(NAME) ? "" : "no file is named: " + e.getMessage();
      } catch (RuntimeException | StackOverflowError e) {
        fault = "raw " + e;
      }
      if (!fault.isEmpty()) {
        faults.add(fault + " (" + setting.find("mutant-" + i + ".xmi", mutant) + ")");
      }
    }
    return new Outcome(
        "%,d read: %,d refused for %d reasons, %,d valid, %d faults; plain UIMA: %s"
            .formatted(
                count,
                refused,
                reasons.size(),
                count - refused - faults.size(),
                faults.size(),
                uima.figure()),
        faults);
  }

  /** The message without what differs from file to file. */
  private static String reason(AssayException e) {
    return e.getMessage().replaceAll("\"[^\"]*\"|<[^>]*>|[\\w.]*[\\d:][\\w.:]*", "#");
  }

  private static String check(byte[] mutant, XmiReader reader) throws AssayException {
    XmiReader.Content content = reader.read(mutant, NAME);
    JCas cas = reader.readCas(mutant, NAME);
    if (PlainUima.hasBadOffset(cas)) {
      return "a bad offset was let in";
    }
    if (!CasMapper.read(cas).equals(content.document())) {
      return "another document than UIMA's";
    }
    byte[] again = XmiWriter.bytes(content.document());
    return reader.read(again, "again.xmi").document().equals(content.document())
        ? ""
        : "another document when saved and read again";
  }
}
