package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes type system descriptors without trusting them. Stateless. */
public final class TypeSystems {

  private TypeSystems() {}

  /** The descriptor of the types that every corpus has. */
  public static byte[] standard() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AssayCas.typeSystem().toXML(out);
    } catch (SAXException | IOException e) {
      throw new IllegalStateException("our own type system cannot be written", e);
    }
    return out.toByteArray();
  }

  /**
   * Reads a descriptor and adds its types to those that every corpus has.
   *
   * @param bytes the whole descriptor, without imports
   * @param name its file's name for messages
   * @return the merged description
   * @throws AssayException if it has a DOCTYPE or imports, is not a descriptor, or contradicts
   *     itself or our types
   */
  public static TypeSystemDescription read(byte[] bytes, String name) throws AssayException {
    try {
      SafeXml.parse(new ByteArrayInputStream(bytes), new DefaultHandler());
      TypeSystemDescription own =
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(
                  new XMLInputSource(new ByteArrayInputStream(bytes), null));
      if (own.getImports().length > 0) {
        throw new AssayException(
            name + " imports other descriptors; write their types into it instead");
      }
      TypeSystemDescription merged =
          CasCreationUtils.mergeTypeSystems(List.of(AssayCas.typeSystem(), own));
      new CasFactory(merged);
      return merged;
    } catch (SAXParseException e) {
      throw refused(name, ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
    } catch (SAXException | IOException | InvalidXMLException e) {
      throw refused(name, ": it is no type system descriptor (" + reason(e) + ")", e);
    } catch (ResourceInitializationException | RuntimeException e) {
      // UIMA answers some contradictions with whatever the JDK throws.
      throw refused(name, ": it contradicts itself or Assay's types (" + reason(e) + ")", e);
    }
  }

  private static AssayException refused(String name, String what, Exception cause) {
    return new AssayException(
        name + what + "; mend the descriptor or restore it from version control", cause);
  }

  private static String reason(Throwable e) {
    Throwable innermost = e;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return String.valueOf(innermost.getMessage());
  }
}
