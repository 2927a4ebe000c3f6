package io.github.assay.workbench.ui.wizard;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.job.AnnotateJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** A menu of all pipelines and annotators that plug-ins contribute; each runs over the corpus. */
public final class AnnotatorsMenu extends CompoundContributionItem {

  @Override
  protected IContributionItem[] getContributionItems() {
    List<IContributionItem> items = new ArrayList<>();
    try {
      for (String name : PipelineDefinition.names()) {
        items.add(item("Pipeline \u201c" + name + "\u201d", name));
      }
      items.add(new Separator());
      for (Annotator annotator : Annotator.all()) {
        items.add(item(annotator.name(), annotator.id()));
      }
    } catch (AssayException e) {
      ILog.get().log(Problem.status(e));
    }
    return items.toArray(IContributionItem[]::new);
  }

  private static IContributionItem item(String label, String pipeline) {
    return new ActionContributionItem(
        new Action(label) {
          @Override
          public void run() {
            AnnotatorsMenu.run(pipeline);
          }
        });
  }

  private static void run(String pipeline) {
    try {
      new AnnotateJob(
              OpenCorpus.get().require(), PipelineDefinition.find(pipeline), Optional.empty())
          .schedule();
    } catch (AssayException e) {
      Problem.show(
          PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), "Run Annotators", e);
    }
  }
}
