package io.github.assay.workbench.ui.app;

import io.github.assay.workbench.ui.Ids;
import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves out the platform's preference pages that mean nothing here. */
final class PreferencePages {

  private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";

  private static final Set<String> KEPT =
      Set.of("org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.Views");

  private PreferencePages() {}

  static void prune(PreferenceManager pages) {
    for (IPreferenceNode root : pages.getRootSubNodes()) {
      if (root.getId().equals(GENERAL)) {
        for (IPreferenceNode page : root.getSubNodes()) {
          if (!KEPT.contains(page.getId())) {
            root.remove(page);
          }
        }
      } else if (!root.getId().startsWith(Ids.BUNDLE)) {
        pages.remove(root);
      }
    }
  }
}
