package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of a corpus, no two of which differ by case alone: on some drives they would be one.
 *
 * <p>Thread-safe; the directory is listed again only after another process has added to it.
 */
// The lock is held, not used: the try statement is there to let it go.
@SuppressWarnings("try")
final class DocumentIds {

  private final CorpusFiles files;
  private final CorpusLocks locks;
  private final Map<String, String> byLowerCase = new HashMap<>();
  private Optional<FileTime> seen = Optional.empty();

  DocumentIds(CorpusFiles files, CorpusLocks locks) {
    this.files = files;
    this.locks = locks;
  }

  /** All ids of complete documents, sorted. */
  List<String> all() throws AssayException {
    return CorpusFiles.names(files.documents()).filter(this::isComplete).toList();
  }

  /**
   * Makes the directory of a new document.
   *
   * @return true if the id was free or left half done; false if a document has it, in whatever case
   */
  boolean claim(String id) throws AssayException {
    try (CorpusLocks.Held held = locks.lock("ids")) {
      synchronized (this) {
        refresh();
        String taken = byLowerCase.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
        if (taken != null) {
          return taken.equals(id) && !isComplete(id);
        }
        files.makeDirectory(files.document(id));
        seen = Optional.of(modified());
        return true;
      }
    }
  }

  /**
   * Whatever stands in its place counts, so that one that cannot be read is named, not left out.
   */
  private boolean isComplete(String id) {
    return Files.exists(files.layer(id, CorpusFiles.INITIAL), LinkOption.NOFOLLOW_LINKS);
  }

  private void refresh() throws AssayException {
    Optional<FileTime> now = Optional.of(modified());
    if (!now.equals(seen)) {
      byLowerCase.clear();
      CorpusFiles.names(files.documents())
          .forEach(id -> byLowerCase.put(id.toLowerCase(Locale.ROOT), id));
      seen = now;
    }
  }

  private FileTime modified() throws AssayException {
    Path directory = files.documents();
    try {
      return Files.getLastModifiedTime(directory);
    } catch (IOException e) {
      throw new AssayException(directory + " cannot be read (" + e.getMessage() + ")", e);
    }
  }
}
