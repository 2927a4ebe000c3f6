/**
 * What the commands show: progress, failures and tables.
 *
 * <p>Depends on the errors of {@code corpus} only.
 */
package io.github.assay.workbench.cli.console;
