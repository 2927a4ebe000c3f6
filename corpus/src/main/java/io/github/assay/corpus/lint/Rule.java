package io.github.assay.corpus.lint;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions;
import io.github.assay.corpus.extension.Extensions.Extension;
import io.github.assay.typesystem.value.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A rule that a plug-in contributes to the extension point {@value #POINT}, and what is said of it.
 *
 * @param id stable identifier, a letter and three digits. Example: "A201"
 * @param title the fault in a few words
 * @param severity how bad it is
 * @param meaning when it is found, and why that is a fault
 * @param remedy what to do, in the imperative, in lower case
 * @param repair whether there is a repair, and whether it is safe
 * @param inception the check of INCEpTION's CAS Doctor that this one answers to, or empty
 * @param check the check itself
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    String meaning,
    String remedy,
    String repair,
    String inception,
    LintRule check) {

  /** Full name of the extension point. */
  public static final String POINT = "io.github.assay.corpus.lintRules";

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Rule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(repair, "repair");
    Objects.requireNonNull(inception, "inception");
    Objects.requireNonNull(check, "check");
  }

  /**
   * Lists the rules of all plug-ins.
   *
   * @return sorted by id
   * @throws AssayException if a plug-in's contribution is faulty, or two have one id
   */
  public static List<Rule> all() throws AssayException {
    return read(Extensions.of(POINT));
  }

  static List<Rule> read(Collection<Extension> extensions) throws AssayException {
    TreeMap<String, Rule> byId = new TreeMap<>();
    for (Extension extension : extensions) {
      Rule rule = read(extension);
      if (byId.put(rule.id(), rule) != null) {
        throw new AssayException(
            "plug-in %s: there is another lint rule with the id \"%s\"; give it an id of its own"
                .formatted(extension.contributor(), rule.id()));
      }
    }
    return List.copyOf(byId.values());
  }

  private static Rule read(Extension extension) throws AssayException {
    String id = extension.required("id");
    String severity = extension.required("severity");
    return new Rule(
        id,
        extension.required("title"),
        Labelled.find(Severity.class, severity)
            .orElseThrow(
                () ->
                    new AssayException(
                        "plug-in %s: rule %s has the severity \"%s\"; legal are %s"
                            .formatted(
                                extension.contributor(),
                                id,
                                severity,
                                Labelled.labels(Severity.class)))),
        extension.required("meaning"),
        extension.required("remedy"),
        extension.required("repair"),
        extension.attribute("inception"),
        extension.create("class", LintRule.class));
  }
}
