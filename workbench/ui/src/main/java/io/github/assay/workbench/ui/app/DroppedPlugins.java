package io.github.assay.workbench.ui.app;

import io.github.assay.corpus.extension.PluginFolders;
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
 * Installs the bundles that somebody dropped into a folder for plug-ins, renews those that were
 * replaced, and forgets those that were taken out again.
 *
 * <p>The folders are the product's own {@code plugins} and those that the command line looks into.
 * What the product itself brings is listed in its configuration; only the rest is looked at. A
 * bundle that cannot be installed is logged, and the workbench starts without it.
 */
final class DroppedPlugins {

  private static final String REFERENCE = "reference:";

  private final BundleContext context =
      FrameworkUtil.getBundle(DroppedPlugins.class).getBundleContext();
  private final List<Bundle> changed = new ArrayList<>();

  private DroppedPlugins() {}

  /** Brings the installed bundles in line with the folders; called before the workbench opens. */
  static void install() {
    DroppedPlugins plugins = new DroppedPlugins();
    List<Path> jars = new ArrayList<>();
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(jars::add);
      } catch (IOException | UncheckedIOException e) {
        ILog.get().error(folder + " cannot be listed; its plug-ins are left out", e);
      }
    }
    plugins.keepOnly(jars.stream().map(DroppedPlugins::location).collect(Collectors.toSet()));
    jars.forEach(plugins::add);
    plugins.resolve();
  }

  private static List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(Path.of(Platform.getInstallLocation().getURL().getPath()).resolve("plugins"));
    folders.addAll(PluginFolders.standard());
    return folders;
  }

  private static String location(Path jar) {
    return REFERENCE + jar.toAbsolutePath().normalize().toUri();
  }

  /** Forgets dropped bundles that lie in no folder any more. */
  private void keepOnly(Set<String> locations) {
    for (Bundle bundle : context.getBundles()) {
      String location = bundle.getLocation();
      boolean isDropped = location.startsWith(REFERENCE + "file:///") && location.endsWith(".jar");
      if (isDropped && !locations.contains(location)) {
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
    try {
      Bundle known = context.getBundle(location(file));
      if (known != null) {
        renew(known, file);
        return;
      }
      String name = symbolicName(file);
      boolean isPresent =
          Arrays.stream(context.getBundles()).anyMatch(b -> name.equals(b.getSymbolicName()));
      if (!name.isEmpty() && !isPresent) {
        changed.add(context.installBundle(location(file)));
      }
    } catch (IOException | BundleException e) {
      ILog.get().error(file + " is no usable plug-in and is left out", e);
    }
  }

  /** Reads a bundle anew whose file was replaced since it was installed. */
  private void renew(Bundle known, Path file) throws IOException, BundleException {
    if (Files.getLastModifiedTime(file).toMillis() > known.getLastModified()) {
      known.update();
      changed.add(known);
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
