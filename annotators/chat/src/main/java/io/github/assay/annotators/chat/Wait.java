package io.github.assay.annotators.chat;

import java.time.Duration;
import java.time.Instant;

/** The clock and the waiting, apart so that tests need not wait. */
interface Wait {

  /** The real ones. */
  Wait REAL =
      new Wait() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
          Thread.sleep(duration.toMillis());
        }
      };

  /** The present time, to read a date in a server's answer. */
  Instant now();

  /** Waits. */
  void pause(Duration duration) throws InterruptedException;
}
