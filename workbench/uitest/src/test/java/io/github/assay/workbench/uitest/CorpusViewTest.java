package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.corpus.CorpusView;
import io.github.assay.workbench.ui.editor.DocumentEditor;
import io.github.assay.workbench.ui.editor.DocumentInput;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusViewTest {

  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void openSample() throws Exception {
    corpus = TestCorpus.sample(folder.resolve("sample"));
    TestCorpus.show(corpus);
  }

  @Test
  void opensTheNextUnfinishedDocumentByKey() {
    Robot.until("the documents", () -> view().documents().size() == 20);
    Robot.activate();
    Robot.press(SWT.CTRL, SWT.SHIFT, 'n');
    Robot.until("an editor", () -> editor() != null);
    assertEquals("airline-audit", ((DocumentInput) Robot.ui(() -> editor().getEditorInput())).id());
    Robot.until("titles", () -> view().documents().shown().get(19).title().contains(" "));
    Robot.until("the document", () -> ((DocumentEditor) editor()).document().isPresent());
    assertTrue(Robot.ui(() -> ((DocumentEditor) editor()).session().base().text()).length() > 100);
    Robot.screenshot("corpus");
    assertTrue(Robot.ui(() -> Robot.shell().getText()).startsWith("airline-audit"));
  }

  private static CorpusView view() {
    return (CorpusView) page().findView(Ids.CORPUS_VIEW);
  }

  private static IEditorPart editor() {
    return page().getActiveEditor();
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
  }
}
