/**
 * The names by which the workbench's parts know each other.
 *
 * <p>Depends on nothing; every other package of the user interface may use it.
 */
package io.github.assay.workbench.ui;
