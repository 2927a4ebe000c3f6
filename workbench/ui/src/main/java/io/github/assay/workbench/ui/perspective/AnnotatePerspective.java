package io.github.assay.workbench.ui.perspective;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Documents at the left, the text in the middle, what is said of the selection at the right.
 *
 * <p>Other bundles add their views with {@code org.eclipse.ui.perspectiveExtensions}, relative to
 * the corpus view or to the folders below.
 */
public final class AnnotatePerspective implements IPerspectiveFactory {

  /** Folder at the right of the editor, for views about the selected span. */
  public static final String RIGHT = Ids.BUNDLE + ".right";

  /** Folder below the editor, for lists over the document or the corpus. */
  public static final String BOTTOM = Ids.BUNDLE + ".bottom";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editor = layout.getEditorArea();
    layout.setEditorAreaVisible(true);
    layout.addView(Ids.CORPUS_VIEW, IPageLayout.LEFT, 0.26f, editor);
    IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, 0.67f, editor);
    right.addView(Ids.ATTRIBUTION_VIEW);
    right.addView(Ids.PROPERTIES_VIEW);
    IFolderLayout bottom = layout.createFolder(BOTTOM, IPageLayout.BOTTOM, 0.72f, editor);
    bottom.addView(Ids.ANNOTATIONS_VIEW);
    bottom.addView(Ids.PROBLEMS_VIEW);
    bottom.addView(Ids.CONCORDANCE_VIEW);
    bottom.addView(Ids.GUIDELINES_VIEW);
  }
}
