package io.github.assay.workbench.uitest.boot;

import java.util.Arrays;

/**
 * One more process of the product, for tests that kill one.
 *
 * <p>Arguments: the name of a class of the tests, whose {@code main} is called inside the product,
 * and what that gets.
 */
public final class OtherProcess {

  private OtherProcess() {}

  /** Boots the product, calls the class and ends. */
  public static void main(String[] arguments) throws Exception {
    ClassLoader tests = Product.testClasses(OtherProcess.class.getClassLoader());
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    tests.loadClass(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    Runtime.getRuntime().halt(0); // The display's thread is in the middle of things.
  }
}
