package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.TypeSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Feeds damaged type system descriptors to the reader. */
final class MutatedTypeSystems implements Battery {

  @Override
  public String measure() {
    return "mutated type systems";
  }

  @Override
  public String bar() {
    return "no raw exception";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    byte[] original = TypeSystems.standard();
    List<String> faults = new ArrayList<>();
    int count = setting.amount(60, 2_000);
    int refused = 0;
    for (int i = 0; i < count; i++) {
      byte[] mutant = Mutations.of(original, random);
      String fault = "";
      try {
        TypeSystems.read(mutant, "TypeSystem.xml");
      } catch (AssayException e) {
        refused++;
        fault = e.getMessage().startsWith("TypeSystem.xml") ? "" : e.getMessage();
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        fault = "raw " + e;
      }
      if (!fault.isEmpty()) {
        faults.add(fault + " (" + setting.find("types-" + i + ".xml", mutant) + ")");
      }
    }
    return new Outcome(
        "%,d read: %,d refused, %d faults".formatted(count, refused, faults.size()), faults);
  }
}
