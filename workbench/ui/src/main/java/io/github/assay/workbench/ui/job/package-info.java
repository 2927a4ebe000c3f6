/**
 * Long work on the open corpus, off the display's thread, with progress and a way to stop it.
 *
 * <p>Each job calls what the command line calls. Depends on {@code workbench.ui.corpus}; dialogs
 * and wizards depend on it.
 */
package io.github.assay.workbench.ui.job;
