package io.github.assay.annotators.chat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request and takes its response; thread-safe. */
final class Transport {

  private static final int LONGEST = 8 << 20;

  private final ChatSettings settings;
  private final ApiKey key;

  // Never follows a redirection: the key must not go where the user did not send it.
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * A server's response.
   *
   * @param status HTTP status
   * @param retryAfter the header Retry-After
   */
  record Response(int status, Optional<String> retryAfter, String body) {}

  Transport(ChatSettings settings, ApiKey key) {
    this.settings = settings;
    this.key = key;
  }

  /**
   * Sends a request.
   *
   * @throws IOException if the server cannot be reached, or does not answer in time
   */
  Response send(String body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.endpoint())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Authorization", key.bearer());
    }
    CompletableFuture<HttpResponse<String>> sent =
        client.sendAsync(request.build(), info -> new LimitedBody(LONGEST));
    try {
      // The client's own time limit ends with the headers; a body that trickles would pass it.
      HttpResponse<String> response =
          sent.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new Response(
          response.statusCode(), response.headers().firstValue("Retry-After"), response.body());
    } catch (TimeoutException e) {
      throw new IOException("no answer within " + settings.timeout().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new IOException(cause.getMessage() == null ? cause.toString() : cause.getMessage(), e);
    } finally {
      sent.cancel(true);
    }
  }
}
