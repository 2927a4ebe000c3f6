package io.github.assay.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of Assay, which the build wrote into the jar. */
public final class Version {

  private Version() {}

  /** The version. Example: "0.1.0-SNAPSHOT". */
  public static String number() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("build.properties is missing from the jar", e);
    }
    return build.getProperty("version");
  }
}
