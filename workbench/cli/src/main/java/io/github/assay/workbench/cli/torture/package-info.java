/**
 * The batteries of {@code assay torture}: hostile input, crashes, full disks and rivals, each with
 * the bar it has to clear.
 *
 * <p>Depends on the public operations of {@code corpus} and {@code annotators}, as any user of them
 * would; only the command depends on it.
 */
package io.github.assay.workbench.cli.torture;
