package io.github.assay.workbench.cli.console;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a run is: a bar on a terminal, a plain line at each tenth otherwise.
 *
 * <p>Not thread-safe; the caller closes it.
 */
public final class Progress implements AutoCloseable {

  private static final int PLAIN_STEP_WITHOUT_TOTAL = 1000;

  private final PrintWriter err;
  private final String task;
  private final long total;
  private final ProgressBar bar;
  private long done;

  private Progress(PrintWriter err, String task, long total, ProgressBar bar) {
    this.err = err;
    this.task = task;
    this.total = total;
    this.bar = bar;
  }

  /**
   * Starts a run.
   *
   * @param err where it is shown
   * @param task what is done, e.g. "annotating"
   * @param total number of steps, or -1 where it is not known
   */
  public static Progress start(PrintWriter err, String task, long total) {
    ProgressBar bar =
        System.console() == null
            ? null
            : new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    return new Progress(err, task, total, bar);
  }

  /** One step further. */
  public void step() {
    done++;
    if (bar != null) {
      bar.step();
    } else if (total > 0 && done * 10 / total != (done - 1) * 10 / total) {
      err.println(task + ": " + done + " of " + total);
    } else if (total < 0 && done % PLAIN_STEP_WITHOUT_TOTAL == 0) {
      err.println(task + ": " + done);
    }
  }

  /** Shows a line without tearing the bar. */
  public void say(String line) {
    if (bar != null) {
      bar.pause();
      err.println();
      err.println(line);
      bar.resume();
    } else {
      err.println(line);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
