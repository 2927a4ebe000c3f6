/**
 * Tests that sit before the assembled product as a person does: keys, mouse and eyes.
 *
 * <p>A bundle inside the product; may use every class that the product exports.
 */
package io.github.assay.workbench.uitest;
