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
import java.util.function.ToDoubleFunction;
import org.jsoup.Jsoup;

/** Measures the extraction of articles from saved pages, its metadata and its speed. */
public final class ExtractBench {

  private static final Extraction NOTHING =
      new Extraction("", "", "", "", "", "", "", List.of(), List.of());
  private static final int DAY = 10;

  /** What came out for one page, how good it is, and the milliseconds it took. */
  private record Result(Page page, Extraction found, PageScore score, double ms, double parseMs) {

    double f1() {
      return Measure.f1(score.precision(), score.recall());
    }
  }

  private final Measure measure;
  private final List<Result> results = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private ExtractBench(Measure measure) {
    this.measure = measure;
  }

  /**
   * Measures one set, in one thread, after a run to warm up.
   *
   * @param folder the set: truth.json and html/
   * @param half 0 or 1 for half of the pages, by the hash of their names; -1 for all
   * @param worst how many of the worst pages to name
   * @return lines to print
   * @throws AssayException if the set is not there
   */
  public static List<String> run(Path folder, int half, int worst) throws AssayException {
    List<Page> pages = PageSet.read(folder, half);
    ExtractBench bench = new ExtractBench(Measure.of(folder.getFileName().toString()));
    for (Page page : pages) {
      bench.measure(page);
    }
    bench.results.clear();
    bench.faults.clear();
    for (Page page : pages) {
      bench.measure(page);
    }
    return bench.report(folder.getFileName().toString(), worst);
  }

  private void measure(Page page) {
    long begin = System.nanoTime();
    Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
    long parsed = System.nanoTime();
    Extraction found = NOTHING;
    try {
      found = Extractor.extract(page.bytes(), page.id() + ".html");
    } catch (AssayException e) {
      faults.add("nothing: " + e.getMessage());
    }
    long end = System.nanoTime();
    results.add(
        new Result(
            page,
            found,
            measure.score(found.text(ZoneChoice.BODY), page),
            (end - parsed) / 1e6,
            (parsed - begin) / 1e6));
  }

  private List<String> report(String name, int worst) {
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
    lines.add(
        "  ms a page: median %.1f, p95 %.1f, longest %.1f; of these to parse: median %.1f; ratio of all to parsing: median %.2f"
            .formatted(
                quantile(Result::ms, 0.5),
                quantile(Result::ms, 0.95),
                quantile(Result::ms, 1),
                quantile(Result::parseMs, 0.5),
                quantile(r -> r.ms() / Math.max(r.parseMs(), 1e-3), 0.5)));
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

  private double quantile(ToDoubleFunction<Result> value, double at) {
    double[] sorted = results.stream().mapToDouble(value).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, at * sorted.length)];
  }
}
