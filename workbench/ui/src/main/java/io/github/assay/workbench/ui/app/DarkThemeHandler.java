package io.github.assay.workbench.ui.app;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between the light and the dark theme, and remembers the choice. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  @Override
  public Object execute(ExecutionEvent event) {
    IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    themes.setTheme(isDark(themes) ? LIGHT : DARK, true);
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(isDark(PlatformUI.getWorkbench().getService(IThemeEngine.class)));
  }

  private static boolean isDark(IThemeEngine themes) {
    return themes.getActiveTheme() != null && themes.getActiveTheme().getId().equals(DARK);
  }
}
