package io.github.assay.corpus.lint;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.typesystem.AssayTypeSystem;
import io.github.assay.typesystem.type.Article;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Reads a CAS as it stands, without asking whether it is sound; used once. */
final class RawReader {

  private static final List<String> TYPES =
      List.of(
          AssayTypeSystem.PREFIX + "Claim",
          AssayTypeSystem.PREFIX + "Precondition",
          AssayTypeSystem.PREFIX + "Source",
          AssayTypeSystem.PREFIX + "Cue",
          AssayTypeSystem.PREFIX + "Fragment",
          AssayTypeSystem.PREFIX + "Zone",
          Sentence._TypeName,
          Token._TypeName);

  private final Map<FeatureStructure, RawAnnotation> annotations = new IdentityHashMap<>();
  private final List<RawAnnotation> inOrder = new ArrayList<>();
  private final List<RawLink> links = new ArrayList<>();

  private RawReader() {}

  static RawDocument of(AnnotatedDocument document) {
    JCas cas = AssayCas.create();
    CasMapper.write(document, cas);
    return of(cas);
  }

  static RawDocument of(JCas cas) {
    RawReader reader = new RawReader();
    List<Annotation> all = new ArrayList<>();
    for (String type : TYPES) {
      all.addAll(cas.<Annotation>select(cas.getTypeSystem().getType(type)).asList());
    }
    all.forEach(reader::annotation);
    all.forEach(reader::links);
    String text = cas.getDocumentText();
    List<Article> articles = cas.select(Article.class).asList();
    String hash = articles.isEmpty() ? null : articles.get(0).getTextSha256();
    return new RawDocument(
        text == null ? "" : text,
        reader.inOrder,
        reader.links,
        articles.size(),
        Math.max(
            count(cas, CAS.TYPE_NAME_DOCUMENT_ANNOTATION), count(cas, DocumentMetaData._TypeName)),
        hash == null ? "" : hash);
  }

  private static int count(JCas cas, String type) {
    return cas.select(cas.getTypeSystem().getType(type)).asList().size();
  }

  private void annotation(Annotation fs) {
    SortedMap<String, String> features = new TreeMap<>();
    for (Feature feature : fs.getType().getFeatures()) {
      Type range = feature.getRange();
      if (range.isPrimitive()
          && range.isStringOrStringSubtype()
          && fs.getStringValue(feature) != null) {
        features.put(feature.getShortName(), fs.getStringValue(feature));
      } else if (range.getName().equals(CAS.TYPE_NAME_FLOAT)) {
        features.put(feature.getShortName(), fs.getFeatureValueAsString(feature));
      }
    }
    RawAnnotation annotation =
        new RawAnnotation(
            fs.getType().getShortName(),
            fs.getType().getName().startsWith(AssayTypeSystem.PREFIX)
                ? features.getOrDefault("id", "")
                : "",
            fs.getBegin(),
            fs.getEnd(),
            features);
    annotations.put(fs, annotation);
    inOrder.add(annotation);
  }

  private void links(Annotation fs) {
    for (Feature feature : fs.getType().getFeatures()) {
      if (feature.getRange().isArray()
          && fs.getType().getName().startsWith(AssayTypeSystem.PREFIX)
          && fs.getFeatureValue(feature) instanceof ArrayFS<?> array) {
        for (FeatureStructure link : array.toArray()) {
          if (link != null) {
            links.add(link(fs, feature, link));
          }
        }
      }
    }
  }

  private RawLink link(Annotation fs, Feature feature, FeatureStructure link) {
    FeatureStructure target = link.getFeatureValue(link.getType().getFeatureByBaseName("target"));
    String role = link.getStringValue(link.getType().getFeatureByBaseName("role"));
    return new RawLink(
        annotations.get(fs),
        feature.getShortName(),
        role == null ? "" : role,
        Optional.ofNullable(target == null ? null : annotations.get(target)));
  }
}
