package io.github.assay.workbench.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Gives the version that the build wrote into the jar. */
public final class Version implements IVersionProvider {

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

  @Override
  public String[] getVersion() {
    return new String[] {"assay " + number() + " on Java " + Runtime.version()};
  }
}
