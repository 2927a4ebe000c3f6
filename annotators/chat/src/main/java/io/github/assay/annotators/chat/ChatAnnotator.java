package io.github.assay.annotators.chat;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/** Adds what a language model suggests to a CAS; what the CAS holds already stays. */
public final class ChatAnnotator extends JCasAnnotator_ImplBase {

  /** Name of the parameter with the model's name. */
  public static final String MODEL = "chatModel";

  /** Name of the parameter with the service's address. */
  public static final String BASE_URL = "baseUrl";

  private static final String NONE = "none";

  @ConfigurationParameter(name = MODEL)
  private String chatModel;

  @ConfigurationParameter(name = BASE_URL)
  private String baseUrl;

  @ConfigurationParameter(name = "allowHttp", defaultValue = "false")
  private boolean allowHttp;

  @ConfigurationParameter(name = "temperature", defaultValue = "0")
  private String temperature;

  @ConfigurationParameter(name = "cache", mandatory = false)
  private String cache;

  @ConfigurationParameter(name = "maxRequests", defaultValue = "1000")
  private int maxRequests;

  @ConfigurationParameter(name = "maxTokens", defaultValue = "2000000")
  private int maxTokens;

  @ConfigurationParameter(name = "concurrency", defaultValue = "4")
  private int concurrency;

  @ConfigurationParameter(name = "retries", defaultValue = "5")
  private int retries;

  @ConfigurationParameter(name = "timeout", defaultValue = "120")
  private float timeout;

  @ConfigurationParameter(name = "passage", defaultValue = "8000")
  private int passage;

  @ConfigurationParameter(name = "confidence", defaultValue = "0.5")
  private float confidence;

  private ChatSettings settings;
  private ChatService service;
  private String origin;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      settings = settings();
      origin = ChatFactory.origin(chatModel);
      service = ChatServices.join(settings);
    } catch (AssayException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    try {
      AnnotatedDocument document = CasMapper.read(cas);
      Set<String> taken = new HashSet<>();
      document.spans().forEach(s -> taken.add(s.id()));
      AnswerReader reader = new AnswerReader(origin, confidence, taken);
      for (Passage part : Passage.of(document, passage)) {
        reader.read(service.ask(Prompt.body(settings, part), origin), part);
      }
      List<Span> spans = new ArrayList<>(document.spans());
      spans.addAll(reader.spans());
      List<Link> links = new ArrayList<>(document.links());
      links.addAll(reader.links());
      CasMapper.replaceAnnotations(spans, links, cas);
    } catch (AssayException e) {
      throw new AnalysisEngineProcessException(e);
    }
  }

  @Override
  public void destroy() {
    if (service != null) {
      ChatServices.leave(settings);
    }
    super.destroy();
  }

  private ChatSettings settings() throws AssayException {
    require("maxRequests", maxRequests >= 0);
    require("maxTokens", maxTokens >= 0);
    require("concurrency", concurrency >= 1);
    require("retries", retries >= 0);
    require("timeout", timeout > 0);
    require("passage", passage >= 1);
    require("confidence", confidence >= 0 && confidence <= 1);
    return new ChatSettings(
        ChatSettings.endpoint(baseUrl, allowHttp),
        chatModel,
        temperature(),
        NONE.equals(cache) ? Optional.empty() : Optional.of(folder()),
        maxRequests,
        maxTokens,
        concurrency,
        retries,
        Duration.ofMillis((long) (1000 * timeout)));
  }

  private Path folder() {
    return cache == null
        ? Path.of(System.getProperty("user.home"), ".cache", "assay", "chat")
        : Path.of(cache);
  }

  private Optional<Double> temperature() throws AssayException {
    try {
      return temperature.equals(NONE)
          ? Optional.empty()
          : Optional.of(Double.parseDouble(temperature));
    } catch (NumberFormatException e) {
      throw new AssayException("temperature must be a number or \"none\"", e);
    }
  }

  private static void require(String name, boolean fits) throws AssayException {
    if (!fits) {
      throw new AssayException(
          "the setting " + name + " is out of its range; see the documentation");
    }
  }
}
