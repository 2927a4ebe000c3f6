package io.github.assay.corpus.store;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.xml.sax.SAXParseException;

/** Checks the values of XMI attributes against the ranges of their features. */
final class XmiValues {

  private final Type top;
  private final References none;

  /**
   * The feature structures that a value refers to.
   *
   * @param targets their xmi:ids; 0 stands for none
   * @param required the type that each must have
   */
  record References(int[] targets, Type required) {}

  XmiValues(TypeSystem types) {
    this.top = types.getTopType();
    this.none = new References(new int[0], top);
  }

  /** Checks the value of a feature, and gives what it refers to. */
  References feature(XmiType.Known known, String value, Function<String, SAXParseException> error)
      throws SAXParseException {
    Feature feature = known.feature();
    if (known.primitive()) {
      primitive(known.range(), value, feature, error);
      return none;
    }
    Type range = feature.getRange();
    boolean list = !range.isArray() && known.range().endsWith("List");
    if (!(range.isArray() || list) || feature.isMultipleReferencesAllowed()) {
      return new References(new int[] {id(value, error)}, range);
    }
    return items(range, known.range(), value, feature, error);
  }

  /** Checks the elements of an array that is an element of its own. */
  References array(Type array, String value, Function<String, SAXParseException> error)
      throws SAXParseException {
    return items(array, array.getName(), value, array, error);
  }

  private References items(
      Type range, String name, String value, Object what, Function<String, SAXParseException> error)
      throws SAXParseException {
    switch (name) {
      case CAS.TYPE_NAME_BYTE_ARRAY -> {
        if (value.length() % 2 != 0 || !value.matches("[0-9A-Fa-f]*")) {
          throw error.apply(name(what) + " is not hexadecimal");
        }
        return none;
      }
      case CAS.TYPE_NAME_STRING_ARRAY, CAS.TYPE_NAME_STRING_LIST ->
          throw error.apply(name(what) + " must be given as elements, not as an attribute");
      case CAS.TYPE_NAME_FS_LIST -> {
        return new References(ids(value, error), top);
      }
      case CAS.TYPE_NAME_INTEGER_LIST, CAS.TYPE_NAME_FLOAT_LIST -> {
        String item =
            name.equals(CAS.TYPE_NAME_FLOAT_LIST) ? CAS.TYPE_NAME_FLOAT : CAS.TYPE_NAME_INTEGER;
        for (String part : parts(value)) {
          primitive(item, part, what, error);
        }
        return none;
      }
      default -> {
        Type item = range.getComponentType();
        if (item != null && item.isPrimitive()) {
          for (String part : parts(value)) {
            primitive(item.getName(), part, what, error);
          }
          return none;
        }
        return new References(ids(value, error), item == null ? top : item);
      }
    }
  }

  private static void primitive(
      String range, String value, Object what, Function<String, SAXParseException> error)
      throws SAXParseException {
    try {
      switch (range) {
        case CAS.TYPE_NAME_INTEGER -> Integer.parseInt(value);
        case CAS.TYPE_NAME_LONG -> Long.parseLong(value);
        case CAS.TYPE_NAME_SHORT -> Short.parseShort(value);
        case CAS.TYPE_NAME_BYTE -> Byte.parseByte(value);
        case CAS.TYPE_NAME_FLOAT -> Float.parseFloat(value);
        case CAS.TYPE_NAME_DOUBLE -> Double.parseDouble(value);
        case CAS.TYPE_NAME_BOOLEAN -> {
          if (!value.equals("true") && !value.equals("false")) {
            throw error.apply(
                name(what) + " must be true or false, but is \"" + shown(value) + "\"");
          }
        }
        default -> {
          // Strings may be anything.
        }
      }
    } catch (NumberFormatException e) {
      throw noNumber(value, what, error);
    }
  }

  int integer(String value, XmiType.Known feature, Function<String, SAXParseException> error)
      throws SAXParseException {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw noNumber(value, feature.feature(), error);
    }
  }

  private static SAXParseException noNumber(
      String value, Object what, Function<String, SAXParseException> error) {
    return error.apply(name(what) + " is no number that fits: \"" + shown(value) + "\"");
  }

  int id(String value, Function<String, SAXParseException> error) throws SAXParseException {
    try {
      int id = Integer.parseInt(value);
      if (id >= 0) {
        return id;
      }
    } catch (NumberFormatException e) {
      // Said below, as for negative numbers.
    }
    throw error.apply("\"" + shown(value) + "\" is no xmi:id");
  }

  /** The numbers in a value that has been checked. */
  static int[] checkedIds(String value) {
    return Arrays.stream(parts(value)).mapToInt(Integer::parseInt).toArray();
  }

  int[] ids(String value, Function<String, SAXParseException> error) throws SAXParseException {
    int[] ids = new int[4];
    int count = 0;
    for (int at = skipSpace(value, 0); at < value.length(); ) {
      int end = at;
      while (end < value.length() && value.charAt(end) > ' ') {
        end++;
      }
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, count * 2);
      }
      ids[count++] = id(value.substring(at, end), error);
      at = skipSpace(value, end);
    }
    return Arrays.copyOf(ids, count);
  }

  private static int skipSpace(String value, int from) {
    int at = from;
    while (at < value.length() && value.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Name of a feature or type for messages; UIMA makes it anew each time that it is asked. */
  static String name(Object what) {
    if (what instanceof Feature feature) {
      return feature.getName();
    }
    return what instanceof Type type ? type.getName() : what.toString();
  }

  private static String[] parts(String value) {
    String trimmed = value.trim();
    return trimmed.isEmpty() ? new String[0] : trimmed.split("\\s+");
  }

  private static String shown(String value) {
    return Names.printable(value.length() > 40 ? value.substring(0, 40) + "…" : value);
  }
}
