package io.github.assay.workbench.uitest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.PartSite;

/** Finds views and the widgets in them, for tests. */
final class Views {

  private Views() {}

  /** The page of the window. */
  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }

  /** Waits until a view has the focus, and returns it. */
  static <T> T active(String id, Class<T> type) {
    Robot.until("the view " + id, () -> page().getActivePart() == page().findView(id));
    return type.cast(Robot.ui(() -> page().findView(id)));
  }

  /** All widgets of a class in the view that has the focus, in their order. */
  static <T extends Control> List<T> all(Class<T> type) {
    return Robot.ui(
        () -> {
          List<T> found = new ArrayList<>();
          PartSite site = (PartSite) page().getActivePart().getSite();
          collect((Composite) site.getModel().getWidget(), type, found);
          return found;
        });
  }

  /** All widgets of a class in a composite, in their order. */
  static <T extends Control> List<T> within(Composite root, Class<T> type) {
    return Robot.ui(
        () -> {
          List<T> found = new ArrayList<>();
          collect(root, type, found);
          return found;
        });
  }

  /** Chooses a value as a person would: the listeners hear of it. */
  static void choose(Combo combo, String value) {
    Robot.onDisplay(
        () -> {
          int index = Arrays.asList(combo.getItems()).indexOf(value);
          if (index < 0) {
            throw new AssertionError(value + " is none of " + List.of(combo.getItems()));
          }
          combo.select(index);
          combo.notifyListeners(SWT.Selection, new Event());
        });
    Robot.settle();
  }

  private static <T extends Control> void collect(Composite root, Class<T> type, List<T> found) {
    for (Control child : root.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Composite composite) {
        collect(composite, type, found);
      }
    }
  }
}
