package io.github.assay.corpus.store;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Stands between the XML parser and UIMA's deserializer and lets only sound XMI through.
 *
 * <p>UIMA skips, guesses or fails without a place where types, features, references or offsets are
 * wrong; here each is an error with its line. Used for one file, by one thread.
 */
final class XmiGate extends DefaultHandler {

  private static final String XMI = "http://www.omg.org/XMI";
  private static final String PREFIX = "http:///";
  private static final String SUFFIX = ".ecore";
  private static final String NO_PACKAGE = "uima.noNamespace";

  private final TypeSystem types;
  private final DefaultHandler next;
  private final XmiFacts facts;
  private final XmiAttributes copied = new XmiAttributes();
  private final Map<String, Map<String, Type>> elements = new HashMap<>();
  private Locator locator;
  private final StringBuilder value = new StringBuilder();
  private Type current;
  private Optional<Feature> valued = Optional.empty();
  private int depth;

  /** A gate through which nothing but {@link #document} and the facts of the file come. */
  XmiGate(TypeSystem types) {
    this(types, new DefaultHandler());
  }

  XmiGate(TypeSystem types, DefaultHandler next) {
    this.types = types;
    this.next = next;
    this.facts = new XmiFacts(types);
  }

  /** Line of the file that was read last, from 1, or 0 before the first. */
  int line() {
    return locator == null ? 0 : locator.getLineNumber();
  }

  /**
   * Makes the document of a file that came through to its end.
   *
   * @throws IllegalArgumentException if a value is not legal; the message names it
   */
  AnnotatedDocument document() {
    return facts.document();
  }

  /** SHA-256 of the text that the file itself names, or empty where it names none. */
  Optional<String> declaredHash() {
    return facts.declaredHash();
  }

  /** Types and features that a document value does not hold. */
  Set<String> unmodelled() {
    return facts.unmodelled();
  }

  @Override
  public void setDocumentLocator(Locator newLocator) {
    locator = newLocator;
    next.setDocumentLocator(newLocator);
  }

  @Override
  public void startDocument() throws SAXException {
    next.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    facts.check();
    next.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    next.startPrefixMapping(prefix, uri);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    XmiAttributes copy = copied.copy(attributes);
    switch (depth++) {
      case 0 -> root(uri, local, name);
      case 1 -> element(uri, local, name, copy);
      case 2 -> value(uri, local, name, copy);
      default -> throw error("<" + name + "> lies too deep for XMI");
    }
    next.startElement(uri, local, name, copy);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    if (depth == 2 && valued.isPresent()) {
      facts.value(current, valued.get(), value.toString());
    }
    next.endElement(uri, local, name);
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (depth < 3) {
      for (int i = start; i < start + length; i++) {
        if (chars[i] > ' ') {
          throw error("text stands between the elements");
        }
      }
    }
    if (depth == 3) {
      value.append(chars, start, length);
    }
    next.characters(chars, start, length);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    throw error("processing instructions such as <?" + target + "?> have no place in XMI");
  }

  private void root(String uri, String local, String name) throws SAXException {
    if (locator instanceof Locator2 detailed && "1.1".equals(detailed.getXMLVersion())) {
      throw error("XML 1.1 is not read, because it corrupts characters; save as XML 1.0");
    }
    if (!uri.equals(XMI) || !local.equals("XMI")) {
      throw error("this is not XMI: it begins with <" + name + ">");
    }
  }

  private void element(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    Map<String, Type> known = elements.computeIfAbsent(uri, u -> new HashMap<>());
    current = known.get(local);
    if (current == null) {
      String typeName = typeName(uri, local, name);
      if (typeName.equals("uima.cas.NULL")) {
        return;
      }
      if (typeName.equals("uima.cas.View")) {
        facts.view(attributes, this::error);
        return;
      }
      current = type(typeName);
      known.put(local, current);
    }
    facts.element(current, attributes, line(), this::error);
  }

  private Type type(String typeName) throws SAXException {
    Type type = types.getType(typeName);
    if (type == null) {
      throw error(
          "the type "
              + typeName
              + " is not known here; add its type system to the corpus' TypeSystem.xml, or remove"
              + " it");
    }
    if (type.isPrimitive() || !types.subsumes(types.getTopType(), type)) {
      throw error(typeName + " is no type of feature structures");
    }
    return type;
  }

  private void value(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    Feature feature =
        current == null || !uri.isEmpty() ? null : current.getFeatureByBaseName(local);
    if (feature == null && !(current != null && current.isArray() && local.equals("elements"))) {
      throw error(
          "<" + name + "> is no feature of " + (current == null ? "this element" : current));
    }
    if (attributes.getLength() > 0) {
      throw error("<" + name + "> has attributes, which XMI values do not have");
    }
    if (feature != null) {
      String range = feature.getRange().getName();
      if (!range.equals(CAS.TYPE_NAME_STRING_ARRAY) && !range.equals(CAS.TYPE_NAME_STRING_LIST)) {
        throw error("the feature " + feature.getName() + " cannot be given as an element");
      }
    }
    value.setLength(0);
    valued = Optional.ofNullable(feature);
  }

  private String typeName(String uri, String local, String name) throws SAXException {
    if (!uri.startsWith(PREFIX) || !uri.endsWith(SUFFIX)) {
      throw error("<" + name + "> is in no namespace of a UIMA type");
    }
    String space =
        uri.substring(PREFIX.length(), Math.max(PREFIX.length(), uri.length() - SUFFIX.length()))
            .replace('/', '.');
    return space.equals(NO_PACKAGE) ? local : space + "." + local;
  }

  private SAXParseException error(String message) {
    return new SAXParseException(message, locator);
  }
}
