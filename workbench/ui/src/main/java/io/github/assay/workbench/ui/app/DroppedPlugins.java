package io.github.assay.workbench.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Installs the bundles that somebody dropped into the product's folder {@code plugins}, and forgets
 * those that were taken out again.
 *
 * <p>What the product itself brings is listed in its configuration; only the rest is looked at. A
 * bundle that cannot be installed is logged, and the workbench starts without it.
 */
final class DroppedPlugins {

  private static final String PREFIX = "reference:file:";

  private final BundleContext context =
      FrameworkUtil.getBundle(DroppedPlugins.class).getBundleContext();
  private final List<Bundle> changed = new ArrayList<>();

  private DroppedPlugins() {}

  /** Brings the installed bundles in line with the folder; called before the workbench opens. */
  static void install() {
    Path folder = Path.of(Platform.getInstallLocation().getURL().getPath()).resolve("plugins");
    DroppedPlugins plugins = new DroppedPlugins();
    plugins.forgetRemoved();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(plugins::add);
    } catch (IOException | UncheckedIOException e) {
      ILog.get().error(folder + " cannot be listed; dropped plug-ins are left out", e);
    }
    plugins.resolve();
  }

  private void forgetRemoved() {
    for (Bundle bundle : context.getBundles()) {
      String location = bundle.getLocation();
      if (location.startsWith(PREFIX + "/")
          && !Files.exists(Path.of(location.substring(PREFIX.length())))) {
        try {
          bundle.uninstall();
          changed.add(bundle);
        } catch (BundleException e) {
          ILog.get().error(location + " was removed but cannot be uninstalled", e);
        }
      }
    }
  }

  private void add(Path file) {
    Set<String> present =
        Arrays.stream(context.getBundles())
            .map(Bundle::getSymbolicName)
            .collect(Collectors.toSet());
    try {
      String name = symbolicName(file);
      if (!name.isEmpty() && !present.contains(name)) {
        changed.add(context.installBundle(PREFIX + file));
      }
    } catch (IOException | BundleException e) {
      ILog.get().error(file + " is no usable plug-in and is left out", e);
    }
  }

  /** Lets their extensions appear: the registry takes up bundles as they are resolved. */
  private void resolve() {
    if (!changed.isEmpty()) {
      context
          .getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
          .adapt(FrameworkWiring.class)
          .resolveBundles(changed);
    }
  }

  private static String symbolicName(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      String name =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
      return name == null ? "" : name.replaceFirst(";.*", "").strip();
    }
  }
}
