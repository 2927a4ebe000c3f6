/**
 * The commands, each a thin front of one operation.
 *
 * <p>Depends on the console and on the modules below.
 */
package io.github.assay.workbench.cli.command;
