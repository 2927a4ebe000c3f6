package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.store.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds what a descriptor refers to, and refuses kinds of descriptors that call elsewhere. */
final class DescriptorHandler extends DefaultHandler {

  /** The descriptors that describe, as opposed to those that name a service or any class at all. */
  private static final Set<String> KINDS =
      Set.of(
          "analysisEngineDescription",
          "taeDescription",
          "casConsumerDescription",
          "flowController",
          "flowControllerDescription",
          "typeSystemDescription",
          "typePriorities",
          "fsIndexCollection",
          "resourceManagerConfiguration",
          "externalResourceDescription");

  /** How something is referred to. */
  enum Kind {
    /** An import by location. */
    LOCATION,
    /** An import by name. */
    NAME,
    /** A file of an external resource. */
    FILE
  }

  /**
   * A reference to another file.
   *
   * @param line where it stands
   */
  record Reference(Kind kind, String value, int line) {}

  private final List<Reference> references = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Locator locator;
  private int depth;

  /** Parses a descriptor that may be hostile. */
  void parse(byte[] content) throws SAXException, IOException {
    SafeXml.parse(new ByteArrayInputStream(content), this);
  }

  List<Reference> references() {
    return references;
  }

  int line() {
    return locator == null ? 1 : Math.max(1, locator.getLineNumber());
  }

  @Override
  public void setDocumentLocator(Locator newLocator) {
    locator = newLocator;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (depth++ == 0 && !KINDS.contains(name)) {
      throw new SAXException(
          "<%s> is no descriptor of an engine or its parts; services and custom resources are not called"
              .formatted(name));
    }
    text.setLength(0);
    if (name.equals("import")) {
      String location = attributes.getValue("location");
      String byName = attributes.getValue("name");
      if (location != null) {
        references.add(new Reference(Kind.LOCATION, location, line()));
      } else if (byName != null) {
        references.add(new Reference(Kind.NAME, byName, line()));
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    depth--;
    if (name.equals("fileUrl")) {
      references.add(new Reference(Kind.FILE, text.toString().strip(), line()));
    }
    text.setLength(0);
  }
}
