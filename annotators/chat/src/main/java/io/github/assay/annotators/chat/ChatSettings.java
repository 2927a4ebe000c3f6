package io.github.assay.annotators.chat;

import io.github.assay.corpus.AssayException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How an endpoint is used; the key is not part of it, so that no message or file can hold it.
 *
 * @param endpoint where requests go
 * @param model the model's name
 * @param temperature randomness of the answers; empty for the endpoint's own
 * @param cache folder of the answers kept, or empty to keep none
 * @param maxRequests requests that a run may send, tries included
 * @param maxTokens tokens that a run may use
 * @param concurrency requests under way at a time
 * @param retries how often a request is tried again
 * @param timeout how long one try may take, from first byte to last
 */
record ChatSettings(
    URI endpoint,
    String model,
    Optional<Double> temperature,
    Optional<Path> cache,
    int maxRequests,
    long maxTokens,
    int concurrency,
    int retries,
    Duration timeout) {

  /** Path of the one call that is made. */
  private static final String CALL = "/chat/completions";

  /**
   * Makes the address of the call from the address of the service.
   *
   * @param base as in {@code https://api.openai.com/v1}
   * @param allowHttp whether the text may go over a network unencrypted
   * @throws AssayException if it is no such address, or unencrypted without leave
   */
  static URI endpoint(String base, boolean allowHttp) throws AssayException {
    try {
      URI uri = new URI(base.strip().replaceFirst("/+$", "") + CALL);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean known = scheme.equals("https") || scheme.equals("http");
      if (!known || uri.getHost() == null) {
        throw new AssayException(
            "the endpoint \"%s\" is no web address; name one like https://api.openai.com/v1"
                .formatted(base));
      }
      if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
        throw new AssayException(
            "the endpoint's address must be scheme, host and path alone; put the key into "
                + ApiKey.VARIABLE);
      }
      if (scheme.equals("http") && !allowHttp && !isLoopback(uri.getHost())) {
        throw new AssayException(
            "the endpoint %s is not encrypted: text and key could be read on the way; use https, or --set allowHttp=true in a network that you trust"
                .formatted(base));
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new AssayException(
          "the endpoint \"%s\" is no web address (%s)".formatted(base, e.getReason()), e);
    }
  }

  /** Told by the name alone: looking it up would ask a network that may lie. */
  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
