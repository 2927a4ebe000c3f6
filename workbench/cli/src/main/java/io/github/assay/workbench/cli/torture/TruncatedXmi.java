package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.TypeSystems;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a file short at every byte. */
final class TruncatedXmi implements Battery {

  /** The root's end tag stands without a line feed behind it. */
  private static final int LINE_END = 1;

  @Override
  public String measure() {
    return "truncation of a layer and of corpus.properties at every byte, of a type system at every seventh";
  }

  @Override
  public String bar() {
    return "refused, nothing handed over; only the last line feed may be missing";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    byte[] original = XmiWriter.bytes(Samples.document("a", 2, "note"));
    XmiReader reader = new XmiReader();
    List<String> faults = new ArrayList<>();
    int step = setting.amount(29, 1);
    int cuts = 0;
    for (int length = 0; length < original.length - 1; length += step) {
      cuts++;
      try {
        reader.read(Arrays.copyOf(original, length), "cut.xmi");
        faults.add("accepted at byte " + length);
      } catch (AssayException e) {
        if (!e.getMessage().startsWith("cut.xmi, line ")) {
          faults.add("at byte " + length + ": no place in: " + e.getMessage());
        }
      } catch (RuntimeException e) {
        faults.add("at byte " + length + ": raw " + e);
      }
    }
    byte[] types = TypeSystems.standard();
    for (int length = 0; length < types.length - LINE_END; length += step * 7) {
      cuts++;
      try {
        TypeSystems.read(Arrays.copyOf(types, length), "cut.xml");
        faults.add("type system accepted at byte " + length);
      } catch (AssayException e) {
        // Refused, as it should be.
      } catch (RuntimeException e) {
        faults.add("type system at byte " + length + ": raw " + e);
      }
    }
    cuts += properties(setting, step, faults);
    return new Outcome("%,d cuts, %d faults".formatted(cuts, faults.size()), faults);
  }

  private static int properties(Setting setting, int step, List<String> faults) throws Exception {
    Path directory = setting.folder("truncated").resolve("c");
    Corpus corpus = Corpus.create(directory, "Truncated news", "en");
    corpus.setProperty("history.keep", "500");
    corpus.setProperty("sample.size", "500");
    Path file = directory.resolve("corpus.properties");
    byte[] whole = Files.readAllBytes(file);
    int cuts = 0;
    for (int length = 0; length < whole.length; length += step) {
      cuts++;
      Files.write(file, Arrays.copyOf(whole, length));
      try {
        Corpus.open(directory);
        faults.add("corpus.properties accepted at byte " + length);
      } catch (AssayException e) {
        if (!e.getMessage().contains(file.getFileName().toString())) {
          faults.add("corpus.properties at byte " + length + " is not named: " + e.getMessage());
        }
      } catch (RuntimeException e) {
        faults.add("corpus.properties at byte " + length + ": raw " + e);
      }
    }
    return cuts;
  }
}
