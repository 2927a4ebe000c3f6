/**
 * Measures Assay against gold data outside the project.
 *
 * <p>Depends on the corpus; only the commands use it.
 */
package io.github.assay.workbench.cli.bench;
