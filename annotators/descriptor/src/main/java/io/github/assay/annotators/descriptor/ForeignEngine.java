package io.github.assay.annotators.descriptor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.typesystem.AssayTypeSystem;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.CasCreationUtils;

/**
 * Runs a foreign engine on documents of Assay.
 *
 * <p>It works in a CAS of its own, with its types beside Assay's, so that its types reach no other
 * annotator and cannot clash with theirs. It finds text, zones, sentences, tokens and the spans of
 * earlier annotators there. Whatever it throws becomes one checked error; the next document finds a
 * fresh CAS. Not thread-safe.
 */
public final class ForeignEngine implements AutoCloseable {

  private final Blueprint blueprint;
  private final AnalysisEngine engine;
  private final JCas cas;
  private final Mapping mapping;

  /**
   * Makes the engine and its CAS.
   *
   * @throws AssayException if the engine cannot be made, or the declaration maps types or features
   *     that it does not have
   */
  public ForeignEngine(Blueprint blueprint) throws AssayException {
    this.blueprint = blueprint;
    ResourceManager resources = blueprint.classPath().resources();
    this.engine =
        DescriptorLoader.guarded(
            blueprint.origin(),
            () ->
                blueprint
                    .classPath()
                    .inside(
                        () ->
                            UIMAFramework.produceAnalysisEngine(
                                blueprint.description(), resources, null)));
    this.cas =
        DescriptorLoader.guarded(
            blueprint.origin(),
            () ->
                CasCreationUtils.createCas(
                        List.of(
                            engine.getProcessingResourceMetaData(),
                            AssayCas.typeSystem(),
                            AssayTypeSystem.priorities()),
                        new Properties(),
                        resources)
                    .getJCas());
    this.mapping = new Mapping(blueprint.declaration(), blueprint.origin(), cas.getTypeSystem());
  }

  /**
   * Adds the engine's suggestions to a CAS; what it holds already stays.
   *
   * @param target CAS of the pipeline
   * @throws AssayException if the engine throws anything, or leaves a span behind that cannot be
   */
  public void process(JCas target) throws AssayException {
    AnnotatedDocument before = CasMapper.read(target);
    try {
      CasMapper.write(before, cas);
      blueprint
          .classPath()
          .inside(
              () -> {
                engine.process(cas);
                return null;
              });
      Harvest harvest = new Harvest(before, mapping, blueprint.origin());
      harvest.collect(cas);
      CasMapper.replaceAnnotations(harvest.spans(), harvest.links(), target);
    } catch (AssayException e) {
      throw e;
    } catch (Throwable e) {
      rethrowFatal(e);
      throw new AssayException(
          "the engine failed (%s); the document is left as it was, run the others or ask the engine's makers"
              .formatted(reason(e)),
          e);
    } finally {
      cas.reset();
    }
  }

  @Override
  public void close() {
    engine.destroy();
  }

  /** Lets errors of the VM pass, but for an overflown stack, which is whole again here. */
  static void rethrowFatal(Throwable e) {
    if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
      throw fatal;
    }
  }

  /** What the engine threw, without UIMA's wrapping. */
  static String reason(Throwable e) {
    Throwable cause = e;
    while (cause instanceof AnalysisEngineProcessException && cause.getCause() != null
        || cause.getCause() != null && cause.getMessage() == null) {
      cause = cause.getCause();
    }
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root == cause ? cause.toString() : cause + "; " + root;
  }
}
