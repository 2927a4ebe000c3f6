package io.github.assay.corpus.store;

import java.util.Arrays;
import java.util.Objects;
import org.xml.sax.Attributes;

/**
 * The attributes of one element, copied: the parser makes each value anew whenever it is asked, and
 * both the gate and UIMA ask.
 *
 * <p>One object serves all elements of a file. Not thread-safe.
 */
final class XmiAttributes implements Attributes {

  private static final int COLUMNS = 4;
  private static final int URI = 0;
  private static final int LOCAL = 1;
  private static final int NAME = 2;
  private static final int VALUE = 3;

  private String[] cells = new String[16 * COLUMNS];
  private int length;

  /** Takes over the attributes of the next element. */
  XmiAttributes copy(Attributes from) {
    length = from.getLength();
    if (length * COLUMNS > cells.length) {
      cells = Arrays.copyOf(cells, length * COLUMNS * 2);
    }
    for (int i = 0; i < length; i++) {
      int at = i * COLUMNS;
      cells[at + URI] = from.getURI(i);
      cells[at + LOCAL] = from.getLocalName(i);
      cells[at + NAME] = from.getQName(i);
      cells[at + VALUE] = from.getValue(i);
    }
    return this;
  }

  @Override
  public int getLength() {
    return length;
  }

  @Override
  public String getURI(int index) {
    return cell(index, URI);
  }

  @Override
  public String getLocalName(int index) {
    return cell(index, LOCAL);
  }

  @Override
  public String getQName(int index) {
    return cell(index, NAME);
  }

  @Override
  public String getType(int index) {
    return index < 0 || index >= length ? null : "CDATA";
  }

  @Override
  public String getValue(int index) {
    return cell(index, VALUE);
  }

  @Override
  public int getIndex(String uri, String localName) {
    for (int i = 0; i < length; i++) {
      if (Objects.equals(getLocalName(i), localName) && Objects.equals(getURI(i), uri)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int getIndex(String name) {
    for (int i = 0; i < length; i++) {
      if (getQName(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String getType(String uri, String localName) {
    return getType(getIndex(uri, localName));
  }

  @Override
  public String getType(String name) {
    return getType(getIndex(name));
  }

  @Override
  public String getValue(String uri, String localName) {
    return getValue(getIndex(uri, localName));
  }

  @Override
  public String getValue(String name) {
    return getValue(getIndex(name));
  }

  /** A cell, or null outside the table, as the interface demands. */
  private String cell(int index, int column) {
    return index < 0 || index >= length ? null : cells[index * COLUMNS + column];
  }
}
