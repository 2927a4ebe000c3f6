package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Writes a document over a layer file without losing what the document value does not hold.
 *
 * <p>A file may carry types and features of other tools, such as parts of speech. They stay, and
 * where they refer to a span they refer to the span of the same id afterwards; the reference to a
 * span that is gone is removed.
 */
final class Carrier {

  private Carrier() {}

  /**
   * Gives the bytes of a layer that is to replace another.
   *
   * @param base the file that is replaced, or the initial layer
   * @throws AssayException if the base carries other tools' annotations and is damaged, or its
   *     layout differs from the document's
   */
  static byte[] bytes(XmiReader reader, byte[] base, String name, AnnotatedDocument document)
      throws AssayException {
    XmiReader.Content content = reader.read(base, name);
    if (content.unmodelled().isEmpty()) {
      return XmiWriter.bytes(document);
    }
    requireSameLayout(content, document, name);
    JCas cas = reader.readCas(base, name);
    Map<TOP, String> before = new HashMap<>();
    for (Map.Entry<String, TOP> entry : spans(cas).entrySet()) {
      before.put(entry.getValue(), entry.getKey());
    }
    CasMapper.replaceAnnotations(document.spans(), document.links(), cas);
    retarget(cas, before, spans(cas));
    return XmiWriter.bytes(cas, name);
  }

  private static void requireSameLayout(
      XmiReader.Content content, AnnotatedDocument document, String name) throws AssayException {
    AnnotatedDocument old = content.document();
    Set<String> shown = new TreeSet<>(content.unmodelled());
    if (!old.zones().equals(document.zones())
        || !old.sentences().equals(document.sentences())
        || !old.tokens().equals(document.tokens())
        || !old.article().equals(document.article())) {
      throw new AssayException(
          ("%s carries annotations of other tools (%s), and its sentences, tokens, zones or article"
                  + " facts cannot be changed beneath them; import the document anew")
              .formatted(name, String.join(", ", shown)));
    }
  }

  private static Map<String, TOP> spans(JCas cas) {
    Map<String, TOP> spans = new HashMap<>();
    for (Layer layer : Layer.values()) {
      Type type = cas.getTypeSystem().getType(AssayTypeSystem.PREFIX + layer.label());
      for (Annotation fs : cas.<Annotation>select(type).asList()) {
        String id = fs.getStringValue(type.getFeatureByBaseName("id"));
        if (id != null) {
          spans.put(id, fs);
        }
      }
    }
    return spans;
  }

  private static void retarget(JCas cas, Map<TOP, String> before, Map<String, TOP> after) {
    for (TOP fs : cas.<TOP>select().asList()) {
      if (fs.getType().getName().startsWith(AssayTypeSystem.PREFIX)) {
        continue;
      }
      for (Feature feature : fs.getType().getFeatures()) {
        if (feature.getRange().isPrimitive()) {
          continue;
        }
        FeatureStructure value = fs.getFeatureValue(feature);
        if (value instanceof FSArray) {
          @SuppressWarnings("unchecked")
          FSArray<TOP> array = (FSArray<TOP>) value;
          retarget(array, before, after);
        } else if (value instanceof TOP target && before.containsKey(target)) {
          fs.setFeatureValue(feature, after.get(before.get(target)));
        }
      }
    }
  }

  private static void retarget(
      FSArray<TOP> array, Map<TOP, String> before, Map<String, TOP> after) {
    for (int i = 0; i < array.size(); i++) {
      TOP target = array.get(i);
      if (target != null && before.containsKey(target)) {
        array.set(i, after.get(before.get(target)));
      }
    }
  }
}
