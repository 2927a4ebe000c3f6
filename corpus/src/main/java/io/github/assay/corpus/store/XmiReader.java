package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasFactory;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads XMI files of any origin without trusting them.
 *
 * <p>A file is read under the eyes of an {@link XmiGate} and handed over only when all of it has
 * proved valid: no DOCTYPE, XML 1.0, known types and features, references that lead somewhere,
 * offsets inside the text, and a text that fits its own hash.
 *
 * <p>Immutable and thread-safe.
 */
public final class XmiReader {

  private static final CasFactory STANDARD = new CasFactory(AssayCas.typeSystem());

  private final CasFactory cases;

  /** Makes a reader of files with the types of {@link AssayCas#typeSystem()}. */
  public XmiReader() {
    this.cases = STANDARD;
  }

  /**
   * Makes a reader of files with more types.
   *
   * @param types a type system that contains that of {@link AssayCas}
   */
  public XmiReader(TypeSystemDescription types) {
    this.cases = new CasFactory(types);
  }

  /**
   * What one file holds.
   *
   * @param document all of Assay's own in it
   * @param unmodelled types and features that the value does not hold; empty where it says all
   * @param textHash SHA-256 of the text
   */
  public record Content(AnnotatedDocument document, Set<String> unmodelled, String textHash) {

    /** Copies the set. */
    public Content {
      unmodelled = Set.copyOf(unmodelled);
    }
  }

  /**
   * Reads one file.
   *
   * @param bytes the whole file
   * @param name the file's name for messages
   * @return its content; nothing is handed over of a file that is refused
   * @throws AssayException if the file is not valid; the message says where and what to do
   */
  public Content read(byte[] bytes, String name) throws AssayException {
    XmiGate gate = new XmiGate(cases.types());
    pass(bytes, name, gate);
    return content(gate, name);
  }

  /**
   * Loads one file into a CAS, with all that a document value does not hold.
   *
   * @param bytes the whole file
   * @param name the file's name for messages
   * @return a fresh CAS, which the caller owns
   * @throws AssayException as {@link #read}, for the same files
   */
  public JCas readCas(byte[] bytes, String name) throws AssayException {
    JCas cas = cases.create();
    XmiGate gate =
        new XmiGate(
            cas.getTypeSystem(),
            new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas.getCas()));
    pass(bytes, name, gate);
    content(gate, name);
    return cas;
  }

  private static void pass(byte[] bytes, String name, XmiGate gate) throws AssayException {
    try {
      SafeXml.parse(new ByteArrayInputStream(bytes), gate);
    } catch (SAXParseException e) {
      throw refused(name, e.getLineNumber(), e.getMessage(), e);
    } catch (SAXException | IOException e) {
      throw refused(name, gate.line(), String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      // UIMA's deserializer answers some malformed files with whatever the JDK throws.
      throw refused(name, gate.line(), "it cannot be understood (" + e + ")", e);
    }
  }

  /**
   * Loads one file as it stands, so that its faults can be told one by one; no DOCTYPE all the
   * same.
   *
   * @param bytes the whole file
   * @return a CAS of which nothing is sure, for diagnosis only, or empty where it is not even
   *     well-formed XMI
   */
  public Optional<JCas> readUnchecked(byte[] bytes) {
    JCas cas = cases.create();
    try {
      SafeXml.parse(
          new ByteArrayInputStream(bytes),
          new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas.getCas(), true));
      return Optional.of(cas);
    } catch (SAXException | IOException | RuntimeException e) {
      // Why it cannot be read, read() tells; here there is nothing to diagnose.
      return Optional.empty();
    }
  }

  private static Content content(XmiGate gate, String name) throws AssayException {
    AnnotatedDocument document;
    try {
      document = gate.document();
    } catch (IllegalArgumentException e) {
      throw new AssayException(name + ": " + e.getMessage() + "; " + remedy(), e);
    }
    String declared = gate.declaredHash().orElse("");
    String actual = Sha256.of(document.text());
    if (!declared.isEmpty() && !declared.equals(actual)) {
      throw new AssayException(
          ("%s: the text was changed after the annotation: its SHA-256 is %s, but the file says %s;"
                  + " restore it from its history, or import the changed article as a new document")
              .formatted(name, actual, declared));
    }
    return new Content(document, gate.unmodelled(), actual);
  }

  private static AssayException refused(String name, int line, String what, Exception cause) {
    return new AssayException(
        "%s, line %d: %s; %s".formatted(name, Math.max(1, line), what, remedy()), cause);
  }

  private static String remedy() {
    return "restore it from its history or mend the export";
  }
}
