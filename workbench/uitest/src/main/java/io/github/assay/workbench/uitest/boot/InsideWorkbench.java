package io.github.assay.workbench.uitest.boot;

import org.junit.platform.launcher.LauncherInterceptor;

/**
 * Lets JUnit run inside the product: the first call boots it, and test classes are then those of
 * the test bundle, so that all that Jupiter offers works in them.
 */
public final class InsideWorkbench implements LauncherInterceptor {

  @Override
  public <T> T intercept(Invocation<T> invocation) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Product.testClasses(before));
    try {
      return invocation.proceed();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void close() {
    // The product ends with the JVM: several launchers may come and go in one.
  }
}
