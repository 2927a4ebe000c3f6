/**
 * The cheat sheet: which key does what, as the keys are now.
 *
 * <p>Reads the workbench's commands and bindings; knows no command by itself but the general ones.
 */
package io.github.assay.workbench.ui.keys;
