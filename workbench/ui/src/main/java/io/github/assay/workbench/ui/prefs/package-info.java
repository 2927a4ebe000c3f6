/**
 * The pages of the preferences dialog.
 *
 * <p>Depends on the settings of {@code workbench.ui.corpus}.
 */
package io.github.assay.workbench.ui.prefs;
