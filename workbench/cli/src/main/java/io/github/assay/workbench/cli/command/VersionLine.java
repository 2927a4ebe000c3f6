package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.Version;
import picocli.CommandLine.IVersionProvider;

/** Gives the version that {@code --version} prints. */
public final class VersionLine implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"assay " + Version.number() + " on Java " + Runtime.version()};
  }
}
