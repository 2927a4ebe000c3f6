package io.github.assay.corpus.store;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.HashMap;
import java.util.HashSet;
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
  private final XmiValues values;
  private final Map<Type, XmiType> known = new HashMap<>();
  private final XmiElements elements = new XmiElements();
  private final DocumentCollector collector = new DocumentCollector();
  private final XmiReferences references = new XmiReferences();
  private final IntTable referenced = new IntTable();
  private final IntTable members = new IntTable();
  private final Set<String> unmodelled = new TreeSet<>();
  private final Set<Type> singles = new HashSet<>();
  private Optional<String> text = Optional.empty();
  private int sofaId;
  private boolean sawView;

  XmiFacts(TypeSystem types) {
    this.types = types;
    this.values = new XmiValues(types);
  }

  Set<String> unmodelled() {
    return unmodelled;
  }

  /**
   * Makes the document of a file that has passed all checks.
   *
   * @throws IllegalArgumentException if a value is not legal; the message names it
   */
  AnnotatedDocument document() {
    return collector.document(text.orElseThrow(), this::isMember);
  }

  /** SHA-256 of the text that the file itself names, or empty where it names none. */
  Optional<String> declaredHash() {
    return collector.declaredHash(this::isMember);
  }

  private boolean isMember(int id) {
    return members.get(id) != IntTable.NONE;
  }

  /** Takes note of a value that stands in an element of its own. */
  void value(Type type, Feature feature, String value) {
    if (!Modelled.holds(type, feature.getShortName())) {
      unmodelled.add(feature.getName());
    }
    collector.value(known(type), feature.getShortName(), value);
  }

  private XmiType known(Type type) {
    return known.computeIfAbsent(type, t -> new XmiType(t, types));
  }

  /** Takes note of the element of a feature structure. */
  void element(
      Type uimaType, Attributes attributes, int line, Function<String, SAXParseException> error)
      throws SAXException {
    XmiType type = known(uimaType);
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
        throw error.apply(attributes.getQName(i) + " is no feature of " + type.name());
      }
      if (uimaType.isArray() && name.equals("elements")) {
        take(values.array(uimaType, value, error), uimaType, line);
        continue;
      }
      XmiType.Known feature = feature(type, name, error);
      if (type.isAnnotation() && name.equals("begin")) {
        begin = values.integer(value, feature, error);
      } else if (type.isAnnotation() && name.equals("end")) {
        end = values.integer(value, feature, error);
      } else {
        take(values.feature(feature, value, error), feature.feature(), line);
      }
      if (!feature.modelled() && !Modelled.isDefault(value)) {
        unmodelled.add(feature.feature().getName());
      }
    }
    if (id <= 0) {
      throw error.apply("a feature structure of type " + type.name() + " has no xmi:id");
    }
    int previous = elements.add(id, type, line, begin, end);
    if (previous > 0) {
      throw error.apply("the xmi:id " + id + " was given in line " + previous + " already");
    }
    if (type.isSofa()) {
      sofa(id, attributes, error);
    } else if (!type.isModelled()) {
      unmodelled.add(type.name());
    }
    collector.element(type, id, begin, end, attributes);
    if (type.isSingle() && !singles.add(uimaType)) {
      throw error.apply("there is a second " + type.name() + ", but a document has one");
    }
  }

  private static XmiType.Known feature(
      XmiType type, String name, Function<String, SAXParseException> error)
      throws SAXParseException {
    Optional<XmiType.Known> feature = type.feature(name);
    if (feature.isEmpty()) {
      throw error.apply(
          ("the feature %s of %s is not known here; add it to the corpus' TypeSystem.xml, or remove"
                  + " it")
              .formatted(name, type.name()));
    }
    return feature.get();
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
          references.add(id, types.getType(CAS.TYPE_NAME_SOFA), "the view's sofa", 0);
        }
        case "members" -> {
          for (int id : values.ids(attributes.getValue(i), error)) {
            if (id == 0 || members.putIfAbsent(id, 0) != IntTable.NONE) {
              throw error.apply("the index names " + id + (id == 0 ? ", which is none" : " twice"));
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

  private void take(XmiValues.References found, Object owner, int line) {
    for (int target : found.targets()) {
      if (target != 0) {
        references.add(target, found.required(), owner, line);
        referenced.putIfAbsent(target, 0);
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
    for (int i = 0; i < references.size(); i++) {
      checkReference(i);
    }
    for (int member : members.keys()) {
      if (elements.row(member) == IntTable.NONE) {
        throw at(0, "the index names " + member + ", which is not in the file");
      }
    }
    for (int row = 0; row < elements.size(); row++) {
      checkElement(row, text.get());
    }
  }

  private void checkReference(int i) throws SAXParseException {
    int target = references.target(i);
    int row = elements.row(target);
    if (row == IntTable.NONE) {
      throw at(
          references.line(i),
          "%s refers to %d, which is not in the file"
              .formatted(XmiValues.name(references.owner(i)), target));
    }
    Type type = elements.type(row).type();
    if (type != references.required(i) && !types.subsumes(references.required(i), type)) {
      throw at(
          references.line(i),
          "%s refers to a %s in line %d, but needs a %s"
              .formatted(
                  XmiValues.name(references.owner(i)),
                  type.getName(),
                  elements.line(row),
                  references.required(i)));
    }
  }

  private void checkElement(int row, String content) throws SAXParseException {
    int id = elements.id(row);
    XmiType type = elements.type(row);
    int line = elements.line(row);
    int begin = elements.begin(row);
    int end = elements.end(row);
    if (!isMember(id)
        && id != sofaId
        && (type.isIndexed() || referenced.get(id) == IntTable.NONE)) {
      throw at(line, type.name() + " " + id + " is not in the index, and would be lost");
    }
    if (!type.isAnnotation()) {
      return;
    }
    String name = type.type().getShortName();
    if (end > content.length()) {
      throw at(
          line,
          "%s ends at %d but the text has %d characters".formatted(name, end, content.length()));
    }
    if (begin < 0 || begin > end || begin == end && type.isIndexed()) {
      throw at(line, "%s at %d..%d is empty or turned round".formatted(name, begin, end));
    }
    if (splitsPair(content, begin) || splitsPair(content, end)) {
      throw at(
          line, "%s at %d..%d begins or ends inside a surrogate pair".formatted(name, begin, end));
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
