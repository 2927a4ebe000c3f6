package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.export.GoldRelease;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.job.AnnotateJob;
import io.github.assay.workbench.ui.job.ExportGoldJob;
import io.github.assay.workbench.ui.job.ImportJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {

  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void openCorpus() throws Exception {
    corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en");
    TestCorpus.show(corpus);
  }

  @Test
  void importsAnnotatesAndExportsWithTheCodeOfTheCommandLine() throws Exception {
    assertEquals(IStatus.OK, run(new ImportJob(corpus, List.of(TestCorpus.articles()), "gold")));
    assertEquals(20, corpus.documents().size());
    assertEquals(
        IStatus.OK,
        run(new AnnotateJob(corpus, PipelineDefinition.find("rules"), Optional.empty())));
    assertTrue(
        corpus.read("ceasefire-talks", Corpus.SUGGESTIONS).document().spans().size() > 5,
        "the rules suggest spans inside the product");
    Path release = folder.resolve("release");
    assertEquals(IStatus.OK, run(new ExportGoldJob(corpus, Corpus.SUGGESTIONS, true, release)));
    assertTrue(Files.exists(release.resolve(GoldRelease.MANIFEST)));
    assertTrue(Files.exists(release.resolve("ceasefire-talks.xmi")));
  }

  @Test
  void saysWhatCouldNotBeImportedAndImportsTheRest() throws Exception {
    Path binary = Files.write(folder.resolve("binary.html"), new byte[] {0, 1, 2, 0, 0, 7});
    Path good = TestCorpus.articles().resolve("ceasefire-talks.html");
    Job job = new ImportJob(corpus, List.of(binary, good), "gold");
    assertEquals(IStatus.ERROR, run(job));
    assertTrue(job.getResult().getChildren()[0].getMessage().contains("binary.html"));
    assertEquals(List.of("ceasefire-talks"), corpus.documents());
  }

  /** Runs a job without the dialog that would show its errors. */
  private static int run(Job job) throws InterruptedException {
    job.setProperty(
        org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
    job.schedule();
    job.join();
    return job.getResult().getSeverity();
  }
}
