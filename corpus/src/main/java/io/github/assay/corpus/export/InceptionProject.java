package io.github.assay.corpus.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.corpus.cas.CasMapper;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.lint.Finding;
import io.github.assay.corpus.lint.Linter;
import io.github.assay.corpus.lint.Rule;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.WorkState;
import io.github.assay.corpus.store.XmiWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.impl.Serialization;
import org.apache.uima.jcas.JCas;

/**
 * Writes a corpus as an archive that INCEpTION imports as a project: layers, tag sets, texts, what
 * each annotator marked, and the curated layer.
 *
 * <p>The archive has the parts of INCEpTION's own backup: {@code exportedproject.json}, each text
 * under {@code source/} as XMI 1.0, and the annotations as serialized CASes, those of annotators
 * under {@code annotation_ser/}, the curated ones under {@code curation_ser/}. Same corpus, same
 * bytes. Not thread-safe.
 */
public final class InceptionProject {

  /** What INCEpTION calls the version of a text that every annotator starts from. */
  private static final String INITIAL = "INITIAL_CAS";

  /** What INCEpTION calls the curator. */
  private static final String CURATOR = "CURATION_USER";

  /** The earliest time that an archive can hold. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Told of each document. */
  public interface Listener {

    /** A document is in the archive. */
    void written(String id);

    /** A document, with all its layers, could not be read and is not in the archive. */
    void failed(AssayException error);

    /** INCEpTION will show or check something badly; the document is in the archive. */
    void doubtful(Finding finding);
  }

  private final Corpus corpus;
  private final String gold;
  private final boolean withSuggestions;
  private final ObjectNode project = JSON.createObjectNode();
  private final ArrayNode sources;
  private final ArrayNode annotations;
  private final Set<String> annotators = new TreeSet<>();
  private final Linter linter;

  /**
   * Prepares an archive.
   *
   * @param corpus the corpus
   * @param gold the layer that becomes the curated one; documents may be without
   * @param withSuggestions whether suggestions that nobody has reviewed go along
   * @throws AssayException if a plug-in's lint rule is faulty
   */
  public InceptionProject(Corpus corpus, String gold, boolean withSuggestions)
      throws AssayException {
    this.corpus = corpus;
    this.gold = gold;
    this.withSuggestions = withSuggestions;
    this.linter =
        new Linter(Rule.all().stream().filter(rule -> !rule.inception().isEmpty()).toList());
    project.put("name", corpus.name());
    project.put("description", "Made by Assay from the corpus " + corpus.name() + ".");
    project.put("mode", "annotation");
    project.put("version", 1);
    sources = project.putArray("source_documents");
    annotations = project.putArray("annotation_documents");
    InceptionLayers layers = new InceptionLayers();
    project.set("tag_sets", layers.tagSets());
    project.set("layers", layers.layers());
  }

  /**
   * Writes the archive in one move, so that a file of its name is whole or as it was; a document
   * that fails is reported and the rest goes on. Called once.
   *
   * @param file the archive; one that is there is replaced
   * @param listener told of each document
   * @return number of documents in the archive
   * @throws AssayException if the archive cannot be written
   */
  public int write(Path file, Listener listener) throws AssayException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = folder.resolve(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
        for (String id : corpus.documents()) {
          document(id, zip, listener);
        }
        permissions();
        put(zip, "exportedproject.json", JSON.writeValueAsBytes(project));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return sources.size();
    } catch (IOException e) {
      discard(part, e);
      throw new AssayException(
          "%s cannot be written (%s); check the disk and its permissions"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private void document(String id, ZipOutputStream zip, Listener listener) throws IOException {
    try {
      // All is read before anything is written: a document is in the archive whole or not at all.
      AnnotatedDocument initial = selected(corpus.read(id, Corpus.INITIAL).document());
      Map<String, AnnotatedDocument> versions = new TreeMap<>();
      for (String name : corpus.annotators(id)) {
        if (!name.equals(gold)) {
          versions.put(name, selected(corpus.read(id, name).document()));
        }
      }
      boolean isCurated = corpus.layers(id).contains(gold);
      AnnotatedDocument curated = isCurated ? selected(corpus.read(id, gold).document()) : initial;
      byte[] source = XmiWriter.bytes(initial.withAnnotations(List.of(), List.of()));

      String name = id + ".xmi";
      put(zip, "source/" + name, source);
      put(zip, "annotation_ser/" + name + "/" + INITIAL + ".ser", serialized(initial));
      for (Map.Entry<String, AnnotatedDocument> version : versions.entrySet()) {
        annotators.add(version.getKey());
        check(version.getValue(), version.getKey(), listener);
        String entry = "annotation_ser/%s/%s.ser".formatted(name, version.getKey());
        put(zip, entry, serialized(version.getValue()));
        annotations
            .addObject()
            .put("name", name)
            .put("user", version.getKey())
            .put("state", isDone(id, version.getKey()) ? "FINISHED" : "IN_PROGRESS");
      }
      if (isCurated) {
        check(curated, gold, listener);
        put(zip, "curation_ser/" + name + "/" + CURATOR + ".ser", serialized(curated));
      } else {
        check(initial, Corpus.INITIAL, listener);
      }
      sources
          .addObject()
          .put("name", name)
          .put("format", "xmi")
          .put("state", state(id, isCurated, !versions.isEmpty()));
      listener.written(id);
    } catch (AssayException e) {
      listener.failed(e);
    }
  }

  private String state(String id, boolean isCurated, boolean isAnnotated) throws AssayException {
    if (isCurated) {
      return isDone(id, gold) ? "CURATION_FINISHED" : "CURATION_IN_PROGRESS";
    }
    return isAnnotated ? "ANNOTATION_IN_PROGRESS" : "NEW";
  }

  private boolean isDone(String id, String layer) throws AssayException {
    return corpus.state(id, layer) == WorkState.DONE;
  }

  private AnnotatedDocument selected(AnnotatedDocument document) {
    return withSuggestions ? document : HumanWork.of(document);
  }

  private void check(AnnotatedDocument document, String layer, Listener listener) {
    linter.check(document, layer).forEach(listener::doubtful);
  }

  private void permissions() {
    ArrayNode permissions = project.putArray("project_permissions");
    annotators.forEach(name -> permissions.addObject().put("level", "USER").put("user", name));
  }

  private static byte[] serialized(AnnotatedDocument document) throws IOException {
    JCas cas = AssayCas.create();
    CasMapper.write(document, cas);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(Serialization.serializeCASComplete((CASImpl) cas.getCas()));
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The same corpus gives the same bytes, whenever it is written.
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static void discard(Path part, IOException cause) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
