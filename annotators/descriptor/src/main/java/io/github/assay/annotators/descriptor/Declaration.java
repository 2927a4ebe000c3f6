package io.github.assay.annotators.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a user declares about a foreign engine: where it is, how it is set, and what its types mean.
 *
 * <p>Exactly one of descriptor, engineClass, pear and script is not empty. Paths are relative to
 * the declaration's folder.
 *
 * @param name name for the origin of its spans; empty for that of the descriptor or script
 * @param version version for the origin of its spans; empty for that of the descriptor
 * @param descriptor a UIMA descriptor's file
 * @param engineClass name of an engine's class, in JSON {@code class}
 * @param pear a PEAR's file
 * @param script a script's file, for annotators that run scripts
 * @param classpath jars and folders with the engine's classes; {@code lib/*} for all jars of a
 *     folder
 * @param dataPath folders in which the engine and imports by name find files
 * @param parameters configuration parameters by name
 * @param confidence confidence of spans for which the engine says none, from 0 to 1
 * @param types what its types are in Assay, by full name
 * @param ignore types, and packages as {@code org.x.*}, that are left out without being counted
 */
public record Declaration(
    String name,
    String version,
    String descriptor,
    @JsonProperty("class") String engineClass,
    String pear,
    String script,
    List<String> classpath,
    List<String> dataPath,
    SortedMap<String, JsonNode> parameters,
    Float confidence,
    SortedMap<String, MappedType> types,
    List<String> ignore) {

  private static final float UNSURE = 0.5f;

  /**
   * Fills in what was left out.
   *
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public Declaration {
    name = orEmpty(name);
    version = orEmpty(version);
    descriptor = orEmpty(descriptor);
    engineClass = orEmpty(engineClass);
    pear = orEmpty(pear);
    script = orEmpty(script);
    classpath = classpath == null ? List.of() : List.copyOf(classpath);
    dataPath = dataPath == null ? List.of() : List.copyOf(dataPath);
    parameters = copy(parameters);
    confidence = confidence == null ? UNSURE : confidence;
    types = copy(types);
    ignore = ignore == null ? List.of() : List.copyOf(ignore);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + confidence);
    }
  }

  /** The declaration of a descriptor that makes Assay's own types. */
  static Declaration ofDescriptor(String file) {
    return of(file, null, null);
  }

  /** The declaration of a PEAR that makes Assay's own types. */
  static Declaration ofPear(String file) {
    return of(null, file, null);
  }

  /** The declaration of a script that makes Assay's own types. */
  public static Declaration ofScript(String file) {
    return of(null, null, file);
  }

  private static Declaration of(String descriptor, String pear, String script) {
    return new Declaration(
        null, null, descriptor, null, pear, script, null, null, null, null, null, null);
  }

  /** The same with further classes, further folders of the data path, and further types ignored. */
  public Declaration with(
      List<String> moreClasses, List<String> moreData, List<String> moreIgnored) {
    List<String> classes = joined(classpath, moreClasses);
    List<String> data = joined(dataPath, moreData);
    List<String> ignored = joined(ignore, moreIgnored);
    return new Declaration(
        name,
        version,
        descriptor,
        engineClass,
        pear,
        script,
        classes,
        data,
        parameters,
        confidence,
        types,
        ignored);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  static <T> SortedMap<String, T> copy(Map<String, T> map) {
    return map == null
        ? Collections.emptySortedMap()
        : Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
