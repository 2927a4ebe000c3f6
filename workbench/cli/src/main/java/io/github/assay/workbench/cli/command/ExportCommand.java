package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.Version;
import io.github.assay.corpus.export.GoldRelease;
import io.github.assay.corpus.export.InceptionProject;
import io.github.assay.corpus.export.SplitOptions;
import io.github.assay.corpus.lint.Finding;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Releases gold. */
@Command(
    name = "export",
    description = {
      "Write a gold release: one XMI 1.0 file a document, TypeSystem.xml and manifest.json.",
      "Only spans that a person made, accepted or corrected go along, unless told otherwise.",
      "Or write, with --format inception, the whole corpus as a project that INCEpTION imports."
    },
    footer = {
      "  assay export talks --output release/",
      "  assay export talks --output release/ --split 80/10/10 --seed 7",
      "  assay export talks --output prelabels/ --layer initial --with-suggestions",
      "  assay export talks --output talks.zip --format inception"
    })
final class ExportCommand extends Base {

  @Parameters(paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "OUT",
      description =
          "Folder of the release: new, empty, or an earlier release to replace. With --format"
              + " inception the archive.")
  Path output;

  /** What an export is for. */
  enum Target {
    /** Those who train and evaluate. */
    RELEASE,
    /** A project in INCEpTION. */
    INCEPTION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "release",
      description =
          "${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}. An inception project has every"
              + " annotator's layer, and --layer as the curated one.")
  Target format;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer to release; by default ${DEFAULT-VALUE}.")
  String layer;

  @Option(
      names = "--with-suggestions",
      description = "Also release suggestions that no person has looked at.")
  boolean withSuggestions;

  @Option(
      names = "--split",
      paramLabel = "SHARES",
      description =
          "Cut into the folders train, dev and test, as in 80/10/10: no story is in two of them,"
              + " and the newest stories are in test.")
  String split;

  @Mixin SeedOption chance;

  private Optional<SplitOptions> splitOptions() {
    try {
      return Optional.ofNullable(split).map(text -> SplitOptions.of(text, chance.seed));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--split: " + e.getMessage(), e);
    }
  }

  @Override
  public Integer call() throws AssayException {
    if (format == Target.INCEPTION && split != null) {
      throw new ParameterException(
          spec.commandLine(), "--split cuts a release; an inception project has all documents");
    }
    Corpus corpus = Corpus.open(directory);
    return format == Target.INCEPTION ? project(corpus) : release(corpus);
  }

  private int project(Corpus corpus) throws AssayException {
    int[] findings = {0};
    int written =
        new InceptionProject(corpus, layer, withSuggestions)
            .write(
                output,
                new InceptionProject.Listener() {
                  @Override
                  public void written(String id) {
                    // The count says enough.
                  }

                  @Override
                  public void failed(AssayException error) {
                    findings[0]++;
                    err().println("failed: " + error.getMessage());
                  }

                  @Override
                  public void doubtful(Finding finding) {
                    findings[0]++;
                    err()
                        .println(
                            "doubtful: %s: %s (INCEpTION's %s; %s)"
                                .formatted(
                                    finding.place(),
                                    finding.message(),
                                    finding.rule().inception(),
                                    finding.rule().remedy()));
                  }
                });
    out()
        .println(
            "wrote %d documents to %s; in INCEpTION: Projects, Import project archive"
                .formatted(written, output));
    return findings[0] == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private int release(Corpus corpus) throws AssayException {
    List<String> without = new ArrayList<>();
    int[] failed = {0};
    GoldRelease release =
        new GoldRelease(
            corpus,
            new GoldRelease.Options(layer, withSuggestions, Version.number(), splitOptions()));
    int released =
        release.write(
            output,
            new GoldRelease.Listener() {
              @Override
              public void released(String id) {
                // The count says enough.
              }

              @Override
              public void without(String id) {
                without.add(id);
              }

              @Override
              public void failed(AssayException error) {
                failed[0]++;
                err().println("failed: " + error.getMessage());
              }
            });
    if (!without.isEmpty()) {
      err()
          .println(
              "note: %d documents have no layer \"%s\" and are not in the release: %s"
                  .formatted(without.size(), layer, String.join(", ", without)));
    }
    if (released == 0 && failed[0] == 0) {
      throw new AssayException(
          "no document of %s has a layer \"%s\"; curate some, or name another with --layer"
              .formatted(directory, layer));
    }
    out().println("released " + released + " documents in " + output);
    return failed[0] == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
