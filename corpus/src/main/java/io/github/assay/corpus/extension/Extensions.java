package io.github.assay.corpus.extension;

import io.github.assay.corpus.AssayException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * Finds what plug-ins contribute to an extension point.
 *
 * <p>Inside OSGi the platform has read every bundle's {@code plugin.xml}; on a flat class path we
 * read the same files with the same code on first use. Thread-safe.
 */
public final class Extensions {

  private Extensions() {}

  /**
   * Lists the contributions to a point.
   *
   * @param point full name, e.g. {@code io.github.assay.annotators.annotators}
   * @return one element a contribution, by contributor and then in the order of its file, so that
   *     the order does not hang on the order of jars
   */
  public static List<Extension> of(String point) {
    return of(registry(), point);
  }

  static List<Extension> of(IExtensionRegistry registry, String point) {
    return Arrays.stream(registry.getConfigurationElementsFor(point))
        .map(Extension::new)
        .sorted(Comparator.comparing(Extension::contributor))
        .toList();
  }

  private static IExtensionRegistry registry() {
    IExtensionRegistry platform = RegistryFactory.getRegistry();
    return platform != null ? platform : FlatRegistry.INSTANCE.get();
  }

  /** One contribution: the attributes of an element, and the object that it names. */
  public static final class Extension {

    private final IConfigurationElement element;

    Extension(IConfigurationElement element) {
      this.element = element;
    }

    /** Name of the element, e.g. {@code annotator}. */
    public String element() {
      return element.getName();
    }

    /** Symbolic name of the contributing bundle. */
    public String contributor() {
      return element.getContributor().getName();
    }

    /** Value of an attribute, or the empty string where it is not given. */
    public String attribute(String name) {
      String value = element.getAttribute(name);
      return value == null ? "" : value;
    }

    /**
     * Value of an attribute that the point demands.
     *
     * @throws AssayException if it is missing; names the bundle and the remedy
     */
    public String required(String name) throws AssayException {
      String value = attribute(name);
      if (value.isEmpty()) {
        throw new AssayException(
            "plug-in %s: <%s> has no attribute \"%s\"; add it to the plug-in's plugin.xml"
                .formatted(contributor(), element(), name));
      }
      return value;
    }

    /** The elements of one name inside this one, in order. */
    public List<Extension> children(String name) {
      return Arrays.stream(element.getChildren(name)).map(Extension::new).toList();
    }

    /**
     * Makes a new object of the class that an attribute names, with the contributor's class loader.
     *
     * @param attribute attribute that holds a class name
     * @param type what the object must be
     * @throws AssayException if the class is missing, has no public constructor without arguments,
     *     or is of another type; names the bundle
     */
    public <T> T create(String attribute, Class<T> type) throws AssayException {
      String name = required(attribute);
      Object made;
      try {
        made = element.createExecutableExtension(attribute);
      } catch (CoreException e) {
        throw new AssayException(
            "plug-in %s: cannot make %s (%s); check that the class is in the plug-in and public, with a public constructor without arguments"
                .formatted(contributor(), name, e.getStatus().getMessage()),
            e);
      }
      if (!type.isInstance(made)) {
        throw new AssayException(
            "plug-in %s: %s is no %s; the extension point demands one"
                .formatted(contributor(), name, type.getName()));
      }
      return type.cast(made);
    }
  }
}
