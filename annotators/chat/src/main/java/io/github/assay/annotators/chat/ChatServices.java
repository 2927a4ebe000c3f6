package io.github.assay.annotators.chat;

import io.github.assay.corpus.AssayException;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * One service for all engines of the same settings, as long as one of them lives: UIMA makes an
 * engine a thread, but a budget is one for the run.
 */
final class ChatServices {

  private static final Map<ChatSettings, ChatServices> OPEN = new HashMap<>();

  private final ChatService service;
  private int users;

  private ChatServices(ChatService service) {
    this.service = service;
  }

  /**
   * Takes part in a service; {@link #leave} ends it.
   *
   * @throws AssayException if the key in the environment cannot be one
   */
  static synchronized ChatService join(ChatSettings settings) throws AssayException {
    ChatServices shared = OPEN.get(settings);
    if (shared == null) {
      shared =
          new ChatServices(
              new ChatService(
                  settings,
                  ApiKey.from(System.getenv()),
                  new Backoff(RandomGenerator.getDefault()),
                  Wait.REAL));
      OPEN.put(settings, shared);
    }
    shared.users++;
    return shared.service;
  }

  /** Ends what {@link #join} began; the last one closes the account. */
  static synchronized void leave(ChatSettings settings) {
    ChatServices shared = OPEN.get(settings);
    if (shared != null && --shared.users == 0) {
      OPEN.remove(settings);
    }
  }
}
