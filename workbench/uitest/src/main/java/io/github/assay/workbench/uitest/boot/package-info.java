/**
 * Boots the assembled product in the JVM of a test, on an X display of its own.
 *
 * <p>Depends on Equinox and JUnit; knows no class of the product, which lives in class loaders of
 * its own.
 */
package io.github.assay.workbench.uitest.boot;
