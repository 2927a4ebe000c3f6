package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.Extraction;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.ZoneChoice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jsoup.Jsoup;

/** Measures the extraction of articles from saved pages, its metadata and its speed. */
public final class ExtractBench {

  private static final Extraction NOTHING =
      new Extraction("", "", "", "", "", "", "", "", List.of(), List.of(), List.of());
  private static final int DAY = 10;

  /** Passes over the pages of all sets before times are taken, for the compiler. */
  private static final int WARM_UP = 3;

  /** What came out for one page, and how good it is. */
  private record Result(Page page, Extraction found, PageScore score) {

    double f1() {
      return Measure.f1(score.precision(), score.recall());
    }
  }

  private final String name;
  private final List<Page> pages;
  private final Measure measure;
  private final List<Result> results = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final ExtractTimes times = new ExtractTimes();

  private ExtractBench(Path folder, int half) throws AssayException {
    this.name = folder.getFileName().toString();
    this.pages = PageSet.read(folder, half);
    this.measure = Measure.of(name);
  }

  /**
   * Measures sets of pages in one thread, warmed up, and how time grows with the size of a page.
   *
   * @param folders the sets: truth.json and html/ in each
   * @param half 0 or 1 for half of the pages, by the hash of their names; -1 for all
   * @param worst how many of the worst pages of each set to name
   * @param out given each line to print
   * @throws AssayException if a set is not there
   */
  public static void run(List<Path> folders, int half, int worst, Consumer<String> out)
      throws AssayException {
    List<ExtractBench> benches = new ArrayList<>();
    for (Path folder : folders) {
      benches.add(new ExtractBench(folder, half));
    }
    for (int i = 0; i < WARM_UP; i++) {
      benches.forEach(bench -> bench.pages.forEach(bench::extract));
    }
    ExtractTimes all = new ExtractTimes();
    for (ExtractBench bench : benches) {
      bench.faults.clear();
      bench.pages.forEach(bench::measure);
      bench.report(worst).forEach(out);
      all.addAll(bench.times);
    }
    out.accept("all sets");
    all.lines().forEach(out);
    for (ExtractPeer peer : ServiceLoader.load(ExtractPeer.class)) {
      compare(peer, benches).forEach(out);
    }
    PageGrowth.lines().forEach(out);
  }

  /** Measures another library on the same pages, by the same measures, as warm. */
  private static List<String> compare(ExtractPeer peer, List<ExtractBench> benches) {
    List<String> lines = new ArrayList<>(List.of("%s, side by side".formatted(peer.name())));
    for (int i = 0; i < WARM_UP; i++) {
      benches.forEach(bench -> bench.pages.forEach(page -> extract(peer, page)));
    }
    ExtractTimes all = new ExtractTimes();
    int failed = 0;
    for (ExtractBench bench : benches) {
      List<PageScore> scores = new ArrayList<>();
      for (Page page : bench.pages) {
        List<String> text = new ArrayList<>();
        ExtractTimes.Span span =
            ExtractTimes.Span.of(() -> extract(peer, page).ifPresent(text::add));
        all.add(span, span);
        failed += text.isEmpty() ? 1 : 0;
        scores.add(bench.measure.score(String.join("", text), page));
      }
      double[] mean = bench.measure.mean(scores);
      lines.add("  %s: P %.3f, R %.3f, F1 %.3f".formatted(bench.name, mean[0], mean[1], mean[2]));
    }
    lines.add("  ms a page " + all.line());
    if (failed > 0) {
      lines.add("  pages on which it failed, scored as empty: " + failed);
    }
    return lines;
  }

  /** Nothing where the library gives up with whatever it throws. */
  private static Optional<String> extract(ExtractPeer peer, Page page) {
    try {
      return Optional.of(peer.extract(text(page)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String text(Page page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  private void measure(Page page) {
    ExtractTimes.Span parse = ExtractTimes.Span.of(() -> Jsoup.parse(text(page)));
    Extraction[] found = {NOTHING};
    times.add(ExtractTimes.Span.of(() -> found[0] = extract(page)), parse);
    results.add(new Result(page, found[0], measure.score(found[0].text(ZoneChoice.BODY), page)));
  }

  private Extraction extract(Page page) {
    try {
      return Extractor.extract(page.bytes(), page.id() + ".html");
    } catch (AssayException e) {
      faults.add("nothing: " + e.getMessage());
      return NOTHING;
    }
  }

  private List<String> report(int worst) {
    List<String> lines = new ArrayList<>();
    double[] mean = measure.mean(results.stream().map(Result::score).toList());
    lines.add(
        "%s: %d pages, P %.3f, R %.3f, F1 %.3f (%s)"
            .formatted(
                name,
                results.size(),
                mean[0],
                mean[1],
                mean[2],
                measure.name().toLowerCase(Locale.ROOT)));
    lines.add(
        "  title %s, author %s, date %s"
            .formatted(
                share(r -> check(r.page().title(), r.found().title())),
                share(r -> check(r.page().author(), r.found().byline())),
                share(r -> check(day(r.page().date()), day(r.found().published())))));
    lines.addAll(times.lines());
    faults.forEach(f -> lines.add("  " + f));
    results.stream()
        .sorted(Comparator.comparingDouble(Result::f1))
        .limit(worst)
        .forEach(
            r ->
                lines.add(
                    "  %.3f (P %.3f, R %.3f) %s"
                        .formatted(
                            r.f1(), r.score().precision(), r.score().recall(), r.page().id())));
    return List.copyOf(lines);
  }

  /** -1 where the truth is not known, else 1 or 0. */
  private static int check(String truth, String found) {
    return truth.isEmpty() ? -1 : Measure.same(truth, found) ? 1 : 0;
  }

  private static String day(String date) {
    return date.substring(0, Math.min(DAY, date.length()));
  }

  private String share(ToDoubleFunction<Result> check) {
    double[] known = results.stream().mapToDouble(check).filter(v -> v >= 0).toArray();
    return known.length == 0
        ? "-"
        : "%.3f of %d".formatted(Arrays.stream(known).average().orElse(0), known.length);
  }
}
