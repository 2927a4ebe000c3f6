package io.github.assay.annotators.learned;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Adds the suggestions of a trained model to a CAS; what the CAS holds already stays.
 *
 * <p>A CAS without tokens is segmented for the tagger's own use. One engine serves one thread at a
 * time, as in UIMA everywhere.
 */
public final class TaggerAnnotator extends JCasAnnotator_ImplBase {

  /** Name of the parameter that says where the model file is. */
  public static final String MODEL_LOCATION = "modelLocation";

  @ConfigurationParameter(
      name = MODEL_LOCATION,
      mandatory = false,
      description = "Path of a model file that assay train wrote; without it, the shipped model")
  private String modelLocation;

  private Model model;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      model = modelLocation == null ? Model.shipped() : Model.read(Path.of(modelLocation));
    } catch (AssayException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      AnnotatedDocument before = CasMapper.read(cas);
      AnnotatedDocument suggested = model.annotate(before);
      List<Span> spans = new ArrayList<>(before.spans());
      List<Link> links = new ArrayList<>(before.links());
      Map<String, String> names = names(before, suggested);
      suggested.spans().forEach(s -> spans.add(s.withId(names.get(s.id()))));
      for (Link link : suggested.links()) {
        links.add(new Link(link.type(), names.get(link.from()), names.get(link.to()), link.role()));
      }
      CasMapper.replaceAnnotations(spans, links, cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  /** Gives suggestions ids that the document does not use yet. */
  private static Map<String, String> names(AnnotatedDocument before, AnnotatedDocument suggested) {
    Set<String> used = new HashSet<>();
    before.spans().forEach(s -> used.add(s.id()));
    Map<String, String> names = new HashMap<>();
    for (Span span : suggested.spans()) {
      String name = span.id();
      for (int i = 2; used.contains(name); i++) {
        name = span.id() + "-" + i;
      }
      used.add(name);
      names.put(span.id(), name);
    }
    return names;
  }
}
