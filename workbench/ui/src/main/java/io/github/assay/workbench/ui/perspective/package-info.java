/**
 * The arrangements of views.
 *
 * <p>Depends on identifiers only: the views themselves are found by the platform.
 */
package io.github.assay.workbench.ui.perspective;
