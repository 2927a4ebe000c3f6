package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasFactory;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCopier;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XMI of other projects: its text and the annotations of types that are known here.
 *
 * <p>What is known is written anew and has to pass {@link XmiReader} like any other file; what is
 * not known is named.
 */
public final class ForeignXmi {

  private static final String PREFIX = "http:///";
  private static final String SUFFIX = ".ecore";
  private static final CasFactory KNOWN = new CasFactory(AssayCas.typeSystem());
  private static final Set<String> OWN = Set.of("uima.cas.NULL", "uima.cas.View");

  private ForeignXmi() {}

  /**
   * What one file holds.
   *
   * @param document its text and what is known
   * @param left types and features that are not known here, and views other than the one that was
   *     read, sorted
   */
  public record Content(AnnotatedDocument document, List<String> left) {

    /** Copies the list. */
    public Content {
      left = List.copyOf(left);
    }
  }

  /**
   * Reads one file.
   *
   * @param bytes the whole file
   * @param name the file's name for messages
   * @throws AssayException if it is no sound XMI, has no text, or what is known in it is not valid
   */
  public static Content read(byte[] bytes, String name) throws AssayException {
    XmiReader reader = new XmiReader();
    UnknownTypes unknown = new UnknownTypes(KNOWN.create().getTypeSystem());
    Set<String> left = unknown.found;
    Optional<JCas> cas = unknown.isIn(bytes) ? reader.readUnchecked(bytes) : Optional.empty();
    if (cas.isEmpty()) {
      return content(reader.read(bytes, name), left, name);
    }
    try {
      CAS view = chosenView(cas.get().getCas(), left);
      return content(reader.read(rewritten(view), name), left, name);
    } catch (SAXException | IOException | RuntimeException e) {
      // UIMA answers some malformed files with whatever the JDK throws.
      throw new AssayException(
          "%s: what is known here of this XMI cannot be read (%s); export it anew from its project"
              .formatted(name, e.getMessage()),
          e);
    }
  }

  private static Content content(XmiReader.Content read, Set<String> left, String name)
      throws AssayException {
    if (read.document().text().isBlank()) {
      throw new AssayException(
          name + ": this XMI has no text; export the view that holds the document's text");
    }
    return new Content(read.document(), new ArrayList<>(left));
  }

  private static CAS chosenView(CAS cas, Set<String> left) {
    List<CAS> views = new ArrayList<>();
    cas.getViewIterator().forEachRemaining(views::add);
    CAS chosen =
        views.stream()
            .filter(view -> view.getDocumentText() != null && !view.getDocumentText().isBlank())
            .findFirst()
            .orElse(cas);
    views.stream().filter(view -> view != chosen).forEach(v -> left.add("view " + v.getViewName()));
    return chosen;
  }

  private static byte[] rewritten(CAS view) throws SAXException, IOException, AssayException {
    CAS single = KNOWN.create().getCas();
    CasCopier copier = new CasCopier(view, single);
    copier.copyCasView(view, single, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(single, out);
    return out.toByteArray();
  }

  /** Names what a file holds and a type system does not. */
  private static final class UnknownTypes extends DefaultHandler {

    private final TypeSystem types;
    private final Set<String> found = new TreeSet<>();
    private int depth;
    private int views;

    UnknownTypes(TypeSystem types) {
      this.types = types;
    }

    /** Tells whether a file holds more than is known here: false where it is not well-formed. */
    boolean isIn(byte[] bytes) {
      try {
        SafeXml.parse(new ByteArrayInputStream(bytes), this);
      } catch (SAXException | IOException e) {
        // Why it cannot be read, the reader tells.
        return false;
      }
      return !found.isEmpty() || views > 1;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (depth++ != 1 || !uri.startsWith(PREFIX) || !uri.endsWith(SUFFIX)) {
        return;
      }
      String space = uri.substring(PREFIX.length(), uri.length() - SUFFIX.length());
      String typeName =
          space.equals("uima/noNamespace") ? local : space.replace('/', '.') + "." + local;
      views += typeName.equals("uima.cas.View") ? 1 : 0;
      if (OWN.contains(typeName)) {
        return;
      }
      Type type = types.getType(typeName);
      if (type == null) {
        found.add(typeName);
        return;
      }
      for (int i = 0; i < attributes.getLength(); i++) {
        String feature = attributes.getLocalName(i);
        if (attributes.getURI(i).isEmpty()
            && !type.isArray()
            && type.getFeatureByBaseName(feature) == null) {
          found.add(typeName + ":" + feature);
        }
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      depth--;
    }
  }
}
