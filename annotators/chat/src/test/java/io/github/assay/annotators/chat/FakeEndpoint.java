package io.github.assay.annotators.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A server on this machine that speaks the protocol, and answers what a test has prepared. */
final class FakeEndpoint implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Answers one request. */
  interface Script {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  final List<JsonNode> requests = Collections.synchronizedList(new ArrayList<>());
  final List<String> paths = Collections.synchronizedList(new ArrayList<>());
  final List<String> keys = Collections.synchronizedList(new ArrayList<>());

  FakeEndpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** The next request is answered so; without a script left, with an empty answer. */
  FakeEndpoint then(Script script) {
    scripts.add(script);
    return this;
  }

  FakeEndpoint thenStatus(int status, String body, String... headers) {
    return then(
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          send(exchange, status, body);
        });
  }

  /** The model says this. */
  FakeEndpoint thenAnswer(String content) {
    return then(exchange -> send(exchange, 200, completion(content)));
  }

  /** Sends the beginning of an answer, and nothing more. */
  FakeEndpoint thenTrickle() {
    return then(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          hang();
        });
  }

  /** Never answers. */
  FakeEndpoint thenSilence() {
    return then(exchange -> hang());
  }

  static String completion(String content) {
    ObjectNode response = JSON.createObjectNode();
    ObjectNode choice = response.putArray("choices").addObject();
    choice.put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", content);
    response.putObject("usage").put("total_tokens", 100);
    return response.toString();
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    paths.add(exchange.getRequestURI().toString());
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    requests.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
    Script script = scripts.poll();
    if (script == null) {
      send(exchange, 200, completion("{\"claims\": []}"));
    } else {
      script.answer(exchange);
    }
    exchange.close();
  }

  private void hang() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
