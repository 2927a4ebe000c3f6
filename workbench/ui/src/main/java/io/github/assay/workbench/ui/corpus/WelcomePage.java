package io.github.assay.workbench.ui.corpus;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPartSite;

/** What the corpus view shows while no corpus is open: the ways to one. */
final class WelcomePage {

  private WelcomePage() {}

  static Composite create(Composite parent, IWorkbenchPartSite site) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(12, 12).spacing(4, 10).applyTo(page);
    Label text = new Label(page, SWT.WRAP);
    text.setText("No corpus is open. A corpus is a folder with articles and their annotations.");
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    link(page, site, "Open a corpus\u2026", Commands.OPEN_CORPUS);
    link(page, site, "New corpus\u2026", Commands.NEW_CORPUS);
    return page;
  }

  private static void link(
      Composite page, IWorkbenchPartSite site, String label, String commandId) {
    Link link = new Link(page, SWT.NONE);
    link.setText("<a>" + label + "</a>");
    link.addListener(SWT.Selection, e -> Commands.run(site, commandId));
  }
}
