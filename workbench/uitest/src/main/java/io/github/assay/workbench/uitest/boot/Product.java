package io.github.assay.workbench.uitest.boot;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The assembled product, booted once in this JVM, with the tests as one more bundle.
 *
 * <p>The workbench has a thread of its own, as JUnit keeps the main one. -Dassay.scale=2 shows it
 * on a display of twice the resolution. Nothing is left behind: configuration and workspace are
 * temporary.
 */
final class Product {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  /** JUnit's packages, which the bundles get from this JVM's class path. */
  private static final String JUNIT =
      String.join(
          ",",
          "org.junit.jupiter.api",
          "org.junit.jupiter.api.extension",
          "org.junit.jupiter.api.function",
          "org.junit.jupiter.api.io",
          "org.junit.jupiter.params",
          "org.junit.jupiter.params.aggregator",
          "org.junit.jupiter.params.converter",
          "org.junit.jupiter.params.provider",
          "org.junit.platform.commons.annotation",
          "org.junit.platform.commons.util",
          "org.opentest4j",
          "org.apiguardian.api");

  private static Optional<Bundle> tests = Optional.empty();
  private static Optional<String> missing = Optional.empty();
  private static boolean tried;
  private static BundleContext context;

  private Product() {}

  /** Why there is no workbench, or empty where it runs. */
  static synchronized Optional<String> missing() {
    return missing;
  }

  /** The framework that the product runs in. */
  static synchronized BundleContext context() {
    return context;
  }

  /**
   * The loader that JUnit finds test classes with, booting the product at the first call.
   *
   * @param parent where everything else comes from
   */
  static synchronized ClassLoader testClasses(ClassLoader parent) {
    if (!tried) {
      tried = true;
      try {
        context = startFramework();
        BundlesCheck.requireComplete(context);
        if (VirtualDisplay.isPossible()) {
          tests = Optional.of(boot());
        } else {
          missing =
              Optional.of("the workbench needs a display; run: sudo " + VirtualDisplay.REMEDY);
        }
      } catch (Exception e) { // Equinox declares no less.
        throw new IllegalStateException("the product does not boot: " + e.getMessage(), e);
      }
    }
    return tests.<ClassLoader>map(t -> new TestClassLoader(parent, t)).orElse(parent);
  }

  /** Installs the bundles of the product; that needs no display. */
  private static BundleContext startFramework() throws Exception {
    Path product = Path.of(System.getProperty("assay.product")).toRealPath();
    Path scratch = Files.createTempDirectory("assay-ui");
    Scratch.prepare(scratch);
    EclipseStarter.setInitialProperties(properties(product, scratch));
    return EclipseStarter.startup(new String[] {"-consoleLog"}, null);
  }

  private static Bundle boot() throws Exception {
    int scale = Integer.getInteger("assay.scale", 1);
    VirtualDisplay display = VirtualDisplay.start("%dx%dx24".formatted(1400 * scale, 1000 * scale));
    Environment.set("DISPLAY", display.name());
    Environment.set("GDK_SCALE", String.valueOf(scale));
    Environment.set("GDK_BACKEND", "x11");
    Environment.set("NO_AT_BRIDGE", "1");
    Bundle bundle =
        context.installBundle("reference:" + Path.of(System.getProperty("assay.tests")).toUri());
    bundle.start(Bundle.START_TRANSIENT);
    Thread workbench = new Thread(Product::runWorkbench, "workbench");
    workbench.setDaemon(true);
    workbench.start();
    var ready =
        bundle.loadClass("io.github.assay.workbench.uitest.Robot").getMethod("isWorkbenchReady");
    for (long start = System.nanoTime(); !(Boolean) ready.invoke(null); Thread.sleep(100)) {
      if (!workbench.isAlive() || System.nanoTime() - start > PATIENCE) {
        throw new IllegalStateException("the workbench did not open; its log is above");
      }
    }
    return bundle;
  }

  private static void runWorkbench() {
    try {
      EclipseStarter.run(null);
    } catch (Exception e) {
      e.printStackTrace();
    }
  }

  private static Map<String, String> properties(Path home, Path scratch) throws IOException {
    Properties config = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("configuration/config.ini"))) {
      config.load(reader);
    }
    Map<String, String> properties = new HashMap<>();
    config.forEach((k, v) -> properties.put((String) k, (String) v));
    Path framework = home.resolve("plugins/org.eclipse.osgi.jar");
    properties.put("osgi.framework", framework.toUri().toString());
    properties.put("osgi.syspath", framework.getParent().toString());
    properties.put("osgi.install.area", home.toUri().toString());
    properties.put("osgi.configuration.area", scratch.resolve("configuration").toUri().toString());
    properties.put("osgi.instance.area", scratch.resolve("workspace").toUri().toString());
    properties.put("osgi.user.area", scratch.resolve("user").toUri().toString());
    properties.put("osgi.configuration.cascaded", "false");
    properties.put("org.osgi.framework.system.packages.extra", JUNIT);
    properties.put("osgi.noShutdown", "true");
    properties.put("osgi.nl", "en_US");
    return properties;
  }

  /** Finds the tests' own classes in their bundle, and all others where they were. */
  private static final class TestClassLoader extends ClassLoader {

    private static final String TESTS = "io.github.assay.workbench.uitest.";
    private static final String BOOT = TESTS + "boot.";

    private final Bundle bundle;

    TestClassLoader(ClassLoader parent, Bundle bundle) {
      super(parent);
      this.bundle = bundle;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.startsWith(TESTS) && !name.startsWith(BOOT)
          ? bundle.loadClass(name)
          : super.loadClass(name, resolve);
    }
  }
}
