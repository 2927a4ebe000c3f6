/**
 * Starting the workbench: the application, its window, and plug-ins dropped into its folder.
 *
 * <p>Depends on the other packages of the user interface; none depends on it.
 */
package io.github.assay.workbench.ui.app;
