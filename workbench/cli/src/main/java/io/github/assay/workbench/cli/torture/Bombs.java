package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.SafeXml;
import io.github.assay.corpus.store.TypeSystems;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Feeds document type declarations and entity bombs to every reader of XML. */
final class Bombs implements Battery {

  private static final int LIMIT_MILLIS = 100;

  /** Of the clock on the wall, whatever else the machine does takes its share. */
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

  @Override
  public String measure() {
    return "DOCTYPE and entity bombs in XMI, type systems and descriptors";
  }

  @Override
  public String bar() {
    return "refused because of its DOCTYPE, in less than " + LIMIT_MILLIS + " ms of the processor";
  }

  /** Something that reads a file. */
  private interface Reader {
    void read(byte[] bytes, String name) throws AssayException;
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    String xmi = new String(XmiWriter.bytes(Samples.document("a", 1, "")), StandardCharsets.UTF_8);
    String types = new String(TypeSystems.standard(), StandardCharsets.UTF_8);
    XmiReader reader = new XmiReader();
    Path secret = setting.folder("bombs").resolve("secret.txt");
    Files.writeString(secret, "secret");
    List<String> faults = new ArrayList<>();
    long slowest = 0;
    int tried = 0;
    for (String bomb : bombs(secret)) {
      slowest = Math.max(slowest, time(xmi, bomb, reader::read, faults));
      slowest = Math.max(slowest, time(types, bomb, TypeSystems::read, faults));
      slowest = Math.max(slowest, time(descriptor(types), bomb, Bombs::descriptor, faults));
      tried += 3;
    }
    return new Outcome(
        "%d refused, the slowest in %d ms, %d faults".formatted(tried, slowest, faults.size()),
        faults);
  }

  /** A descriptor of an engine that brings a type system along. */
  private static String descriptor(String types) {
    int start = types.indexOf("?>") + 2;
    return types.substring(0, start)
        + "<analysisEngineDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">"
        + types.substring(start)
        + "</analysisEngineDescription>";
  }

  /** What every descriptor of a stranger's engine passes before UIMA sees it. */
  private static void descriptor(byte[] bytes, String name) throws AssayException {
    try {
      SafeXml.parse(new ByteArrayInputStream(bytes), new DefaultHandler());
    } catch (SAXException | IOException e) {
      throw new AssayException(name + ": " + e.getMessage(), e);
    }
  }

  private static long time(String file, String bomb, Reader reader, List<String> faults) {
    int start = file.indexOf("?>") + 2;
    String content =
        (file.substring(0, start) + bomb + file.substring(start))
            .replaceFirst("(documentTitle|<name>AssayTypeSystem)", "$1")
            .replaceFirst("AssayTypeSystem(?=</name>)", "&a;")
            .replaceFirst("(?<=sofaString=\")", "&a;");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String name = bomb.substring(0, Math.min(bomb.length(), 30));
    long fastest = Long.MAX_VALUE;
    // The first call also loads classes; a second shows the reader's own time.
    for (int i = 0; i < 2; i++) {
      long begin = PROCESSOR.getCurrentThreadCpuTime();
      try {
        reader.read(bytes, "bomb.xml");
        faults.add("accepted: " + name);
      } catch (AssayException e) {
        if (!e.getMessage().contains("DOCTYPE")) {
          faults.add("refused for another reason than its DOCTYPE: " + e.getMessage());
        }
      } catch (RuntimeException | StackOverflowError e) {
        faults.add("raw " + e + ": " + name);
      }
      fastest = Math.min(fastest, (PROCESSOR.getCurrentThreadCpuTime() - begin) / 1_000_000);
    }
    if (fastest >= LIMIT_MILLIS) {
      faults.add(fastest + " ms: " + name);
    }
    return fastest;
  }

  private static List<String> bombs(Path secret) {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY z \"ha\">");
    char last = 'z';
    for (char c = 'y'; c >= 'a'; c--) {
      laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + last + ";").repeat(10));
      laughs.append("\">");
      last = c;
    }
    String quadratic =
        "<!DOCTYPE x [<!ENTITY b \""
            + "b".repeat(100_000)
            + "\"><!ENTITY a \""
            + "&b;".repeat(10_000)
            + "\">]>";
    return List.of(
        "<!DOCTYPE x>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        laughs + "]>",
        quadratic,
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/none.dtd\">",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]>",
        "<!DOCTYPE x PUBLIC \"-//X//Y\" \"jar:http://127.0.0.1:9/x.jar!/x\">");
  }
}
