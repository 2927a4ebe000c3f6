/**
 * The command line: one class a command over the same operations that the workbench calls.
 *
 * <p>Depends on {@code annotators} and {@code corpus}; nothing depends on it.
 */
package io.github.assay.workbench.cli;
