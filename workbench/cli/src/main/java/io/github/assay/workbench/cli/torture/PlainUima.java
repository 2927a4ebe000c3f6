package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.cas.AssayCas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.internal.util.XMLUtils;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Counts what plain UIMA makes of the same files, for comparison. */
final class PlainUima {

  private int raw;
  private int badOffsets;
  private int halfFilled;

  /** Reads a file the usual way, without leave to pass over unknown types. */
  void read(byte[] file) {
    JCas cas = AssayCas.create();
    boolean failed = true;
    try {
      // As XmiCasDeserializer.deserialize does, but without a line on the console for each fault.
      XMLReader parser = XMLUtils.createXMLReader();
      parser.setErrorHandler(new DefaultHandler());
      parser.setContentHandler(
          new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas.getCas()));
      parser.parse(new InputSource(new ByteArrayInputStream(file)));
      failed = false;
    } catch (SAXException | IOException e) {
      // A checked error, as it should be; what is in the CAS is another matter.
    } catch (RuntimeException | StackOverflowError e) {
      raw++;
    }
    if (failed && isFilled(cas)) {
      halfFilled++;
    } else if (!failed && hasBadOffset(cas)) {
      badOffsets++;
    }
  }

  String figure() {
    return "%,d raw exceptions, %,d bad offsets, %,d half-filled CASes"
        .formatted(raw, badOffsets, halfFilled);
  }

  /** Tells whether an annotation lies outside the text or is turned round. */
  static boolean hasBadOffset(JCas cas) {
    int length = cas.getDocumentText() == null ? 0 : cas.getDocumentText().length();
    for (Annotation annotation : cas.getAnnotationIndex()) {
      if (annotation.getBegin() < 0
          || annotation.getBegin() > annotation.getEnd()
          || annotation.getEnd() > length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFilled(JCas cas) {
    try {
      return cas.getDocumentText() != null || cas.getAnnotationIndex().size() > 0;
    } catch (RuntimeException e) {
      return true;
    }
  }
}
