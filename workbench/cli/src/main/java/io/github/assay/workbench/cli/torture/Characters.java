package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Saves every UTF-16 code unit, in texts and in values. */
final class Characters implements Battery {

  private static final int UNITS = 0x10000;
  private static final int FIRST_EMOJI = 0x1F300;
  private static final int EMOJI = 1000;

  @Override
  public String measure() {
    return "every UTF-16 code unit, 1,000 emoji, lone surrogates, CR/LF, BOM";
  }

  @Override
  public String bar() {
    return "identical after a round trip, or refused with the old file intact";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Corpus corpus = Corpus.create(setting.folder("characters").resolve("c"), "c", "en");
    corpus.add(AnnotatedDocument.of("a", "text"), "a.txt", new byte[] {1});
    String hash = corpus.save("a", "anna", noted("text", "old"), Corpus.ABSENT);
    byte[] old = Files.readAllBytes(file(corpus));
    List<String> faults = new ArrayList<>();
    StringBuilder legal = new StringBuilder("\uFEFF\r\n\r\n\r");
    int refused = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      String text = "x" + (char) unit;
      if (isLegal((char) unit)) {
        legal.append(text);
        continue;
      }
      refused++;
      if (!isRefused(noted(text, "n")) || !isRefused(noted("text", text))) {
        faults.add("U+%04X is not refused".formatted(unit));
      }
      if (unit % setting.amount(97, 1) == 0) {
        try {
          corpus.save("a", "anna", noted("text", text), hash);
          faults.add("U+%04X was saved".formatted(unit));
        } catch (AssayException e) {
          if (!Arrays.equals(old, Files.readAllBytes(file(corpus)))) {
            faults.add("U+%04X destroyed the old file".formatted(unit));
          }
        }
      }
    }
    for (int i = 0; i < EMOJI; i++) {
      legal.appendCodePoint(FIRST_EMOJI + i).append('\u200D');
    }
    roundTrip(legal.toString(), faults);
    for (int i = 0; i + 2 < legal.length(); i += setting.amount(4001, 101)) {
      if (!Character.isLowSurrogate(legal.charAt(i))) {
        roundTrip(
            legal.substring(i, i + 1 + (Character.isHighSurrogate(legal.charAt(i)) ? 1 : 0)),
            faults);
      }
    }
    return new Outcome(
        "%,d kept, %,d refused, %d faults".formatted(UNITS - refused, refused, faults.size()),
        faults);
  }

  private static void roundTrip(String text, List<String> faults) throws AssayException {
    AnnotatedDocument document = noted(text, text);
    byte[] bytes = XmiWriter.bytes(document);
    if (!new XmiReader().read(bytes, "characters.xmi").document().equals(document)) {
      faults.add("changed by a round trip: " + text.codePointAt(0));
    }
  }

  private static boolean isRefused(AnnotatedDocument document) {
    try {
      XmiWriter.bytes(document);
      return false;
    } catch (AssayException e) {
      return true;
    }
  }

  private static AnnotatedDocument noted(String text, String note) {
    Provenance provenance = Provenance.manual("anna").withNote(note);
    return AnnotatedDocument.of("a", text)
        .withAnnotations(
            List.of(Span.of("c", Layer.CLAIM, 0, text.length(), provenance)), List.of());
  }

  /** The production Char of XML 1.0, for a single code unit. */
  private static boolean isLegal(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= ' ' && c < '\uD800'
        || c > '\uDFFF' && c < '\uFFFE';
  }

  private static Path file(Corpus corpus) {
    return corpus.directory().resolve("documents/a/anna.xmi");
  }
}
