package io.github.assay.workbench.ui.app;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves out the platform's preference pages that mean nothing here. */
final class PreferencePages {

  /** The platform's page of keys, which plugin.xml brings in under its usual id. */
  private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

  private PreferencePages() {}

  static void prune(PreferenceManager pages) {
    for (IPreferenceNode root : pages.getRootSubNodes()) {
      if (!root.getId().startsWith(Ids.BUNDLE) && !root.getId().equals(KEYS)) {
        pages.remove(root);
      }
    }
  }
}
