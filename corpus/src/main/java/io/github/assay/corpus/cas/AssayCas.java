package io.github.assay.corpus.cas;

import io.github.assay.typesystem.AssayTypeSystem;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/**
 * Makes CASes with the type system of a corpus: Assay's types, and DKPro Core's segmentation and
 * metadata.
 *
 * <p>Class-path scanning is left out on purpose: which types a corpus has must not depend on which
 * jars happen to be about.
 */
public final class AssayCas {

  /** Token, Sentence and DocumentMetaData, and what their features refer to. */
  private static final List<String> DKPRO =
      List.of(
          "desc/type/LexicalUnits.xml",
          "desc/type/LexicalUnits_customized.xml",
          "desc/type/Morpheme.xml",
          "desc/type/POS.xml",
          "desc/type/metadata.xml",
          "desc/type/metadata_customized.xml");

  private static final TypeSystemDescription TYPES = load();
  private static final CasFactory FACTORY = new CasFactory(TYPES);

  private AssayCas() {}

  /**
   * The type system of a corpus, merged and without imports.
   *
   * @return a new description, which the caller may change
   */
  public static TypeSystemDescription typeSystem() {
    return (TypeSystemDescription) TYPES.clone();
  }

  /**
   * Makes an empty CAS.
   *
   * @return a CAS that the caller owns; not thread-safe
   */
  public static JCas create() {
    return FACTORY.create();
  }

  private static TypeSystemDescription load() {
    try {
      List<TypeSystemDescription> parts = new ArrayList<>();
      parts.add(AssayTypeSystem.description());
      for (String name : DKPRO) {
        URL url = AssayCas.class.getClassLoader().getResource(name);
        if (url == null) {
          throw new IllegalStateException("DKPro Core's " + name + " is not on the class path");
        }
        parts.add(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(url)));
      }
      return CasCreationUtils.mergeTypeSystems(parts);
    } catch (java.io.IOException | InvalidXMLException | ResourceInitializationException e) {
      throw new IllegalStateException("a type system descriptor on the class path is damaged", e);
    }
  }
}
