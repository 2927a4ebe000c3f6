/**
 * Measures the span editor on a display: how long a document takes to open, and a key to be seen.
 *
 * <p>Depends on the editor as the workbench uses it; run by {@code assay bench editor} in a process
 * of its own.
 */
package io.github.assay.workbench.editor.bench;
