package io.github.assay.workbench.ui.quality;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Documents at the left, two layers side by side above, the editor below. */
public final class QualityPerspective implements IPerspectiveFactory {

  @Override
  public void createInitialLayout(IPageLayout layout) {
    String editor = layout.getEditorArea();
    layout.setEditorAreaVisible(true);
    layout.addView(Ids.CORPUS_VIEW, IPageLayout.LEFT, 0.22f, editor);
    layout.addView(Ids.COMPARE_VIEW, IPageLayout.TOP, 0.66f, editor);
  }
}
