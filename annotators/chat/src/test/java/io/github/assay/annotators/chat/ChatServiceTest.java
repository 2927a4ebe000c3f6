package io.github.assay.annotators.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.assay.corpus.AssayException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatServiceTest {

  private static final String KEY = "sk-secret-0123456789";
  private static final String GOOD = "{\"claims\": [{\"pieces\": []}]}";

  @TempDir Path folder;

  private final FakeEndpoint endpoint = new FakeEndpoint();
  private final List<Duration> pauses = new ArrayList<>();
  private Optional<Path> cache = Optional.empty();
  private int maxRequests = 100;
  private long maxTokens = 100_000;
  private int concurrency = 4;
  private int retries = 3;
  private Duration timeout = Duration.ofSeconds(60);

  @AfterEach
  void close() {
    endpoint.close();
  }

  @Test
  void sendsTheKeyAndTheQuestionAndTakesTheAnswer() throws Exception {
    endpoint.thenAnswer(GOOD);
    JsonNode answer = service().ask("{\"question\": 1}", "x");
    assertEquals(1, answer.get("claims").size());
    assertEquals(List.of("/v1/chat/completions"), endpoint.paths);
    assertEquals(List.of("Bearer " + KEY), endpoint.keys);
    assertEquals(1, endpoint.requests.get(0).get("question").asInt());
  }

  @Test
  void waitsAsLongAsTheServerSays() throws Exception {
    endpoint.thenStatus(429, "slow down", "Retry-After", "7");
    endpoint.thenStatus(503, "", "Retry-After", "Thu, 01 Jan 1970 00:00:41 GMT");
    service().ask("{}", "x");
    assertEquals(List.of(Duration.ofSeconds(7), Duration.ofSeconds(41)), pauses);
  }

  @Test
  void doesNotWaitForAServerThatAsksForHours() {
    endpoint.thenStatus(429, "come back tomorrow", "Retry-After", "86400");
    assertTrue(failure().contains("come back tomorrow"));
    assertEquals(List.of(), pauses);
  }

  @Test
  void waitsTwiceAsLongEachTimeWithHalfLeftToChance() throws Exception {
    endpoint.thenStatus(500, "oh").thenStatus(502, "oh").thenStatus(408, "oh");
    service().ask("{}", "x");
    assertEquals(3, pauses.size());
    for (int i = 0; i < 3; i++) {
      long full = 500L << i;
      long pause = pauses.get(i).toMillis();
      assertTrue(pause >= full / 2 && pause <= full, pauses::toString);
    }
  }

  @Test
  void givesUpAfterAsManyTriesAsAllowedAndSaysWhy() {
    for (int i = 0; i < 4; i++) {
      endpoint.thenStatus(500, "broken\u001b[31m inside");
    }
    String failure = failure();
    assertTrue(failure.contains("status 500: broken [31m inside; try later (tried 4×)"), failure);
  }

  @Test
  void doesNotTryAgainWithAKeyThatIsRefusedNorShowsIt() {
    endpoint.thenStatus(401, "Incorrect API key provided: " + KEY);
    String failure = failure();
    assertTrue(failure.contains("check the key in ASSAY_CHAT_KEY (tried 1×)"), failure);
    assertFalse(failure.contains(KEY), failure);
  }

  @Test
  void doesNotTryAgainWhereTheAccountIsEmpty() {
    endpoint.thenStatus(429, "{\"error\": {\"code\": \"insufficient_quota\"}}");
    assertTrue(failure().contains("the account has nothing left (tried 1×)"));
  }

  @Test
  void doesNotFollowARedirectionWithTheKey() {
    endpoint.thenStatus(307, "", "Location", endpoint.url() + "/elsewhere");
    assertTrue(failure().contains("it sends elsewhere"));
    assertEquals(1, endpoint.paths.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no JSON at all",
        "{\"claims\": [",
        "{\"claim\": []}",
        "[]",
        "",
        "{\"claims\": []} and a remark"
      })
  void asksAgainWhereTheModelDoesNotKeepToTheForm(String content) throws Exception {
    endpoint.thenAnswer(content).thenAnswer(GOOD);
    assertEquals(1, service().ask("{}", "x").get("claims").size());
    assertEquals(2, endpoint.requests.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>gateway</html>",
        "{}",
        "{\"choices\": []}",
        "{\"choices\": [{\"message\": {\"content\": null, \"refusal\": \"I will not\"}}]}",
        "{\"choices\": [{\"finish_reason\": \"length\", \"message\": {\"content\": \"{\"}}]}"
      })
  void asksAgainWhereThereIsNoAnswerInTheResponse(String body) throws Exception {
    endpoint.thenStatus(200, body).thenAnswer(GOOD);
    assertEquals(1, service().ask("{}", "x").get("claims").size());
  }

  @Test
  void givesUpASilentOrTricklingServerAndAsksAgain() throws Exception {
    timeout = Duration.ofMillis(300);
    endpoint.thenSilence().thenTrickle();
    retries = 20;
    assertEquals(0, service().ask("{}", "x").get("claims").size());
    assertTrue(endpoint.requests.size() >= 3, "two that hang, and one that does not");
  }

  @Test
  void refusesAnAnswerWithoutEnd() {
    retries = 0;
    endpoint.thenStatus(200, "x".repeat(9 << 20));
    assertTrue(failure().contains("the answer is longer than"));
  }

  @Test
  void asksOnceForTheSameAndKeepsNoKey() throws Exception {
    cache = Optional.of(folder.resolve("cache"));
    endpoint.thenAnswer(GOOD);
    JsonNode first = service().ask("{\"q\": 1}", "x");
    assertEquals(first, service().ask("{\"q\": 1}", "x"));
    assertEquals(1, endpoint.requests.size());
    service().ask("{\"q\": 2}", "x");
    assertEquals(2, endpoint.requests.size());
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> kept = files.filter(Files::isRegularFile).toList();
      assertEquals(2, kept.size(), kept::toString);
      for (Path file : kept) {
        assertFalse(Files.readString(file).contains(KEY));
      }
    }
  }

  @Test
  void asksAnewWhereTheKeptAnswerIsDamaged() throws Exception {
    cache = Optional.of(folder);
    String key = AnswerCache.key(endpoint.url() + "/chat/completions", "{}");
    Path file = folder.resolve(key.substring(0, 2)).resolve(key + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"cla");
    endpoint.thenAnswer(GOOD);
    service().ask("{}", "x");
    assertEquals(GOOD, Files.readString(file));
  }

  @Test
  void keepsNoAnswerThatIsOfNoUse() {
    cache = Optional.of(folder.resolve("cache"));
    retries = 0;
    endpoint.thenAnswer("nonsense");
    failure();
    assertFalse(Files.exists(folder.resolve("cache")));
  }

  @Test
  void stopsWhereTheRequestsAreUsedUp() throws Exception {
    maxRequests = 2;
    ChatService service = service();
    service.ask("1", "x");
    service.ask("2", "x");
    AssayException error = assertThrows(AssayException.class, () -> service.ask("3", "x"));
    assertTrue(error.getMessage().contains("the budget of 2 requests is used up"));
    assertEquals(2, endpoint.requests.size());
  }

  @Test
  void stopsWhereTheTokensAreUsedUp() throws Exception {
    maxTokens = 150;
    ChatService service = service();
    service.ask("1", "x");
    service.ask("2", "x");
    AssayException error = assertThrows(AssayException.class, () -> service.ask("3", "x"));
    assertTrue(error.getMessage().contains("the budget of 150 tokens is used up"));
  }

  @Test
  void hasAsManyRequestsUnderWayAsAllowedAndNoMore() throws Exception {
    concurrency = 2;
    CyclicBarrier two = new CyclicBarrier(2);
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int i = 0; i < 6; i++) {
      endpoint.then(
          exchange -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            try {
              two.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
            underWay.decrementAndGet();
            FakeEndpoint.send(exchange, 200, FakeEndpoint.completion(GOOD));
          });
    }
    ChatService service = service();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Callable<JsonNode>> questions = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String question = String.valueOf(i);
        questions.add(() -> service.ask(question, "x"));
      }
      for (Future<JsonNode> answer : threads.invokeAll(questions)) {
        assertEquals(1, answer.get().get("claims").size());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(2, most.get());
  }

  private String failure() {
    return assertThrows(AssayException.class, () -> service().ask("{}", "x")).getMessage();
  }

  private ChatService service() throws AssayException {
    return new ChatService(
        new ChatSettings(
            ChatSettings.endpoint(endpoint.url(), false),
            "small",
            Optional.of(0.0),
            cache,
            maxRequests,
            maxTokens,
            concurrency,
            retries,
            timeout),
        ApiKey.from(Map.of(ApiKey.VARIABLE, KEY)),
        new Backoff(new Random(7)),
        new Wait() {
          @Override
          public Instant now() {
            return Instant.EPOCH;
          }

          @Override
          public void pause(Duration duration) {
            pauses.add(duration);
          }
        });
  }
}
