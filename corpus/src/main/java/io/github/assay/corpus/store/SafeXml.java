package io.github.assay.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses XML that may be hostile: without DOCTYPE, entities, external files or any network.
 *
 * <p>Only the JDK's own parser is used, so that no jar on the class path can loosen the rules, and
 * parsing fails where a rule cannot be set.
 */
public final class SafeXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String SAX = "http://xml.org/sax/features/";

  private SafeXml() {}

  /**
   * Parses a stream to its end.
   *
   * @param in the XML; it is not closed
   * @param handler told what is in it
   * @throws SAXException if the XML is not well-formed, has a DOCTYPE, or the handler refuses it
   * @throws IOException if the stream cannot be read or is not in its encoding
   */
  public static void parse(InputStream in, DefaultHandler handler)
      throws SAXException, IOException {
    parser().parse(new InputSource(in), handler);
  }

  private static SAXParser parser() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this JDK's XML parser cannot be made safe", e);
    }
  }
}
