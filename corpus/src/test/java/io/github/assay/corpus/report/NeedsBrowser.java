package io.github.assay.corpus.report;

import java.io.IOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests where no browser can be had, naming the command that mends it; with {@code CI=true}
 * they fail instead, so that nobody takes a skipped test for a passed one.
 */
final class NeedsBrowser implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    try {
      if (Browser.find().isPresent()) {
        return ConditionEvaluationResult.enabled("there is a browser");
      }
    } catch (IOException e) {
      throw new IllegalStateException("the installer cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while installing a browser", e);
    }
    String reason = "there is no Chromium to look at reports with; run: " + Browser.REMEDY;
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }
}
