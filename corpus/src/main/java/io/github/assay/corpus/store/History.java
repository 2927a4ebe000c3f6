package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The earlier versions of one layer, as files {@code NUMBER-HASH.xmi} in a directory of its own.
 *
 * <p>A version is kept by a hard link where the file system has them, which costs nothing and
 * cannot be half done; otherwise by a copy. Callers hold the layer's lock.
 */
final class History {

  private static final Pattern NAME = Pattern.compile("(\\d{6,9})-([0-9a-f]{12})\\.xmi");

  private final CorpusFiles files;
  private final Path directory;
  private final int keep;

  History(CorpusFiles files, Path directory, int keep) {
    this.files = files;
    this.directory = directory;
    this.keep = keep;
  }

  /** Lists the versions, the oldest first. */
  List<Version> versions() throws AssayException {
    files.guard(directory);
    List<Version> versions = new ArrayList<>();
    for (String name : CorpusFiles.names(directory).toList()) {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches()) {
        Path file = directory.resolve(name);
        versions.add(
            new Version(
                Integer.parseInt(matcher.group(1)), matcher.group(2), files.modified(file), file));
      }
    }
    return versions;
  }

  /** Keeps the file that is about to be replaced, unless it is the newest version already. */
  AtomicFile.BeforeMove keeping(Path current, String hash) throws AssayException {
    files.makeDirectory(directory.getParent());
    files.makeDirectory(directory);
    List<Version> versions = versions();
    String shortHash = hash.substring(0, 12);
    int last = versions.isEmpty() ? 0 : versions.get(versions.size() - 1).number();
    boolean known = last > 0 && versions.get(versions.size() - 1).hash().equals(shortHash);
    Path version = directory.resolve("%06d-%s.xmi".formatted(last + 1, shortHash));
    return () -> {
      if (!known) {
        keep(current, version);
        for (int i = 0; i <= versions.size() - keep; i++) {
          Files.deleteIfExists(versions.get(i).file());
        }
        AtomicFile.forceDirectory(directory);
      }
    };
  }

  private void keep(Path current, Path version) throws IOException {
    try {
      Files.createLink(version, current);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      copy(current, version);
    }
  }

  private void copy(Path current, Path version) throws IOException {
    try {
      files.write(version, Files.readAllBytes(current), () -> {});
      Files.setLastModifiedTime(version, Files.getLastModifiedTime(current));
    } catch (AssayException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
