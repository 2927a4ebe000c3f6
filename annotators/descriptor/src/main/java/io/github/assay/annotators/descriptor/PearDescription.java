package io.github.assay.annotators.descriptor;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a PEAR's installation descriptor, and refuses what would reach beyond the PEAR.
 *
 * <p>Installing carries out actions of that file, which may rewrite any file that it names.
 */
final class PearDescription extends DefaultHandler {

  private static final String ROOT = "$main_root/";
  private static final Set<String> NEEDS_OTHERS = Set.of("DELEGATE_COMPONENT");

  private final StringBuilder text = new StringBuilder();
  private boolean inAction;
  private boolean inComponent;
  private String id = "";

  /** The component's id, fit to be a folder's name; empty where there is none. */
  String id() {
    return id;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    text.setLength(0);
    inComponent |= name.equals("SUBMITTED_COMPONENT");
    inAction |= name.equals("PROCESS");
    if (NEEDS_OTHERS.contains(name)) {
      throw new SAXException("it needs other PEARs; make one PEAR of them all");
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    String value = text.toString().strip();
    text.setLength(0);
    if (value.contains("..")) {
      throw new SAXException("<%s> leads out of the PEAR: %s".formatted(name, value));
    }
    if (inAction && name.equals("FILE") && !value.startsWith(ROOT)) {
      throw new SAXException(
          "an action would change %s, which is not in the PEAR".formatted(value));
    }
    if (inComponent && !inAction && name.equals("ID") && id.isEmpty()) {
      if (!value.matches("[\\w-][\\w.-]*")) {
        throw new SAXException(
            "the component's id \"%s\" cannot be a folder's name".formatted(value));
      }
      id = value;
    }
    inAction &= !name.equals("PROCESS");
  }
}
