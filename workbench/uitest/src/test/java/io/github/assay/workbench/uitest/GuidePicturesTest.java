package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.annotations.AnnotationsView;
import io.github.assay.workbench.ui.concordance.ConcordanceView;
import io.github.assay.workbench.ui.job.AnnotateJob;
import io.github.assay.workbench.ui.problems.ProblemsView;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the guides' pictures of the views, on an article with suggestions of the rules. */
class GuidePicturesTest {

  @Test
  void showsAnArticleWithItsViews(@TempDir Path folder) throws Exception {
    Corpus corpus = TestCorpus.sample(folder.resolve("sample"));
    Job job = new AnnotateJob(corpus, PipelineDefinition.find("rules"), Optional.empty());
    job.setProperty(
        org.eclipse.ui.progress.IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
    job.schedule();
    job.join();
    Desktop desk = Desktop.open(corpus, "ceasefire-talks");
    Robot.onDisplay(() -> desk.model().goTo(desk.annotations().unreviewed().first()));
    Robot.press(SWT.CTRL, '3');
    Tree tree = Views.active(Ids.ANNOTATIONS_VIEW, AnnotationsView.class).tree();
    Robot.until("rows", () -> tree.getItemCount() > 3);
    Robot.press(SWT.ARROW_DOWN);
    Robot.press(SWT.ARROW_RIGHT);
    Pictures.guide("corpus");
    Robot.press(SWT.CTRL, '4');
    ProblemsView problems = Views.active(Ids.PROBLEMS_VIEW, ProblemsView.class);
    Robot.until("problems", () -> problems.table().getItemCount() > 0);
    Pictures.guide("problems");
    Robot.press(SWT.CTRL, '5');
    ConcordanceView concordance = Views.active(Ids.CONCORDANCE_VIEW, ConcordanceView.class);
    Robot.onDisplay(() -> concordance.search("said"));
    Robot.until(
        "places", () -> Views.all(Label.class).get(0).getText().contains("in 20 documents"));
    assertTrue(Robot.ui(() -> concordance.table().getItemCount()) > 20);
    Robot.settle();
    Pictures.guide("concordance");
    assertTrue(Robot.ui(() -> desk.annotations().unreviewed().size()) > 3);
  }
}
