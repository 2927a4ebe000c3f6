package io.github.assay.workbench.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The bundle's icons, drawn as SVG so that they are sharp at every zoom. */
public final class Icons {

  private Icons() {}

  /**
   * An icon of this bundle.
   *
   * @param name name of the file in {@code icons/}, without its ending
   * @throws IllegalArgumentException if there is none of that name
   */
  public static ImageDescriptor descriptor(String name) {
    return ResourceLocator.imageDescriptorFromBundle(Ids.BUNDLE, "icons/" + name + ".svg")
        .orElseThrow(() -> new IllegalArgumentException("there is no icon " + name));
  }

  /** The icon as an image that the workbench owns; belongs to the display's thread. */
  public static Image image(String name) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = Ids.BUNDLE + "/" + name;
    if (registry.get(key) == null) {
      registry.put(key, descriptor(name));
    }
    return registry.get(key);
  }
}
