package io.github.assay.corpus.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
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

  /** The characters that stand for themselves, as most do. */
  private static final boolean[] PLAIN = plain();

  private final Buffer out;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private int depth;
  private boolean open;

  XmlBytes(int sizeHint) {
    out = new Buffer(sizeHint);
    bare("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Goes on behind the beginning of a file, inside its root.
   *
   * @param beginning up to the end of an element below the root
   */
  XmlBytes(byte[] beginning, int sizeHint) {
    out = new Buffer(beginning.length + sizeHint);
    out.writeBytes(beginning);
    depth = 1;
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
    open(name);
    for (Map.Entry<String, String> mapping : prefixes.entrySet()) {
      attribute("xmlns:" + mapping.getKey(), mapping.getValue());
    }
    prefixes.clear();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.getQName(i).startsWith("xmlns:")) {
        attribute(attributes.getQName(i), attributes.getValue(i));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    close(name);
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    text(new String(chars, start, length));
  }

  /** Begins an element; its attributes come next. */
  void open(String name) {
    finishTag();
    if (depth == 1) {
      out.write('\n');
    }
    out.write('<');
    bare(name);
    open = true;
    depth++;
  }

  /** Ends the element that was begun last. */
  void close(String name) {
    depth--;
    if (open) {
      bare("/>");
      open = false;
    } else {
      if (depth == 0) {
        out.write('\n');
      }
      bare("</");
      bare(name);
      out.write('>');
    }
    if (depth == 0) {
      out.write('\n');
    }
  }

  /** Writes text into the element. */
  void text(String text) throws SAXException {
    finishTag();
    escaped(text, "text");
  }

  void attribute(String name, int value) throws SAXException {
    attribute(name, Integer.toString(value));
  }

  private void finishTag() {
    if (open) {
      out.write('>');
      open = false;
    }
  }

  void attribute(String name, String value) throws SAXException {
    out.write(' ');
    bare(name);
    bare("=\"");
    escaped(value, name);
    out.write('"');
  }

  private void bare(String name) {
    for (int i = 0; i < name.length(); i++) {
      utf8(name.charAt(i));
    }
  }

  private void escaped(String text, String where) throws SAXException {
    // One copy is far cheaper than asking a string of millions of characters for each of them.
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < PLAIN.length && PLAIN[c]) {
        out.write(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < chars.length
          && Character.isLowSurrogate(chars[i + 1])) {
        utf8(Character.toCodePoint(c, chars[++i]));
      } else if (isIllegal(c)) {
        throw new SAXException(
            "character U+%04X at offset %d of %s cannot stand in XML".formatted((int) c, i, where));
      } else {
        special(c);
      }
    }
  }

  private void special(char c) {
    switch (c) {
      case '&' -> bare("&amp;");
      case '<' -> bare("&lt;");
      case '>' -> bare("&gt;");
      case '"' -> bare("&quot;");
      default -> {
        if (c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028) {
          // A parser would turn the bare character into a space or a line feed.
          bare("&#" + (int) c + ";");
        } else {
          utf8(c);
        }
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
      } else if (isIllegal(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIllegal(char c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t'
        || Character.isSurrogate(c)
        || c >= 0xfffe;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x7f];
    for (char c = 0x20; c < plain.length; c++) {
      plain[c] = c != '&' && c != '<' && c != '>' && c != '"';
    }
    return plain;
  }

  private void utf8(int c) {
    if (c < 0x80) {
      out.write(c);
      return;
    }
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
        buf = Arrays.copyOf(buf, Math.max(64, Math.multiplyExact(count, 2)));
      }
      buf[count++] = (byte) b;
    }
  }
}
