package io.github.assay.workbench.uitest.boot;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test the window as after a start, whatever the test before left open, so that tests
 * pass in any order.
 */
public final class FreshWindow implements BeforeEachCallback {

  private static final String PREPARING = "io.github.assay.workbench.uitest.FreshWorkbench";

  @Override
  public void beforeEach(ExtensionContext context) throws ReflectiveOperationException {
    Class<?> test = context.getRequiredTestClass();
    if (test.getPackage() != FreshWindow.class.getPackage()) {
      test.getClassLoader().loadClass(PREPARING).getMethod("prepare").invoke(null);
    }
  }
}
