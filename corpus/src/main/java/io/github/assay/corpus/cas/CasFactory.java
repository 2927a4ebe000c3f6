package io.github.assay.corpus.cas;

import io.github.assay.typesystem.AssayTypeSystem;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypePriorities;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;

/**
 * Makes CASes of one type system, which is built once and shared by them all.
 *
 * <p>Building a type system takes far longer than loading an article into it. Thread-safe.
 */
public final class CasFactory {

  private final TypeSystem types;
  private final TypePriorities priorities = AssayTypeSystem.priorities();
  private final ResourceManager resources = UIMAFramework.newDefaultResourceManager();

  /**
   * Builds the type system.
   *
   * @param description a type system that contains that of {@link AssayCas#typeSystem()}
   * @throws IllegalArgumentException if it contradicts itself or ours
   */
  public CasFactory(TypeSystemDescription description) {
    try {
      resources.setExtensionClassLoader(CasFactory.class.getClassLoader(), true);
      types =
          CasCreationUtils.createCas(description, priorities, null, null, resources)
              .getTypeSystem();
    } catch (ResourceInitializationException e) {
      throw new IllegalArgumentException("cannot make a CAS of this type system", e);
    }
  }

  /** The type system of all CASes of this factory. */
  public TypeSystem types() {
    return types;
  }

  /**
   * Makes an empty CAS.
   *
   * @return a CAS that the caller owns; not thread-safe
   */
  public JCas create() {
    try {
      CAS cas = CasCreationUtils.createCas(types, priorities, null, null, resources);
      return cas.getJCas();
    } catch (ResourceInitializationException | CASException e) {
      throw new IllegalStateException("a type system that was good once is not any more", e);
    }
  }
}
