package io.github.assay.workbench.uitest.boot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Looks for what is missing in the assembled product: a library that a module uses, and that nobody
 * brought into the product.
 *
 * <p>Needs no display.
 */
final class BundlesCheck {

  private static final String OURS = "io.github.assay.";

  private BundlesCheck() {}

  /**
   * Requires that every bundle of ours can be used.
   *
   * @throws IllegalStateException if one cannot; names what it lacks, and where to add that
   */
  static void requireComplete(BundleContext context) {
    List<String> missing = missing(context);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "the product is not complete:\n"
              + String.join("\n", missing)
              + "\nAdd the library to workbench/product/pom.xml if its jar is an OSGi bundle (its"
              + " manifest has a Bundle-SymbolicName), otherwise to workbench/uima/pom.xml, with its"
              + " packages in -exportcontents there.");
    }
  }

  /** What our bundles lack, a line each; empty where all is there. */
  static List<String> missing(BundleContext context) {
    FrameworkWiring framework =
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    List<String> missing = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      // Plain jars that came along have no name.
      String name = String.valueOf(bundle.getSymbolicName());
      if (name.startsWith(OURS)
          && bundle.getState() == Bundle.INSTALLED
          && !framework.resolveBundles(Set.of(bundle))) {
        for (BundleRequirement need :
            bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
          if (!isOptional(need) && framework.findProviders(need).isEmpty()) {
            missing.add("- " + name + " needs " + name(need));
          }
        }
      }
    }
    return missing;
  }

  private static boolean isOptional(BundleRequirement need) {
    return Constants.RESOLUTION_OPTIONAL.equals(
            need.getDirectives().get(Constants.RESOLUTION_DIRECTIVE))
        || "dynamic".equals(need.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
  }

  /** "the package org.apache.commons.compress", or the requirement as it stands. */
  private static String name(BundleRequirement need) {
    String filter = need.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    return need.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
        ? "the package " + word(filter)
        : need.getNamespace() + " " + filter;
  }

  /** The package's name out of "(&(osgi.wiring.package=NAME)(version>=1))". */
  private static String word(String filter) {
    return Arrays.stream(filter.split("[()]"))
        .filter(p -> p.startsWith(PackageNamespace.PACKAGE_NAMESPACE + "="))
        .map(p -> p.substring(p.indexOf('=') + 1))
        .findFirst()
        .orElse(filter);
  }
}
