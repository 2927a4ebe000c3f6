package io.github.assay.workbench.uitest.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class BundlesCheckTest {

  @Test
  void findsTheProductComplete() {
    assertEquals(List.of(), BundlesCheck.missing(Product.context()));
  }

  @Test
  void namesWhatABundleLacksAndBothPomsThatMendIt(@TempDir Path folder) throws Exception {
    Path jar = bundle(folder.resolve("new.jar"), "no.such.library;version=\"[2,3)\",org.osgi.dto");
    Bundle added = Product.context().installBundle(jar.toUri().toString());
    try {
      IllegalStateException error =
          assertThrows(
              IllegalStateException.class, () -> BundlesCheck.requireComplete(Product.context()));
      assertTrue(
          error.getMessage().contains("io.github.assay.new needs the package no.such.library\n"),
          error.getMessage());
      assertTrue(error.getMessage().contains("workbench/product/pom.xml"));
      assertTrue(error.getMessage().contains("workbench/uima/pom.xml"));
    } finally {
      added.uninstall();
    }
  }

  private static Path bundle(Path jar, String imports) throws Exception {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", "io.github.assay.new");
    main.putValue("Import-Package", imports);
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return jar;
  }
}
