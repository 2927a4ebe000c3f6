package io.github.assay.corpus.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * The registry outside OSGi, filled from every {@code plugin.xml} on the class path and in the
 * plug-in folders.
 */
enum FlatRegistry {
  INSTANCE;

  private static final String PLUGIN = "plugin.xml";

  private IExtensionRegistry registry;

  synchronized IExtensionRegistry get() {
    if (registry == null) {
      try {
        registry =
            load(
                PluginFolders.loader(
                    PluginFolders.standard(),
                    FlatRegistry.class.getClassLoader(),
                    FlatRegistry::warn));
      } catch (CoreException | IOException e) {
        throw new IllegalStateException("the plug-ins on the class path cannot be read", e);
      }
    }
    return registry;
  }

  static IExtensionRegistry load(ClassLoader loader) throws CoreException, IOException {
    Object token = new Object();
    IExtensionRegistry registry =
        RegistryFactory.createRegistry(new FlatStrategy(loader), token, token);
    List<URL> plugins = Collections.list(loader.getResources(PLUGIN));
    plugins.sort(Comparator.comparing(URL::toString));
    for (URL plugin : plugins) {
      try (InputStream in = plugin.openStream()) {
        IContributor contributor = ContributorFactorySimple.createContributor(symbolicName(plugin));
        if (!registry.addContribution(in, contributor, false, plugin.toString(), null, token)) {
          throw new IOException(plugin + " is no valid plugin.xml; see the message above");
        }
      } catch (IOException e) {
        warn(e.getMessage() + "; the plug-in is passed over");
      }
    }
    return registry;
  }

  private static void warn(String message) {
    System.err.println("plug-ins: " + message);
  }

  /** The bundle's name from the manifest beside the file, as OSGi would see it. */
  private static String symbolicName(URL plugin) throws IOException {
    String folder = plugin.toString().substring(0, plugin.toString().length() - PLUGIN.length());
    try (InputStream in = new URL(folder + "META-INF/MANIFEST.MF").openStream()) {
      String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
      if (name == null) {
        throw new IOException(plugin + " lies in a jar without a Bundle-SymbolicName");
      }
      int directives = name.indexOf(';');
      return (directives < 0 ? name : name.substring(0, directives)).strip();
    }
  }

  /** Creates executable extensions with the class path's own loader, and stays quiet otherwise. */
  private static final class FlatStrategy extends RegistryStrategy {

    private final ClassLoader loader;

    FlatStrategy(ClassLoader loader) {
      super(null, null);
      this.loader = loader;
    }

    @Override
    public Object createExecutableExtension(
        RegistryContributor contributor, String className, String overriddenContributor)
        throws CoreException {
      try {
        return Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException | LinkageError e) {
        throw new CoreException(new Status(IStatus.ERROR, contributor.getName(), e.toString(), e));
      }
    }

    @Override
    public void log(IStatus status) {
      if (status.getSeverity() == IStatus.ERROR) {
        warn(status.getMessage());
      }
    }
  }
}
