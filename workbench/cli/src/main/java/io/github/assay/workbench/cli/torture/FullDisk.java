package io.github.assay.workbench.cli.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills a small file system of its own, and saves, edits and adds with every 4 KB of room. */
final class FullDisk implements Battery {

  private static final List<String> OWN_NAMESPACE =
      List.of("unshare", "--user", "--map-root-user", "--mount");

  @Override
  public String measure() {
    return "disk full at every 4 KB step (short form: every 20th)";
  }

  @Override
  public String bar() {
    return "old file byte-identical, message names path and remedy";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Path disk = setting.folder("disk");
    String mount = "mount -t tmpfs -o size=4m assay \"$0\" && exec \"$@\"";
    List<String> shell = new ArrayList<>(OWN_NAMESPACE);
    shell.addAll(List.of("/bin/sh", "-c", mount, disk.toString()));
    if (!isAllowed(disk)) {
      return new Outcome(
          "not tried: `unshare --user --map-root-user --mount` and a tmpfs are not allowed here",
          List.of());
    }
    try (Child child =
        Child.start(
            shell,
            Child.SMALL,
            "full-disk",
            disk.toString(),
            String.valueOf(setting.amount(20, 1)))) {
      List<String> said = child.rest();
      List<String> faults = new ArrayList<>(said);
      faults.removeIf(l -> l.startsWith("figure "));
      String figure =
          said.stream()
              .filter(l -> l.startsWith("figure "))
              .map(l -> l.substring("figure ".length()))
              .findFirst()
              .orElse("broken off");
      if (figure.equals("broken off")) {
        faults.add("the process ended early");
      }
      return new Outcome(figure + ", " + faults.size() + " faults", faults);
    }
  }

  private static boolean isAllowed(Path disk) throws Exception {
    if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
      return false;
    }
    List<String> command = new ArrayList<>(OWN_NAMESPACE);
    command.addAll(List.of("/bin/sh", "-c", "mount -t tmpfs assay \"$0\"", disk.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor() == 0;
  }
}
