package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The program as the launcher starts it: a process of its own, in a folder, with an environment,
 * and without the optional plug-ins on its class path.
 */
final class ProgramProcess {

  private static final String OPTIONAL = Path.of("annotators", "ruta").toString();

  private final Path home;
  private final Map<String, String> environment = new TreeMap<>();

  ProgramProcess(Path home) {
    this.home = home;
  }

  /** Sets a variable of the environment. */
  void set(String name, String value) {
    environment.put(name, value);
  }

  /** Runs a command that must end well, and gives what it printed. */
  String run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Dassay.home=" + home);
    command.add("-Duser.home=" + home);
    command.add("-cp");
    command.add(classPath());
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
    builder.environment().remove("ASSAY_PLUGINS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.OK, process.waitFor(), () -> String.join(" ", words) + "\n" + said);
    return said;
  }

  /** Copies a module's jar into the folder of plug-ins. */
  void dropIn(String module) throws IOException {
    Path built =
        entries()
            .map(Path::of)
            .filter(p -> p.toString().contains(OPTIONAL))
            .findFirst()
            .orElseThrow();
    Path plugins = Files.createDirectories(home.resolve("plugins"));
    Path jar = plugins.resolve(module + ".jar");
    if (Files.isDirectory(built)) {
      zip(built, jar);
    } else {
      Files.copy(built, jar);
    }
  }

  /** The class path of the tests without the optional plug-ins. */
  static String classPath() {
    return entries()
        .filter(e -> !e.contains(OPTIONAL))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<String> entries() {
    // Maven hides the true class path in the manifest of a jar.
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(path.split(File.pathSeparator))
        .map(e -> Path.of(e).toAbsolutePath().toString());
  }

  private static void zip(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(
            new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
