package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.store.Names;
import io.github.assay.workbench.ui.Ids;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the workbench remembers of the person and the corpus, in the platform's preferences. */
public final class Settings {

  /** Key of the annotator's name. */
  public static final String ANNOTATOR = "annotator";

  private static final String LAST_CORPUS = "lastCorpus";

  private Settings() {}

  /**
   * The annotator's name: the name of the layer that the workbench writes.
   *
   * @return what the preferences say, or the login name made fit to be a file's name
   */
  public static String annotator() {
    String login = System.getProperty("user.name", "");
    return node().get(ANNOTATOR, login.isBlank() ? "annotator" : Names.idFrom(login));
  }

  /** The corpus that was open last, or empty at the first start. */
  static Optional<Path> lastCorpus() {
    return Optional.of(node().get(LAST_CORPUS, "")).filter(p -> !p.isEmpty()).map(Path::of);
  }

  static void setLastCorpus(Path directory) {
    node().put(LAST_CORPUS, directory.toString());
    try {
      node().flush();
    } catch (BackingStoreException e) {
      ILog.get().warn("the corpus opened last cannot be remembered", e);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
  }
}
