package io.github.assay.workbench.ui.app;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The menu of views that can be shown. */
public final class ViewsMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    return new IContributionItem[] {
      ContributionItemFactory.VIEWS_SHORTLIST.create(
          PlatformUI.getWorkbench().getActiveWorkbenchWindow())
    };
  }
}
