package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A corpus on disk: plain files, no server, nothing lost and nothing bad let in.
 *
 * <p>Every save goes to a temporary file, is forced to the disk, read back, and moved over the old
 * file at once; the old one is kept in the history. What is read is checked before it is handed
 * over. The disk format and the contract between several writers are in docs/corpus-format.md.
 *
 * <p>Thread-safe, and safe against other processes where the file system has locks. Nothing needs
 * to be closed.
 */
// A lock is held, not used: the try statements are there to let it go.
@SuppressWarnings("try")
public final class Corpus {

  /** The hash of a layer that does not exist yet. */
  public static final String ABSENT = "";

  /** The name of the layer that is written once, when a document is added. */
  public static final String INITIAL = CorpusFiles.INITIAL;

  /** The name of the curated layer. */
  public static final String GOLD = "gold";

  /** The name of the layer of annotators' suggestions; no person's, so it never counts as one. */
  public static final String SUGGESTIONS = "suggestions";

  /** Setting with the names of layers that curation made, beside gold, parted by spaces. */
  private static final String CURATED = "curated";

  /** How many names a message lists. */
  private static final int SOME = 10;

  private static final AtomicFile.BeforeMove NOTHING = () -> {};

  private final CorpusFiles files;
  private final CorpusLocks locks;
  private final SortedMap<String, String> properties;
  private final LayerFiles layers;
  private final DocumentIds ids;

  private Corpus(CorpusFiles unlocked, SortedMap<String, String> properties) throws AssayException {
    this.properties = properties;
    this.locks =
        CorpusLocks.of(unlocked.root(), !properties.getOrDefault("locks", "os").equals("none"));
    this.files = unlocked.lockedBy(locks);
    byte[] types =
        files
            .read(files.typeSystem())
            .orElseThrow(
                () ->
                    new AssayException(
                        files.typeSystem()
                            + " is missing; restore it from version control, or copy it from"
                            + " another corpus"));
    this.layers =
        new LayerFiles(
            files,
            new XmiReader(TypeSystems.read(types, files.typeSystem().toString())),
            keep(properties));
    this.ids = new DocumentIds(files, locks);
  }

  /**
   * Makes an empty corpus.
   *
   * @param directory where; made if it does not exist, otherwise it must be empty
   * @param name what people call it
   * @param language BCP 47, the language of its articles
   * @throws AssayException if there is something already, or it cannot be written
   */
  public static Corpus create(Path directory, String name, String language) throws AssayException {
    if (name.isBlank()) {
      throw new AssayException(directory + ": a corpus needs a name; give it one");
    }
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw AtomicFile.failure(directory, e);
    }
    CorpusFiles files = new CorpusFiles(real(directory));
    if (CorpusFiles.names(directory).findAny().isPresent()) {
      throw new AssayException(
          directory + " is not empty; name a new directory for the corpus, or open this one");
    }
    SortedMap<String, String> properties = new TreeMap<>();
    properties.put("format", CorpusProperties.FORMAT);
    properties.put(CorpusProperties.NAME, name);
    properties.put("language", language);
    files.makeDirectory(files.documents());
    files.makeDirectory(files.sources());
    files.write(files.typeSystem(), TypeSystems.standard(), NOTHING);
    files.write(files.guidelines(), guidelines(), NOTHING);
    files.write(files.properties(), CorpusProperties.bytes(properties), NOTHING);
    return new Corpus(files, properties);
  }

  /**
   * Opens a corpus and clears away what a killed process left behind.
   *
   * @throws AssayException if there is none, or its properties or type system are damaged
   */
  public static Corpus open(Path directory) throws AssayException {
    CorpusFiles files = new CorpusFiles(real(directory));
    byte[] content =
        files
            .read(files.properties())
            .orElseThrow(
                () ->
                    new AssayException(
                        directory
                            + " is no corpus: it has no corpus.properties; make one with `assay"
                            + " new`, or name another directory"));
    Corpus corpus =
        new Corpus(files, CorpusProperties.parse(content, files.properties().toString()));
    new Leftovers(corpus.files, corpus.locks).clear();
    return corpus;
  }

  /** Tells whether a directory is meant to be a corpus: whether it has corpus.properties. */
  public static boolean isAt(Path directory) {
    return Files.exists(new CorpusFiles(directory).properties());
  }

  /** Where the corpus lies, without symbolic links. */
  public Path directory() {
    return files.root();
  }

  /** What people call it. */
  public String name() {
    return property(CorpusProperties.NAME);
  }

  /** The language of its articles, BCP 47. */
  public String language() {
    return property("language");
  }

  /** A value of {@code corpus.properties}, or the empty string where it is not set. */
  public String property(String key) {
    synchronized (properties) {
      return properties.getOrDefault(key, "");
    }
  }

  /**
   * Sets a value of {@code corpus.properties}.
   *
   * @throws AssayException if the file cannot be written
   */
  public void setProperty(String key, String value) throws AssayException {
    try (CorpusLocks.Held held = locks.lock("properties")) {
      SortedMap<String, String> changed =
          CorpusProperties.parse(
              files.read(files.properties()).orElseThrow(), files.properties().toString());
      changed.put(key, value);
      files.write(files.properties(), CorpusProperties.bytes(changed), NOTHING);
      synchronized (properties) {
        properties.clear();
        properties.putAll(changed);
      }
    }
  }

  /**
   * The layers of a document that people made each on their own, sorted: not the import, machines'
   * suggestions, gold, or another layer that curation made of others.
   *
   * @throws AssayException if the document's directory cannot be listed
   */
  public List<String> annotators(String id) throws AssayException {
    List<String> names = new ArrayList<>(layers(id));
    names.removeAll(List.of(INITIAL, SUGGESTIONS, GOLD));
    names.removeAll(List.of(property(CURATED).split(" ")));
    return names;
  }

  /**
   * Notes that layers of this name are made of others', so that nobody counts them as an
   * annotator's.
   *
   * @throws AssayException if the note cannot be written
   */
  public void markCurated(String layerName) throws AssayException {
    Names.requireLayer(layerName);
    Set<String> names = new TreeSet<>(List.of(property(CURATED).split(" ")));
    names.remove("");
    if (!layerName.equals(GOLD) && names.add(layerName)) {
      setProperty(CURATED, String.join(" ", names));
    }
  }

  /** The ids of all documents, sorted. */
  public List<String> documents() throws AssayException {
    return ids.all();
  }

  /**
   * Adds a document: its imported file byte for byte, and its initial layer, written once.
   *
   * <p>The same file with the same content added again is not doubled, so that an import that was
   * cut short can simply be repeated.
   *
   * @param initial text, layout, segmentation and suggestions; its id is kept where it is free and
   *     fit to be a directory's name, and made of the file's name where it is empty
   * @param sourceFileName name of the imported file, possibly with its path
   * @param source the imported file's bytes
   * @return the document's id
   * @throws AssayException if it cannot be written
   */
  public String add(AnnotatedDocument initial, String sourceFileName, byte[] source)
      throws AssayException {
    String wanted =
        initial.id().isEmpty() ? Names.documentId(sourceFileName) : Names.idFrom(initial.id());
    for (int n = 1; ; n++) {
      String id = n == 1 ? wanted : wanted + "-" + n;
      Path copy = files.source(id).resolve(Names.fileName(sourceFileName));
      try (CorpusLocks.Held held = locks.lock("add:" + id.toLowerCase(Locale.ROOT))) {
        byte[] content = XmiWriter.bytes(initial.withId(id));
        if (ids.claim(id)) {
          files.write(copy, source, NOTHING);
          files.write(files.layer(id, INITIAL), content, NOTHING);
          return id;
        }
        if (files.holds(files.layer(id, INITIAL), content) && files.holds(copy, source)) {
          return id;
        }
      }
    }
  }

  /**
   * Finds the imported file of a document.
   *
   * @return where it lies, or empty where it has been removed
   * @throws AssayException if the directory cannot be read
   */
  public Optional<Path> source(String id) throws AssayException {
    Names.requireDocument(id);
    Path directory = files.source(id);
    files.guard(directory);
    return CorpusFiles.names(directory)
        .filter(n -> !n.startsWith("."))
        .findFirst()
        .map(directory::resolve);
  }

  /** The names of a document's layers, sorted; empty where there is no such document. */
  public List<String> layers(String id) throws AssayException {
    Names.requireDocument(id);
    return files.layers(id);
  }

  /**
   * Reads one layer of a document.
   *
   * @param layerName {@link #INITIAL}, {@link #GOLD} or an annotator's name
   * @return the layer with its content hash
   * @throws AssayException if there is none, or it is damaged, or its text is not the document's
   */
  public StoredLayer read(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return layers.read(id, layerName);
  }

  /**
   * Checks an id that somebody typed.
   *
   * @throws AssayException if the corpus has no such document; it names some that are there
   */
  public void requireDocument(String id) throws AssayException {
    List<String> all = documents();
    if (!all.contains(id)) {
      String some = String.join(", ", all.subList(0, Math.min(SOME, all.size())));
      throw new AssayException(
          "there is no document \"%s\" in %s; it has %s"
              .formatted(
                  id,
                  directory(),
                  all.isEmpty()
                      ? "none yet"
                      : all.size() > SOME
                          ? "%s and %d more".formatted(some, all.size() - SOME)
                          : some));
    }
  }

  /**
   * The content hash of a layer's file, which is not looked into.
   *
   * @return the hash, or {@link #ABSENT} where there is no such layer
   * @throws AssayException if the file cannot be read
   */
  public String hash(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return files.read(files.layer(id, layerName)).map(Sha256::of).orElse(ABSENT);
  }

  /**
   * Saves one layer of a document, keeping the version before in the history.
   *
   * @param layerName {@link #GOLD} or an annotator's name; only that annotator saves it
   * @param document the whole layer; its text is the document's
   * @param expectedHash hash of the version that it was made from, or {@link #ABSENT} for a new
   *     layer
   * @return the hash of what is on disk now
   * @throws ConflictException if somebody else saved another version first; the work is kept in
   *     {@link ConflictException#keptCopy()}
   * @throws AssayException if it cannot be saved; the version before is then still there
   */
  public String save(String id, String layerName, AnnotatedDocument document, String expectedHash)
      throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    if (layerName.equalsIgnoreCase(INITIAL)) {
      throw new AssayException(
          id + ": the initial layer is written once; save under an annotator's name or as gold");
    }
    try (CorpusLocks.Held held = lock(id, layerName)) {
      return layers.save(id, layerName, document.withId(id), expectedHash);
    }
  }

  /** The names of a document's layers of which there are earlier versions, sorted. */
  public List<String> layersWithHistory(String id) throws AssayException {
    Names.requireDocument(id);
    return files.historyNames(id);
  }

  /**
   * Tells when a layer was saved, by the file system.
   *
   * @throws AssayException if there is no such layer, or it cannot be reached
   */
  public Instant saved(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return files.modified(files.layer(id, layerName));
  }

  /** Lists the earlier versions of a layer, the oldest first. */
  public List<Version> history(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return layers.history(id, layerName).versions();
  }

  /**
   * Reads an earlier version of a layer.
   *
   * @param version one that {@link #history} lists
   * @throws AssayException if it is damaged, or its text is not the document's
   */
  public AnnotatedDocument read(String id, String layerName, Version version)
      throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return layers.read(id, layerName, version);
  }

  /**
   * Makes an earlier version of a layer the current one; what it replaces goes into the history.
   *
   * @param number which one, from {@link #history}
   * @return the hash of what is on disk now
   * @throws AssayException if there is no such version, or it is damaged
   */
  public String restore(String id, String layerName, int number) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    try (CorpusLocks.Held held = lock(id, layerName)) {
      return layers.restore(id, layerName, number);
    }
  }

  /**
   * Begins or goes on to edit a layer, with a journal that survives the process.
   *
   * @param layerName {@link #GOLD} or an annotator's name
   * @param annotator name of the person, as in {@code human:NAME}
   * @param from the layer that the work begins from where there is no such layer yet
   * @return the draft, with the edits that an earlier process did not save; the caller closes it
   * @throws AssayException if the layer is being edited already, or cannot be read
   */
  public Draft edit(String id, String layerName, String annotator, String from)
      throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    Names.requireLayer(from);
    return new Drafts(this, files, locks, layers).open(id, layerName, annotator, from);
  }

  /** The layers with unsaved edits, in the order of the documents. */
  public List<Draft.Unsaved> unsaved() throws AssayException {
    Drafts drafts = new Drafts(this, files, locks, layers);
    List<Draft.Unsaved> found = new ArrayList<>();
    for (String id : documents()) {
      found.addAll(drafts.unsaved(id));
    }
    return found;
  }

  /**
   * Tells how far an annotator is with a document.
   *
   * @param layerName {@link #GOLD} or an annotator's name
   * @throws AssayException if the files cannot be looked at
   */
  public WorkState state(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return new WorkStates(files).of(id, layerName);
  }

  /**
   * Calls a saved layer done; it is in progress again as soon as it changes.
   *
   * @throws AssayException if there is no such layer, or the mark cannot be written
   */
  public void markDone(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    new WorkStates(files).markDone(id, layerName);
  }

  /**
   * Takes back that a layer is done; without effect where it is not.
   *
   * @throws AssayException if the mark cannot be removed
   */
  public void markOpen(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    new WorkStates(files).markOpen(id, layerName);
  }

  /**
   * Lists the files with an annotator's work that was kept beside a layer which somebody else
   * saved.
   *
   * @return the files, sorted; deleting one settles it
   */
  public List<Path> conflicts(String id, String layerName) throws AssayException {
    Names.requireDocument(id);
    Names.requireLayer(layerName);
    return new WorkStates(files).conflicts(id, layerName);
  }

  /**
   * Begins a run over the documents, or goes on with one that was cut short.
   *
   * @param name kind of the run, the name of its ledger; only one of a kind is at work at a time
   * @param run everything that the results depend on beside the documents; a ledger of another run
   *     is begun anew
   * @return the ledger; the caller closes it
   * @throws AssayException if such a run is at work, or the ledger cannot be written
   */
  public Ledger ledger(String name, String run) throws AssayException {
    Names.requireLayer(name);
    return Ledger.open(files, locks, name, run);
  }

  private CorpusLocks.Held lock(String id, String layerName) throws AssayException {
    return locks.lock("layer:" + id + "/" + layerName);
  }

  private static Path real(Path directory) throws AssayException {
    try {
      return directory.toRealPath();
    } catch (NoSuchFileException e) {
      throw new AssayException(
          "%s: there is no such folder; check the path, or make a corpus there: assay new %s"
              .formatted(directory, directory),
          e);
    } catch (IOException e) {
      throw new AssayException(
          directory + " cannot be reached; check the path and its permissions", e);
    }
  }

  private static byte[] guidelines() {
    try (InputStream in = Corpus.class.getResourceAsStream("guidelines.md")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's guidelines.md cannot be read", e);
    }
  }

  private static int keep(SortedMap<String, String> properties) throws AssayException {
    String value = properties.getOrDefault("history.keep", "50");
    if (!value.matches("[1-9][0-9]{0,5}")) {
      throw new AssayException(
          "corpus.properties: history.keep must be from 1 to 999999, but is \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }
}
