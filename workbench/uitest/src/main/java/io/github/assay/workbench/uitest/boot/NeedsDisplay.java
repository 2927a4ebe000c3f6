package io.github.assay.workbench.uitest.boot;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests where no display can be had, naming the command that mends it; with {@code CI=true}
 * they fail instead, so that nobody takes a skipped test for a passed one.
 */
public final class NeedsDisplay implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context
        .getTestClass()
        .filter(c -> c.getPackage() == NeedsDisplay.class.getPackage())
        .isPresent()) {
      return ConditionEvaluationResult.enabled("the harness itself needs no window");
    }
    return Product.missing()
        .map(NeedsDisplay::refuse)
        .orElseGet(() -> ConditionEvaluationResult.enabled("the workbench runs"));
  }

  private static ConditionEvaluationResult refuse(String reason) {
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }
}
