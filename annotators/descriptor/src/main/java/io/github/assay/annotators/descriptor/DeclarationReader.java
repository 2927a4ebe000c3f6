package io.github.assay.annotators.descriptor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Reads declarations; what it does not know is an error, so that a slip of the pen does not pass.
 */
public final class DeclarationReader {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonParser.Feature.ALLOW_COMMENTS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DeclarationReader() {}

  /**
   * Reads a declaration.
   *
   * @param file a JSON file
   * @throws AssayException if it cannot be read or declares something that there is not; names file
   *     and line
   */
  public static Declaration read(Path file) throws AssayException {
    try {
      Declaration declaration = JSON.readValue(Files.readAllBytes(file), Declaration.class);
      if (declaration == null) {
        throw new AssayException(file + " declares nothing; see docs/annotator-plugins.md");
      }
      long engines =
          Stream.of(
                  declaration.descriptor(),
                  declaration.engineClass(),
                  declaration.pear(),
                  declaration.script())
              .filter(s -> !s.isEmpty())
              .count();
      if (engines != 1) {
        throw new AssayException(
            file
                + " must name one engine: by \"descriptor\", \"class\", \"pear\" or \"script\"; it names "
                + engines);
      }
      return declaration;
    } catch (JsonProcessingException e) {
      throw new AssayException(
          "%s%s: %s%s"
              .formatted(
                  file,
                  e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr(),
                  reason(e),
                  e instanceof JsonMappingException mapping ? where(mapping) : ""),
          e);
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read (%s); name a declaration that is there"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "\"%s\" is not known; known are %s"
          .formatted(
              unknown.getPropertyName(),
              unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList());
    }
    if (e instanceof ValueInstantiationException bad && bad.getCause() != null) {
      return bad.getCause().getMessage();
    }
    return e.getOriginalMessage();
  }

  private static String where(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference part : e.getPath()) {
      path.append(path.isEmpty() ? "" : " › ")
          .append(part.getFieldName() == null ? part.getIndex() + 1 : part.getFieldName());
    }
    return path.isEmpty() ? "" : " (at " + path + ")";
  }
}
