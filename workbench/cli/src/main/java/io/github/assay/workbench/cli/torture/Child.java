package io.github.assay.workbench.cli.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java process, to be killed or to be a rival. Whoever starts it closes it. */
final class Child implements AutoCloseable {

  /** Heap of processes that are started often, and must start fast. */
  static final String SMALL = "256m";

  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts {@link ChildMain} with these arguments. */
  static Child start(String... arguments) throws IOException {
    return start(List.of(), SMALL, arguments);
  }

  /**
   * Starts {@link ChildMain}.
   *
   * @param shell words before the call of Java, or none
   * @param heap as in -Xmx
   */
  static Child start(List<String> shell, String heap, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    if (heap.equals(SMALL)) {
      command.add("-XX:+UseSerialGC");
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-XX:-UsePerfData");
    // With the classes that the launcher has made ready, a process starts in half the time.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.startsWith("-XX:SharedArchiveFile=") || a.startsWith("-Xlog:cds"))
        .forEach(command::add);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ChildMain.class.getName());
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** What it prints up to so many lines with such a beginning, or to its end. */
  List<String> linesUntil(String beginning, int times) throws IOException {
    List<String> lines = new ArrayList<>();
    int met = 0;
    for (String line = ""; line != null && met < times; ) {
      line = out.readLine();
      if (line != null) {
        lines.add(line);
        met += line.startsWith(beginning) ? 1 : 0;
      }
    }
    return lines;
  }

  /** Kills it as {@code kill -9} does, and gives what it had printed and nobody had read. */
  List<String> kill() throws IOException, InterruptedException {
    // By its handle: Process.destroyForcibly would close the pipe with what is still in it.
    process.toHandle().destroyForcibly();
    process.waitFor();
    return rest();
  }

  /** Waits for its end, and gives what nobody had read. */
  List<String> rest() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
  }
}
