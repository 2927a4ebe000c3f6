package io.github.assay.corpus.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What an XMI file says of itself, collected element by element and checked as a whole. */
final class XmiFacts {

  private static final String XMI = "http://www.omg.org/XMI";

  private final TypeSystem types;
  private final Type annotationType;
  private final XmiValues values;
  private final Map<Integer, Element> elements = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<Integer> referenced = new HashSet<>();
  private final Set<Integer> members = new HashSet<>();
  private final Set<String> unmodelled = new TreeSet<>();
  private final Map<String, Integer> singles = new HashMap<>();
  private Optional<String> text = Optional.empty();
  private int sofaId;
  private boolean sawView;

  /** One feature structure; its offsets count only where it is an annotation. */
  private record Element(Type type, int line, boolean annotation, int begin, int end) {}

  /** A reference from somewhere to a feature structure of a type. */
  private record Reference(int target, Type required, String what, int line) {}

  XmiFacts(TypeSystem types) {
    this.types = types;
    this.annotationType = types.getType(CAS.TYPE_NAME_ANNOTATION);
    this.values = new XmiValues(types);
  }

  Set<String> unmodelled() {
    return unmodelled;
  }

  /** Takes note of a feature whose values stand in elements of their own. */
  void valued(Type type, Feature feature) {
    if (!Modelled.holds(type, feature.getShortName(), "set")) {
      unmodelled.add(feature.getName());
    }
  }

  /** Takes note of the element of a feature structure. */
  void element(
      Type type, Attributes attributes, int line, Function<String, SAXParseException> error)
      throws SAXException {
    int id = -1;
    int begin = 0;
    int end = 0;
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getLocalName(i);
      String value = attributes.getValue(i);
      if (attributes.getURI(i).equals(XMI) && name.equals("id")) {
        id = values.id(value, error);
        continue;
      }
      if (!attributes.getURI(i).isEmpty()) {
        throw error.apply(attributes.getQName(i) + " is no feature of " + type.getName());
      }
      if (type.isArray() && name.equals("elements")) {
        take(values.array(type, value, error), "an element of " + type.getName(), line);
        continue;
      }
      Feature feature = type.getFeatureByBaseName(name);
      if (feature == null) {
        throw error.apply(
            ("the feature %s of %s is not known here; add it to the corpus' TypeSystem.xml, or"
                    + " remove it")
                .formatted(name, type.getName()));
      }
      take(values.feature(feature, value, error), feature.getName(), line);
      if (name.equals("begin")) {
        begin = values.integer(value, feature, error);
      } else if (name.equals("end")) {
        end = values.integer(value, feature, error);
      }
      if (!Modelled.holds(type, name, value)) {
        unmodelled.add(feature.getName());
      }
    }
    if (id <= 0) {
      throw error.apply("a feature structure of type " + type.getName() + " has no xmi:id");
    }
    boolean annotation = types.subsumes(annotationType, type);
    Element previous = elements.put(id, new Element(type, line, annotation, begin, end));
    if (previous != null) {
      throw error.apply("the xmi:id " + id + " was given in line " + previous.line + " already");
    }
    if (type.getName().equals(CAS.TYPE_NAME_SOFA)) {
      sofa(id, attributes, error);
    } else if (!Modelled.holds(type)) {
      unmodelled.add(type.getName());
    }
    if (Modelled.isSingle(type) && singles.put(type.getName(), line) != null) {
      throw error.apply("there is a second " + type.getName() + ", but a document has one");
    }
  }

  /** Takes note of the index of the one view. */
  void view(Attributes attributes, Function<String, SAXParseException> error) throws SAXException {
    if (sawView) {
      throw error.apply("there is a second view; Assay's documents have one");
    }
    sawView = true;
    for (int i = 0; i < attributes.getLength(); i++) {
      switch (attributes.getLocalName(i)) {
        case "sofa" -> {
          int id = values.id(attributes.getValue(i), error);
          references.add(
              new Reference(id, types.getType(CAS.TYPE_NAME_SOFA), "the view's sofa", 0));
        }
        case "members" -> {
          for (int id : values.ids(attributes.getValue(i), error)) {
            if (!members.add(id)) {
              throw error.apply("the index names " + id + " twice");
            }
          }
        }
        default -> throw error.apply("a view has no " + attributes.getQName(i));
      }
    }
  }

  private void sofa(int id, Attributes attributes, Function<String, SAXParseException> error)
      throws SAXException {
    String name = attributes.getValue("sofaID");
    if (text.isPresent() || !CAS.NAME_DEFAULT_SOFA.equals(name)) {
      throw error.apply(
          "there is a view \"%s\"; Assay's documents have one, \"%s\""
              .formatted(name, CAS.NAME_DEFAULT_SOFA));
    }
    if (!"1".equals(attributes.getValue("sofaNum"))
        || attributes.getValue("sofaURI") != null
        || attributes.getValue("sofaArray") != null
        || attributes.getValue("sofaString") == null) {
      throw error.apply("the view's text must stand in the file itself, as sofaString");
    }
    sofaId = id;
    text = Optional.of(attributes.getValue("sofaString"));
  }

  private void take(XmiValues.References found, String what, int line) {
    for (int target : found.targets()) {
      if (target != 0) {
        references.add(new Reference(target, found.required(), what, line));
        referenced.add(target);
      }
    }
  }

  /**
   * Checks what can be known only at the end of the file.
   *
   * @throws SAXParseException at the line of the first element at fault
   */
  void check() throws SAXParseException {
    if (text.isEmpty()) {
      throw new SAXParseException("the file has no text (no sofa)", null, null, 1, 1);
    }
    for (Reference reference : references) {
      Element target = elements.get(reference.target);
      if (target == null) {
        throw at(
            reference.line,
            "%s refers to %d, which is not in the file"
                .formatted(reference.what, reference.target));
      }
      if (!types.subsumes(reference.required, target.type)) {
        throw at(
            reference.line,
            "%s refers to a %s in line %d, but needs a %s"
                .formatted(reference.what, target.type.getName(), target.line, reference.required));
      }
    }
    for (int member : members) {
      if (!elements.containsKey(member)) {
        throw at(0, "the index names " + member + ", which is not in the file");
      }
    }
    for (Map.Entry<Integer, Element> entry : elements.entrySet()) {
      check(entry.getKey(), entry.getValue(), text.get());
    }
  }

  private void check(int id, Element element, String content) throws SAXParseException {
    boolean indexed = members.contains(id);
    String name = element.type.getName();
    if (!indexed
        && id != sofaId
        && (Modelled.isIndexed(element.type) || !referenced.contains(id))) {
      throw at(element.line, name + " " + id + " is not in the index, and would be lost");
    }
    if (!element.annotation) {
      return;
    }
    if (element.end > content.length()) {
      throw at(
          element.line,
          "%s ends at %d but the text has %d characters"
              .formatted(element.type.getShortName(), element.end, content.length()));
    }
    if (element.begin < 0
        || element.begin > element.end
        || element.begin == element.end && Modelled.isIndexed(element.type)) {
      throw at(
          element.line,
          "%s at %d..%d is empty or turned round"
              .formatted(element.type.getShortName(), element.begin, element.end));
    }
    if (splitsPair(content, element.begin) || splitsPair(content, element.end)) {
      throw at(
          element.line,
          "%s at %d..%d begins or ends inside a surrogate pair"
              .formatted(element.type.getShortName(), element.begin, element.end));
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }

  private static SAXParseException at(int line, String message) {
    return new SAXParseException(message, null, null, line, 1);
  }
}
