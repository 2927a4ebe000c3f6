package io.github.assay.workbench.uitest;

import io.github.assay.workbench.ui.Ids;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Puts the workbench back to how it is after the first start. */
public final class FreshWorkbench {

  private FreshWorkbench() {}

  /** Closes and resets everything; the window then has the keyboard. */
  public static void prepare() {
    Robot.until("no job of an earlier test to run", FreshWorkbench::isIdle);
    Robot.onDisplay(FreshWorkbench::closeDialogs);
    Robot.until("no window of an earlier test", () -> strays().findAny().isEmpty());
    Robot.onDisplay(FreshWorkbench::resetPage);
    Robot.theme("default");
    Robot.resize(1280, 800);
    Robot.activate();
  }

  /** Cancels the jobs that a person would see, and tells whether all of them are gone. */
  private static boolean isIdle() {
    Job[] jobs =
        Arrays.stream(Job.getJobManager().find(null)).filter(Job::isUser).toArray(Job[]::new);
    Arrays.stream(jobs).forEach(Job::cancel);
    return jobs.length == 0;
  }

  private static void closeDialogs() {
    // One that is closed may take others along.
    strays().toList().stream().filter(s -> !s.isDisposed()).forEach(Shell::close);
  }

  private static Stream<Shell> strays() {
    return Arrays.stream(Display.getCurrent().getShells())
        .flatMap(s -> Stream.concat(Stream.of(s), Stream.of(s.getShells())))
        .filter(s -> s != Robot.shell() && !s.isDisposed() && s.isVisible());
  }

  /** Shows the sample of the first start; views begin anew, without the filters of before. */
  private static void resetPage() {
    TestCorpus.show(Path.of(System.getProperty("user.home"), ".assay", "sample"));
    IWorkbenchPage page = Views.page();
    for (IPerspectiveDescriptor other : page.getOpenPerspectives()) {
      if (!other.getId().equals(Ids.ANNOTATE_PERSPECTIVE)) {
        page.closePerspective(other, false, false);
      }
    }
    page.setPerspective(
        PlatformUI.getWorkbench()
            .getPerspectiveRegistry()
            .findPerspectiveWithId(Ids.ANNOTATE_PERSPECTIVE));
    for (IViewReference view : page.getViewReferences()) {
      page.hideView(view);
    }
    page.resetPerspective();
  }
}
