package io.github.assay.workbench.cli.bench;

/**
 * Another toolkit that Assay's speed is measured against, in the same run.
 *
 * <p>Found by {@link java.util.ServiceLoader}, so that the command line does not carry the toolkits
 * that only a measurement needs. An implementation has a public constructor without arguments and
 * is used by one thread.
 */
public interface SpeedPeer {

  /** What it does, for the table. Example: "OpenNLP sentences+tokens+POS". */
  String name();

  /**
   * Does its work on one text.
   *
   * @param text an article
   * @return how many tokens it found, so that no compiler can leave the work out
   */
  int process(String text);
}
