package io.github.assay.workbench.cli.torture;

import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Imports archives that are made to write elsewhere, to fill the disk, or to break the reader. */
final class HostileArchives implements Battery {

  private static final long LARGEST_GAIN = 64 << 20;

  @Override
  public String measure() {
    return "hostile archives: zip slip, links, devices, bombs, lies, damage";
  }

  @Override
  public String bar() {
    return "nothing outside the corpus, size caps, a clear error that names the archive";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Path folder = setting.folder("archives");
    Path corpus = folder.resolve("work").resolve("c");
    say("new", corpus.toString(), "--name", "c");
    List<String> faults = new ArrayList<>();
    int refused = 0;
    int tried = 0;
    TreeMap<String, HostileArchive> archives = HostileArchive.all(setting.full());
    for (var entry : archives.entrySet()) {
      tried++;
      String name = entry.getKey();
      Path file = folder.resolve(name);
      entry.getValue().write(file);
      List<String> before = outside(folder, corpus);
      long size = size(corpus);
      Said said = say("import", corpus.toString(), file.toString());
      refused += said.code() == ExitCode.FINDINGS ? 1 : 0;
      if (!before.equals(outside(folder, corpus))) {
        faults.add(name + " wrote outside: " + outside(folder, corpus));
      }
      if (size(corpus) - size > LARGEST_GAIN) {
        faults.add(name + " put %,d bytes into the corpus".formatted(size(corpus) - size));
      }
      if (said.code() != ExitCode.OK && said.code() != ExitCode.FINDINGS) {
        faults.add(name + " ended with code " + said.code() + ": " + said.text());
      }
      if (!said.text().contains(entry.getValue().expected())) {
        faults.add(
            "%s: \"%s\" is not said, but: %s"
                .formatted(name, entry.getValue().expected(), said.text()));
      }
      if (said.text().contains("\tat ")) {
        faults.add(name + ": raw " + said.text());
      }
      Files.delete(file);
    }
    return new Outcome(
        "%d archives: %d refused wholly or in part, %d faults"
            .formatted(tried, refused, faults.size()),
        faults);
  }

  private record Said(int code, String text) {}

  private static Said say(String... args) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    return new Said(Main.run(writer, writer, args), said.toString());
  }

  private static List<String> outside(Path folder, Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(folder.getParent())) {
      return files
          .filter(f -> !f.startsWith(corpus) || Files.isSymbolicLink(f))
          .map(f -> f + (Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS) ? " " + length(f) : ""))
          .sorted()
          .toList();
    }
  }

  private static long size(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).mapToLong(HostileArchives::length).sum();
    }
  }

  private static long length(Path file) {
    return file.toFile().length();
  }
}
