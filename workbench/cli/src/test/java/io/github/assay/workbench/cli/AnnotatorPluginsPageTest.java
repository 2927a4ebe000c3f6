package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs docs/annotator-plugins.md from top to bottom: files are written, commands run as processes
 * of their own, with the Ruta plug-in dropped in where the page says so, and a server on this
 * machine in place of a model.
 */
class AnnotatorPluginsPageTest {

  private static final String KEY = "sk-local";
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)(?:`([\\w.]+)`[^`\\n]*:\\n\\n)?^```(\\w+)\\n(.*?)^```$");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final List<String> keys = new ArrayList<>();
  private final StringBuilder said = new StringBuilder();
  private HttpServer server;
  private ProgramProcess program;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", this::answer);
    server.start();
    program = new ProgramProcess(folder);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void everyFileAndCommandOfThePageWorks() throws Exception {
    String page = Files.readString(Run.ROOT.resolve("docs/annotator-plugins.md"));
    Matcher blocks = BLOCK.matcher(page);
    int commands = 0;
    while (blocks.find()) {
      if (blocks.group(2).equals("sh")) {
        for (String line : blocks.group(3).lines().toList()) {
          run(line);
          commands++;
        }
      } else if (blocks.group(1) != null) {
        Files.writeString(folder.resolve(blocks.group(1)), blocks.group(3));
      }
    }
    assertTrue(commands > 10, "the page shows commands");
    assertEquals(List.of("Bearer " + KEY), keys.stream().distinct().toList());
    assertFalse(said.toString().contains(KEY), "the key is in what was printed");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(content.contains(KEY), () -> "the key is in " + file);
      }
    }
    assertTrue(
        said.toString().contains("dropped a quote that the text does not have"), said.toString());
  }

  private void run(String line) throws Exception {
    if (line.startsWith("javac ")) {
      assertEquals(
          0,
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-cp",
                  ProgramProcess.classPath(),
                  "-d",
                  Files.createDirectory(folder.resolve("classes")).toString(),
                  folder.resolve("Hedges.java").toString()));
    } else if (line.equals("./assay annotators")) {
      assertFalse(program.run("annotators").contains("annotators.ruta"), "not dropped in yet");
    } else if (line.startsWith("cp annotators/ruta/")) {
      program.dropIn("assay-annotators-ruta");
      assertTrue(program.run("annotators").contains("from io.github.assay.annotators.ruta"));
    } else if (line.startsWith("export ASSAY_CHAT_URL=")) {
      program.set("ASSAY_CHAT_URL", "http://localhost:" + server.getAddress().getPort() + "/v1");
    } else if (line.startsWith("export ")) {
      String[] parts = line.substring("export ".length()).split("=", 2);
      program.set(parts[0], parts[1]);
    } else if (line.startsWith("./assay annotate ")) {
      said.append(program.run(line.substring("./assay ".length()).split(" ")));
      Matcher step = Pattern.compile("--pipeline (\\w+):(\\S+)").matcher(line);
      assertTrue(step.find(), line);
      requireSuggestions(
          step.group(1).equals("chat") ? "chat-qwen2.5-7b@" : step.group(2).split("\\.")[0] + "@");
    } else if (line.startsWith("./assay ")) {
      // The same in this process, which is faster.
      Object[] words =
          Stream.of(line.substring("./assay ".length()).split(" "))
              .map(w -> w.startsWith("corpus/sample") ? Run.ROOT.resolve(w) : w)
              .map(w -> w.equals("talks") ? folder.resolve("talks") : w)
              .toArray();
      Run.ok(words);
    } else {
      assertTrue(line.equals("mkdir -p plugins") || line.startsWith("./mvnw "), line);
    }
  }

  private void requireSuggestions(String origin) throws Exception {
    Corpus corpus = Corpus.open(folder.resolve("talks"));
    Set<String> origins = new TreeSet<>();
    for (String id : corpus.documents()) {
      for (Span span : corpus.read(id, Corpus.SUGGESTIONS).document().spans()) {
        origins.add(span.provenance().origin());
      }
    }
    assertEquals(1, origins.size(), origins::toString);
    assertTrue(origins.iterator().next().startsWith(origin), origins::toString);
  }

  /** Claims the first words of the first sentence, and words that no article has. */
  private void answer(HttpExchange exchange) throws IOException {
    keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
    JsonNode request = JSON.readTree(exchange.getRequestBody());
    JsonNode sentence =
        JSON.readTree(request.get("messages").get(1).get("content").asText()).get(0);
    String words = sentence.get(1).asText();
    ObjectNode content = JSON.createObjectNode();
    for (String quote : List.of(words.substring(0, words.indexOf(' ')), "Xyzzy said so")) {
      ObjectNode piece = JSON.createObjectNode().put("quote", quote);
      piece.put("sentence", sentence.get(0).asInt());
      content.withArray("claims").addObject().putArray("pieces").add(piece);
    }
    ObjectNode response = JSON.createObjectNode();
    response
        .putArray("choices")
        .addObject()
        .putObject("message")
        .put("content", content.toString());
    byte[] bytes = JSON.writeValueAsBytes(response);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
