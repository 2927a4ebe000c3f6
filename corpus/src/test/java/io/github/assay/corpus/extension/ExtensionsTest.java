package io.github.assay.corpus.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extension.Extensions.Extension;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionsTest {

  @TempDir Path folder;

  private IExtensionRegistry registry;

  /** Something that a plug-in can name as its class. */
  public static final class Greeting implements Callable<String> {
    @Override
    public String call() {
      return "hello";
    }
  }

  @BeforeEach
  void twoPluginJarsOnAFlatClassPath() throws Exception {
    URL owner = jar("owner", "<plugin><extension-point id=\"greetings\" name=\"G\"/></plugin>");
    URL guest =
        jar(
            "guest",
            """
            <plugin><extension point="owner.greetings">
              <greeting id="a" class="%s"><word value="x"/></greeting>
              <greeting id="b" class="no.such.Type"/>
            </extension></plugin>"""
                .formatted(Greeting.class.getName()));
    registry =
        FlatRegistry.load(
            new URLClassLoader(new URL[] {guest, owner}, getClass().getClassLoader()));
  }

  @Test
  void readsPluginXmlFilesWithoutOsgi() throws Exception {
    List<Extension> found = Extensions.of(registry, "owner.greetings");
    assertEquals(List.of("a", "b"), found.stream().map(e -> e.attribute("id")).toList());
    assertEquals("guest", found.get(0).contributor());
    assertEquals("x", found.get(0).children("word").get(0).required("value"));
    assertInstanceOf(Greeting.class, found.get(0).create("class", Callable.class));
  }

  @Test
  void namesThePluginWhoseClassIsMissing() {
    Extension broken = Extensions.of(registry, "owner.greetings").get(1);
    AssayException error =
        assertThrows(AssayException.class, () -> broken.create("class", Callable.class));
    assertTrue(error.getMessage().startsWith("plug-in guest: cannot make no.such.Type"));
  }

  @Test
  void namesTheMissingAttribute() {
    Extension element = Extensions.of(registry, "owner.greetings").get(1);
    AssayException error = assertThrows(AssayException.class, () -> element.required("name"));
    assertTrue(error.getMessage().contains("has no attribute \"name\""), error.getMessage());
  }

  @Test
  void refusesAnObjectOfTheWrongType() {
    Extension element = Extensions.of(registry, "owner.greetings").get(0);
    AssayException error =
        assertThrows(AssayException.class, () -> element.create("class", Runnable.class));
    assertTrue(error.getMessage().contains("is no java.lang.Runnable"), error.getMessage());
  }

  @Test
  void findsPluginsInAFolderAndNamesWhatIsNoJar() throws Exception {
    Files.writeString(folder.resolve("broken.jar"), "not a jar");
    List<String> warnings = new ArrayList<>();
    ClassLoader loader =
        PluginFolders.loader(
            List.of(folder, folder.resolve("absent")), getClass().getClassLoader(), warnings::add);
    List<Extension> found = Extensions.of(FlatRegistry.load(loader), "owner.greetings");
    assertEquals(2, found.size());
    assertEquals(2, warnings.size());
    assertTrue(warnings.get(0).contains("broken.jar is no jar"), warnings.get(0));
    assertTrue(warnings.get(1).contains("absent cannot be listed"), warnings.get(1));
  }

  @Test
  void passesOverAPluginXmlThatIsBrokenAndKeepsTheOthers() throws Exception {
    URL broken = jar("broken", "<plugin><extension");
    IExtensionRegistry others =
        FlatRegistry.load(
            new URLClassLoader(
                new URL[] {
                  broken,
                  folder.resolve("owner.jar").toUri().toURL(),
                  folder.resolve("guest.jar").toUri().toURL()
                },
                getClass().getClassLoader()));
    assertEquals(2, Extensions.of(others, "owner.greetings").size());
  }

  private URL jar(String symbolicName, String plugin) throws Exception {
    Path file = folder.resolve(symbolicName + ".jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
      jar.write(
          "Manifest-Version: 1.0\nBundle-SymbolicName: %s;singleton:=true\n"
              .formatted(symbolicName)
              .getBytes());
      jar.closeEntry();
      jar.putNextEntry(new JarEntry("plugin.xml"));
      jar.write(("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?>" + plugin).getBytes());
      jar.closeEntry();
    }
    return file.toUri().toURL();
  }
}
