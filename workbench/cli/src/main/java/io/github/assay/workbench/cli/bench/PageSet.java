package io.github.assay.workbench.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads a folder of saved pages with ground truth: {@code truth.json} and {@code html/*.html.gz}.
 */
final class PageSet {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PageSet() {}

  /**
   * Reads the pages of a set.
   *
   * @param half 0 or 1 for the pages whose names hash to it, all others for every page
   * @throws AssayException if the folder or a page is not there
   */
  static List<Page> read(Path folder, int half) throws AssayException {
    List<Page> pages = new ArrayList<>();
    try {
      JsonNode truth = JSON.readTree(folder.resolve("truth.json").toFile());
      for (Map.Entry<String, JsonNode> entry : truth.properties()) {
        String id = entry.getKey();
        if (half != 0 && half != 1 || Math.floorMod(id.hashCode(), 2) == half) {
          pages.add(page(folder, id, entry.getValue()));
        }
      }
    } catch (IOException e) {
      throw new AssayException(
          folder
              + ": the pages to measure on cannot be read ("
              + e.getMessage()
              + "); see --shared",
          e);
    }
    return List.copyOf(pages);
  }

  private static Page page(Path folder, String id, JsonNode truth) throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(folder.resolve("html").resolve(id + ".html.gz")))) {
      return new Page(
          id,
          in.readAllBytes(),
          truth.path("body").asText(""),
          strings(truth.path("with")),
          strings(truth.path("without")),
          truth.path("title").asText(""),
          truth.path("author").asText(""),
          truth.path("date").asText(""));
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(s -> strings.add(s.asText()));
    return List.copyOf(strings);
  }
}
