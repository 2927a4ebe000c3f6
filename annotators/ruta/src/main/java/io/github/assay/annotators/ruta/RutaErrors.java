package io.github.assay.annotators.ruta;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where in a script an error of Ruta's lies. */
final class RutaErrors {

  private static final Pattern PARSE =
      Pattern.compile("Error in [^,]*, line (\\d+), (.*)", Pattern.DOTALL);
  private static final Pattern UNRESOLVED =
      Pattern.compile("Not able to resolve (\\w+): ([\\w.]+) in script");

  private RutaErrors() {}

  /** The error of a script that cannot be read. */
  static AssayException bad(Throwable error, Path script) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String said = String.valueOf(root.getMessage());
    Matcher parse = PARSE.matcher(said);
    return new AssayException(
        parse.find()
            ? "%s, line %s: %s; mend the script"
                .formatted(script, parse.group(1), parse.group(2).strip())
            : "%s: %s; mend the script".formatted(script, said),
        error);
  }

  /** A better error for a name that Ruta finds to be unknown only when a rule fires. */
  static Optional<AssayException> located(AssayException error, Path script) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      Matcher unresolved = UNRESOLVED.matcher(String.valueOf(e.getMessage()));
      if (unresolved.find()) {
        return Optional.of(
            new AssayException(
                "%s, line %d: there is no %s \"%s\"; declare it with DECLARE, or import its type system with TYPESYSTEM"
                    .formatted(
                        script,
                        line(script, unresolved.group(2)),
                        unresolved.group(1),
                        unresolved.group(2)),
                error));
      }
    }
    return Optional.empty();
  }

  private static int line(Path script, String name) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    try {
      List<String> lines = Files.readAllLines(script);
      for (int i = 0; i < lines.size(); i++) {
        if (word.matcher(lines.get(i)).find()) {
          return i + 1;
        }
      }
    } catch (IOException e) {
      // Read a moment ago; without it, the first line is as good as any.
    }
    return 1;
  }
}
