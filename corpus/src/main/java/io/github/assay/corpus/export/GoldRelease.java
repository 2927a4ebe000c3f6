package io.github.assay.corpus.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.TypeSystems;
import io.github.assay.corpus.store.XmiWriter;
import io.github.assay.typesystem.value.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Writes one layer of a corpus as XMI 1.0 with its type system and a manifest.
 *
 * <p>The folder can be read by any UIMA tool without Assay. Same corpus, same bytes: the manifest
 * holds hashes and versions, no times, and how far the annotators agree. Not thread-safe.
 */
public final class GoldRelease {

  /** Name of the manifest in the folder. */
  public static final String MANIFEST = "manifest.json";

  static final String TYPE_SYSTEM = "TypeSystem.xml";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Told of documents that could not be released. */
  public interface Listener {

    /** A document is in the release. */
    void released(String id);

    /** A document was left out because it has no such layer. */
    void without(String id);

    /** A document could not be read or written. */
    void failed(AssayException error);
  }

  /**
   * What to release.
   *
   * @param layer name of the layer
   * @param withSuggestions whether spans that no person has looked at go along
   * @param version version of the tool, for the manifest
   * @param split how to cut the documents into training, development and test data; empty to leave
   *     them together
   */
  public record Options(
      String layer, boolean withSuggestions, String version, Optional<SplitOptions> split) {}

  private final Corpus corpus;
  private final Options options;

  /** Prepares a release. */
  public GoldRelease(Corpus corpus, Options options) {
    this.corpus = corpus;
    this.options = options;
  }

  /**
   * Writes the release; a document that fails is reported and the rest goes on.
   *
   * @param out the folder, made if need be; an earlier release in it is replaced when the new one
   *     is complete
   * @param listener told of each document
   * @return number of documents released
   * @throws AssayException if the folder holds something else, or cannot be written
   */
  public int write(Path out, Listener listener) throws AssayException {
    try (ReleaseFolder folder = ReleaseFolder.of(out)) {
      byte[] types = TypeSystems.standard();
      folder.write(TYPE_SYSTEM, types);
      ObjectNode manifest = JSON.createObjectNode();
      manifest.put("corpus", corpus.name());
      manifest.put("language", corpus.language());
      manifest.put("layer", options.layer());
      manifest.put("suggestions", options.withSuggestions());
      manifest.put("tool", "assay " + options.version());
      manifest.put("format", "XMI 1.0");
      manifest.put("typeSystem", TYPE_SYSTEM);
      manifest.put("typeSystemSha256", Sha256.of(types));
      SortedMap<String, Place> places = places();
      Manifests.split(manifest, options.split(), places);
      Manifests.agreement(manifest, corpus);
      ArrayNode documents = manifest.putArray("documents");
      for (String id : corpus.documents()) {
        release(id, folder, Optional.ofNullable(places.get(id)), documents, listener);
      }
      String text = JSON.writeValueAsString(manifest) + "\n";
      folder.write(MANIFEST, text.getBytes(StandardCharsets.UTF_8));
      folder.publish();
      return documents.size();
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be written (%s); check the disk and its permissions"
              .formatted(out, e.getMessage()),
          e);
    }
  }

  /** Where documents go; empty without a split. Documents that fail are reported when released. */
  private SortedMap<String, Place> places() throws AssayException {
    if (options.split().isEmpty()) {
      return Collections.emptySortedMap();
    }
    Splitter splitter = new Splitter(options.split().get());
    for (String id : corpus.documents()) {
      try {
        if (corpus.layers(id).contains(options.layer())) {
          splitter.add(corpus.read(id, options.layer()).document());
        }
      } catch (AssayException e) {
        // Releasing it meets the same error and tells the listener.
        continue;
      }
    }
    return splitter.places();
  }

  private void release(
      String id,
      ReleaseFolder folder,
      Optional<Place> place,
      ArrayNode documents,
      Listener listener)
      throws IOException {
    try {
      if (!corpus.layers(id).contains(options.layer())) {
        listener.without(id);
        return;
      }
      AnnotatedDocument document = selected(corpus.read(id, options.layer()).document());
      byte[] xmi = XmiWriter.bytes(document);
      String file = place.map(p -> p.part() + "/").orElse("") + id + ".xmi";
      folder.write(file, xmi);
      ObjectNode entry = documents.addObject();
      entry.put("id", id);
      entry.put("file", file);
      place.ifPresent(p -> entry.put("split", p.part()).put("story", p.story()));
      entry.put("sha256", Sha256.of(xmi));
      entry.put("textSha256", Sha256.of(document.text()));
      entry.put("sourceSha256", document.article().fileSha256());
      ObjectNode spans = entry.putObject("spans");
      document.spans().stream()
          .collect(
              Collectors.groupingBy(
                  s -> s.layer().label(), java.util.TreeMap::new, Collectors.counting()))
          .forEach(spans::put);
      entry.put("links", document.links().size());
      listener.released(id);
    } catch (AssayException e) {
      listener.failed(e);
    }
  }

  /** Keeps what people stand behind, or all but what they refused. */
  private AnnotatedDocument selected(AnnotatedDocument document) {
    if (!options.withSuggestions()) {
      return HumanWork.of(document);
    }
    return document.without(span -> span.provenance().status() == Status.REJECTED);
  }
}
