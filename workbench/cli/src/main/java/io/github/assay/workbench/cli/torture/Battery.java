package io.github.assay.workbench.cli.torture;

/**
 * One row of the table: something done to the store many times over.
 *
 * <p>A battery draws all its chances from the setting, so that a seed repeats a find. Stateless.
 */
interface Battery {

  /** What is done, in a few words. */
  String measure();

  /** What has to come out. */
  String bar();

  /**
   * Runs the battery.
   *
   * @throws Exception whatever the store let through; it counts as a miss
   */
  Outcome run(Setting setting) throws Exception;
}
