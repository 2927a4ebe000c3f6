/**
 * The questions asked before files are imported, annotators run, or gold is exported.
 *
 * <p>Depends on {@code workbench.ui.job}, which does the work.
 */
package io.github.assay.workbench.ui.wizard;
