package io.github.assay.annotators.chat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.assay.annotators.pipeline.Tally;
import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Asks an endpoint, for all threads of a run together: within its budget, so many at a time, again
 * where that helps, and never twice the same. Thread-safe.
 */
final class ChatService {

  /** A server that asks for more is not waited for. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final ChatSettings settings;
  private final ApiKey key;
  private final Transport transport;
  private final AnswerCache cache;
  private final Budget budget;
  private final Semaphore places;
  private final Backoff backoff;
  private final Wait wait;

  /** Why a try failed, and whether another may help. */
  private record Failure(String reason, boolean again, Optional<Duration> told) {}

  ChatService(ChatSettings settings, ApiKey key, Backoff backoff, Wait wait) {
    this.settings = settings;
    this.key = key;
    this.transport = new Transport(settings, key);
    this.cache = new AnswerCache(settings.cache());
    this.budget = new Budget(settings.maxRequests(), settings.maxTokens());
    this.places = new Semaphore(settings.concurrency(), true);
    this.backoff = backoff;
    this.wait = wait;
  }

  /**
   * Asks, or takes the answer from the cache.
   *
   * @param origin annotator to count for
   * @return an object with an array of claims
   * @throws AssayException if there is no such answer; says why and what to do
   */
  JsonNode ask(String body, String origin) throws AssayException {
    String question = AnswerCache.key(settings.endpoint().toString(), body);
    Optional<String> kept = cache.find(question);
    if (kept.isPresent()) {
      try {
        JsonNode answer = Completion.answer(kept.get());
        Tally.count(origin + ": answers from the cache", 1);
        return answer;
      } catch (Completion.MalformedException e) {
        // Somebody else's file: asked anew, and replaced.
      }
    }
    try {
      Completion completion = persist(body, origin);
      cache.keep(question, completion.text());
      return completion.answer();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssayException("the request was interrupted; run again", e);
    }
  }

  private Completion persist(String body, String origin)
      throws AssayException, InterruptedException {
    for (int tries = 1; ; tries++) {
      Failure failure;
      places.acquire();
      try {
        budget.take();
        Tally.count(origin + ": requests", 1);
        Transport.Response response = transport.send(body);
        if (response.status() == 200) {
          Completion completion = Completion.of(response.body());
          count(body, completion, origin);
          return completion;
        }
        failure = failure(response);
      } catch (Completion.MalformedException e) {
        count(body, new Completion(null, "", 0), origin);
        failure = new Failure(e.getMessage(), true, Optional.empty());
      } catch (IOException e) {
        failure = new Failure(e.getMessage(), true, Optional.empty());
      } finally {
        places.release();
      }
      Duration pause = backoff.before(tries, failure.told());
      if (!failure.again() || tries > settings.retries() || pause.compareTo(LONGEST_WAIT) > 0) {
        throw new AssayException(
            "%s: %s (tried %d×)".formatted(settings.endpoint(), key.hide(failure.reason()), tries));
      }
      wait.pause(pause);
    }
  }

  /** Where an endpoint does not say what an answer cost, four characters are taken for a token. */
  private void count(String body, Completion completion, String origin) {
    long tokens =
        completion.tokens() > 0
            ? completion.tokens()
            : (body.length() + completion.text().length()) / 4;
    budget.used(tokens);
    Tally.count(origin + ": tokens", Math.toIntExact(Math.min(tokens, Integer.MAX_VALUE)));
  }

  private Failure failure(Transport.Response response) {
    int status = response.status();
    String said = Completion.shorten(response.body());
    boolean spent = response.body().contains("insufficient_quota");
    boolean again = (status == 429 && !spent) || status == 408 || status >= 500;
    String remedy =
        switch (status) {
          case 401, 403 ->
              key.isEmpty()
                  ? "set the key in the environment variable " + ApiKey.VARIABLE
                  : "check the key in " + ApiKey.VARIABLE;
          case 404 -> "check baseUrl and the model's name";
          case 301, 302, 303, 307, 308 -> "it sends elsewhere, which is not followed; set baseUrl";
          case 429 -> spent ? "the account has nothing left" : "it is asked too often";
          default -> again ? "try later" : "the endpoint may not support this kind of request";
        };
    return new Failure(
        "status %d: %s; %s".formatted(status, said.isEmpty() ? "no reason given" : said, remedy),
        again,
        response.retryAfter().flatMap(h -> Backoff.told(h, wait.now())));
  }
}
