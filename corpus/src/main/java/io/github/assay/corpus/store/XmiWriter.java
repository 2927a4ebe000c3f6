package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.jcas.JCas;
import org.xml.sax.SAXException;

/**
 * Writes documents and CASes as XMI bytes.
 *
 * <p>Deterministic: the same document gives the same bytes, in every run and on every platform.
 * Stateless and thread-safe.
 */
public final class XmiWriter {

  private XmiWriter() {}

  /**
   * Writes a document as XMI 2.0 in XML 1.0, UTF-8.
   *
   * @return the bytes of the whole file
   * @throws AssayException if a character cannot stand in XML; the message says which, and where
   */
  public static byte[] bytes(AnnotatedDocument document) throws AssayException {
    try {
      return new DocumentWriter(document).bytes();
    } catch (SAXException e) {
      throw illegal(document.id(), e);
    }
  }

  /**
   * Writes a CAS as XMI 2.0 in XML 1.0, UTF-8, numbering its feature structures as they are met.
   *
   * @param cas what to write; not changed
   * @param name the document's name for messages
   * @return the bytes of the whole file
   * @throws AssayException if a character cannot stand in XML; the message says which, and where
   */
  public static byte[] bytes(JCas cas, String name) throws AssayException {
    String text = cas.getDocumentText();
    XmlBytes out = new XmlBytes(4096 + (text == null ? 0 : text.length() * 2));
    try {
      new XmiCasSerializer(cas.getTypeSystem())
          .serialize(cas.getCas(), out, null, new XmiSerializationSharedData());
    } catch (SAXException e) {
      throw illegal(name, e);
    }
    return out.toByteArray();
  }

  private static AssayException illegal(String name, SAXException e) {
    return new AssayException(
        "%s: %s; replace the character, one for one, before the import"
            .formatted(name, e.getMessage()),
        e);
  }
}
