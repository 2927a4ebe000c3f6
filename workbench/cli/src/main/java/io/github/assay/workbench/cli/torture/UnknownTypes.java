package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and saves layers with types and features of other tools. */
final class UnknownTypes implements Battery {

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
      <typeDescription><name>org.example.Mood</name>
      <supertypeName>uima.tcas.Annotation</supertypeName><features>
      <featureDescription><name>value</name><rangeTypeName>uima.cas.String</rangeTypeName>
      </featureDescription>
      <featureDescription><name>of</name><rangeTypeName>uima.tcas.Annotation</rangeTypeName>
      </featureDescription></features></typeDescription></types></typeSystemDescription>
      """;

  @Override
  public String measure() {
    return "unknown types and features in a layer";
  }

  @Override
  public String bar() {
    return "named and refused, or kept where the corpus knows them";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    List<String> faults = new ArrayList<>();
    AnnotatedDocument document = Samples.document("a", 2, "note");
    String xmi = new String(XmiWriter.bytes(document), StandardCharsets.UTF_8);
    String type = "<mood:Mood xmlns:mood=\"http:///org/example.ecore\"";
    String foreign =
        xmi.replaceFirst(
            "\n<cas:View sofa=\"(\\d+)\" members=\"",
            "\n"
                + type
                + " xmi:id=\"9999\" sofa=\"$1\" begin=\"0\" end=\"3\" value=\"grave\""
                + " of=\""
                + idOf(xmi, "Claim")
                + "\"/>$0"
                + "9999 ");
    refused(foreign, "org.example.Mood", faults);
    refused(xmi.replaceFirst("note=\"note\"", "$0 mood=\"grave\""), "mood", faults);
    kept(setting, document, foreign, faults);
    return new Outcome("3 tried, " + faults.size() + " faults", faults);
  }

  private static void refused(String xmi, String name, List<String> faults) {
    try {
      new XmiReader().read(xmi.getBytes(StandardCharsets.UTF_8), "foreign.xmi");
      faults.add(name + " was accepted unseen");
    } catch (AssayException e) {
      if (!e.getMessage().contains(name)) {
        faults.add(name + " is not named: " + e.getMessage());
      }
    }
  }

  private static void kept(
      Setting setting, AnnotatedDocument document, String foreign, List<String> faults)
      throws Exception {
    Path directory = setting.folder("unknown").resolve("c");
    Corpus.create(directory, "c", "en").add(document, "a.txt", new byte[] {1});
    Files.writeString(directory.resolve("TypeSystem.xml"), TYPES);
    Path file = directory.resolve("documents/a/anna.xmi");
    Files.writeString(file, foreign);
    Corpus corpus = Corpus.open(directory);
    AnnotatedDocument changed = Samples.document("a", 2, "changed");
    corpus.save("a", "anna", changed, corpus.read("a", "anna").hash());
    String after = Files.readString(file);
    if (!corpus.read("a", "anna").document().equals(changed)) {
      faults.add("the change was lost beneath another tool's annotation");
    }
    String mood = after.lines().filter(l -> l.contains("Mood")).findFirst().orElse("");
    if (!mood.contains("value=\"grave\"") || !mood.contains("of=\"" + idOf(after, "Claim"))) {
      faults.add("another tool's annotation was dropped: " + mood);
    }
  }

  private static String idOf(String xmi, String type) {
    return xmi.lines()
        .filter(l -> l.contains(":" + type + " "))
        .findFirst()
        .map(l -> l.replaceFirst(".*xmi:id=\"(\\d+)\".*", "$1"))
        .orElse("");
  }
}
