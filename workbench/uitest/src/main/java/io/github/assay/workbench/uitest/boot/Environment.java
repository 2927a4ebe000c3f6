package io.github.assay.workbench.uitest.boot;

import com.sun.jna.Library;
import com.sun.jna.Native;

/**
 * Changes this process's own environment variables, which the native libraries of the windowing
 * system read; Java can only set those of child processes.
 */
final class Environment {

  private interface C extends Library {
    int setenv(String name, String value, int overwrite);
  }

  private static final C LIBC = Native.load("c", C.class);

  private Environment() {}

  static void set(String name, String value) {
    if (LIBC.setenv(name, value, 1) != 0) {
      throw new IllegalStateException("the environment variable " + name + " cannot be set");
    }
  }
}
