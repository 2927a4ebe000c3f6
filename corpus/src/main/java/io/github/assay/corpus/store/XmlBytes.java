package io.github.assay.corpus.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns SAX events into XML 1.0 bytes, the same on every platform and JDK.
 *
 * <p>The JDK's own serializer changes its white space from release to release, and writes lone
 * surrogates as something that no parser takes back. Each element below the root stands on a line
 * of its own, so that version control shows a change as the annotation it touches.
 */
final class XmlBytes extends DefaultHandler {

  private final Buffer out;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private int depth;
  private boolean open;

  XmlBytes(int sizeHint) {
    out = new Buffer(sizeHint);
    ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    prefixes.put(prefix, uri);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    finishTag();
    if (depth == 1) {
      out.write('\n');
    }
    out.write('<');
    ascii(name);
    for (Map.Entry<String, String> mapping : prefixes.entrySet()) {
      attribute("xmlns:" + mapping.getKey(), mapping.getValue());
    }
    prefixes.clear();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.getQName(i).startsWith("xmlns:")) {
        attribute(attributes.getQName(i), attributes.getValue(i));
      }
    }
    open = true;
    depth++;
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
    if (open) {
      ascii("/>");
      open = false;
    } else {
      if (depth == 0) {
        out.write('\n');
      }
      ascii("</");
      ascii(name);
      out.write('>');
    }
    if (depth == 0) {
      out.write('\n');
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    finishTag();
    escaped(new String(chars, start, length), "text");
  }

  private void finishTag() {
    if (open) {
      out.write('>');
      open = false;
    }
  }

  private void attribute(String name, String value) throws SAXException {
    out.write(' ');
    ascii(name);
    ascii("=\"");
    escaped(value, name);
    out.write('"');
  }

  private void ascii(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  private void escaped(String text, String where) throws SAXException {
    int bad = illegal(text);
    if (bad >= 0) {
      throw new SAXException(
          "character U+%04X at offset %d of %s cannot stand in XML"
              .formatted((int) text.charAt(bad), bad, where));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0x7f && c != '&' && c != '<' && c != '>' && c != '"') {
        out.write(c);
      } else if (c == '&') {
        ascii("&amp;");
      } else if (c == '<') {
        ascii("&lt;");
      } else if (c == '>') {
        ascii("&gt;");
      } else if (c == '"') {
        ascii("&quot;");
      } else if (c == '\n' || c == '\r' || c == '\t' || c >= 0x7f && c < 0xa0 || c == 0x2028) {
        // A parser would turn the bare character into a space or a line feed.
        ascii("&#" + (int) c + ";");
      } else if (Character.isHighSurrogate(c)) {
        utf8(Character.toCodePoint(c, text.charAt(++i)));
      } else {
        utf8(c);
      }
    }
  }

  /**
   * Finds a character that cannot stand in XML 1.0.
   *
   * @return its offset in UTF-16 code units, or -1 where there is none
   */
  static int illegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t'
          || Character.isSurrogate(c)
          || c >= 0xfffe) {
        return i;
      }
    }
    return -1;
  }

  private void utf8(int c) {
    if (c < 0x800) {
      out.write(0xc0 | c >> 6);
    } else {
      if (c < 0x10000) {
        out.write(0xe0 | c >> 12);
      } else {
        out.write(0xf0 | c >> 18);
        out.write(0x80 | c >> 12 & 0x3f);
      }
      out.write(0x80 | c >> 6 & 0x3f);
    }
    out.write(0x80 | c & 0x3f);
  }

  /** An unsynchronized byte buffer: writing one byte at a time is most of the work. */
  private static final class Buffer extends ByteArrayOutputStream {

    Buffer(int size) {
      super(size);
    }

    @Override
    public void write(int b) {
      if (count == buf.length) {
        buf = java.util.Arrays.copyOf(buf, Math.max(64, Math.multiplyExact(count, 2)));
      }
      buf[count++] = (byte) b;
    }
  }
}
