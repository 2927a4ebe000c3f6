package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.curate.Choice;
import io.github.assay.corpus.curate.Curation;
import io.github.assay.corpus.curate.CurationDraft;
import io.github.assay.corpus.curate.Item;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.eval.Comparison;
import io.github.assay.corpus.eval.Differences;
import io.github.assay.corpus.eval.HumanWork;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Merges annotators' layers into gold. */
@Command(
    name = "curate",
    description = {
      "Merge annotators' layers into gold: take what all agree on, decide the rest one by one, and"
          + " list what is left. Every curated span keeps everyone's vote in its note.",
      "The workbench does the same with keys, in the Quality perspective."
    },
    footer = {
      "  assay curate talks --auto                            take what all agree on",
      "  assay curate talks                                   list what is left to decide",
      "  assay curate talks --decide summit:anna/c3=ben       take ben's version",
      "  assay curate talks --decide summit:anna/c4=both      keep both; or neither",
      "  assay curate talks --changes anna                    what became of anna's work"
    })
final class CurateCommand extends Base {

  private static final Pattern DECISION = Pattern.compile("([^:]+):([^=]+)=(.+)");
  private static final Pattern PIECES =
      Pattern.compile("\\d{1,9}\\.\\.\\d{1,9}(\\+\\d{1,9}\\.\\.\\d{1,9})*");

  @Parameters(paramLabel = "DIR", description = "The corpus.")
  Path directory;

  @Option(
      names = "--layers",
      split = ",",
      paramLabel = "NAME",
      description = "Layers to merge; by default those of all annotators.")
  List<String> layers = List.of();

  @Option(
      names = "--to",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer that becomes gold; by default ${DEFAULT-VALUE}.")
  String to;

  @Option(
      names = "--curator",
      paramLabel = "NAME",
      defaultValue = "curator",
      description = "Your name, for what you add yourself; by default ${DEFAULT-VALUE}.")
  String curator;

  @Option(
      names = "--documents",
      split = ",",
      paramLabel = "ID",
      description = "Documents to curate; by default all.")
  List<String> documents = List.of();

  @Option(names = "--auto", description = "Take what all agree on.")
  boolean auto;

  @Option(
      names = "--list",
      description = "List what is left to decide, item by item; so does --documents.")
  boolean list;

  @Option(
      names = "--decide",
      paramLabel = "ID:ITEM=CHOICE",
      description =
          "Decide an item as listed: an annotator's name takes that version; or both, or neither;"
              + " or other words by their offsets, as in 12..34, or 12..20+25..34 in pieces.")
  List<String> decisions = List.of();

  @Option(
      names = "--changes",
      paramLabel = "NAME",
      description = "Only show how gold differs from NAME's layer.")
  String changes;

  private final Map<String, Map<String, Function<Item, Choice>>> wanted = new LinkedHashMap<>();

  private int waiting;

  @Override
  public Integer call() throws AssayException {
    decisions.forEach(this::readDecision);
    Corpus corpus = Corpus.open(directory);
    List<String> ids = documents.isEmpty() ? corpus.documents() : documents;
    for (String id : wanted.keySet()) {
      if (!ids.contains(id)) {
        throw new AssayException("--decide: the corpus has no document " + id);
      }
    }
    int[] totals = new int[3];
    int failed = 0;
    for (String id : ids) {
      try {
        if (changes != null) {
          showChanges(corpus, id);
        } else {
          curate(corpus, id, totals);
        }
      } catch (AssayException e) {
        err().println("failed: " + e.getMessage());
        failed++;
      }
    }
    if (failed + waiting > 0) {
      err().println("not curated: %d failed, %d waiting".formatted(failed, waiting));
    }
    if (changes == null) {
      out()
          .println(
              "in all: %d decided, %d on which all agree, %d left to decide%s"
                  .formatted(
                      totals[0],
                      totals[1],
                      totals[2],
                      totals[2] == 0 || listed() ? "" : "; --list shows them"));
    }
    return failed > 0 ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void readDecision(String text) {
    Matcher matcher = DECISION.matcher(text);
    if (!matcher.matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "--decide: \"%s\" is no ID:ITEM=CHOICE; example: summit:anna/c3=ben".formatted(text));
    }
    String what = matcher.group(3);
    Function<Item, Choice> choice =
        switch (what) {
          case "both" -> item -> Choice.BOTH;
          case "neither" -> item -> Choice.NEITHER;
          default ->
              PIECES.matcher(what).matches()
                  ? item -> edited(item, what)
                  : item -> Choice.take(what);
        };
    wanted
        .computeIfAbsent(matcher.group(1), id -> new LinkedHashMap<>())
        .put(matcher.group(2), choice);
  }

  /** The first version with other words. */
  private static Choice edited(Item item, String pieces) {
    List<Range> ranges = new ArrayList<>();
    for (String piece : pieces.split("\\+")) {
      int dots = piece.indexOf("..");
      ranges.add(
          new Range(
              Integer.parseInt(piece.substring(0, dots)),
              Integer.parseInt(piece.substring(dots + 2))));
    }
    return Choice.edit(item.spans().firstKey(), item.first().withFragments(ranges));
  }

  private void curate(Corpus corpus, String id, int[] totals) throws AssayException {
    List<String> present = corpus.annotators(id);
    present.remove(to);
    List<String> merged = layers.isEmpty() ? present : layers;
    List<String> absent = merged.stream().filter(name -> !present.contains(name)).toList();
    if (!absent.isEmpty() || merged.size() < 2) {
      waiting++;
      err()
          .println(
              "waiting: %s has %s"
                  .formatted(
                      id,
                      absent.isEmpty()
                          ? "the layers of fewer than two annotators"
                          : "no layer of " + String.join(", ", absent)));
      return;
    }
    if (!auto && !wanted.containsKey(id)) {
      print(id, CurationDraft.look(corpus, id, merged, to), totals);
      return;
    }
    try (CurationDraft draft = CurationDraft.open(corpus, id, merged, to, curator)) {
      decide(id, draft.curation(), draft.draft().session());
      if (draft.draft().session().isDirty()) {
        draft.draft().save();
      }
      print(id, draft.curation(), totals);
    }
  }

  private void decide(String id, Curation curation, EditSession session) throws AssayException {
    if (auto) {
      session.perform(curation.acceptAgreed());
    }
    for (Map.Entry<String, Function<Item, Choice>> decision :
        wanted.getOrDefault(id, Map.of()).entrySet()) {
      Item item =
          curation.items().stream()
              .filter(i -> i.name().equals(decision.getKey()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new AssayException(
                          "%s has no item %s; `assay curate DIR --documents %s` lists what is open"
                              .formatted(id, decision.getKey(), id)));
      try {
        session.perform(curation.decide(item, decision.getValue().apply(item)));
      } catch (IllegalArgumentException e) {
        throw new AssayException("--decide " + id + ":" + item.name() + ": " + e.getMessage(), e);
      }
    }
  }

  private void print(String id, Curation curation, int[] totals) {
    List<Item> open = curation.open();
    List<Item> disputed = curation.disputed();
    int decided = curation.items().size() - open.size();
    int agreed = open.size() - disputed.size();
    totals[0] += decided;
    totals[1] += agreed;
    totals[2] += disputed.size();
    out()
        .println(
            "%s: %d decided, %d on which all agree, %d left to decide"
                .formatted(id, decided, agreed, disputed.size()));
    if (listed()) {
      disputed.forEach(item -> ItemLines.of(item, curation).forEach(out()::println));
    }
  }

  private boolean listed() {
    return list || !documents.isEmpty();
  }

  private void showChanges(Corpus corpus, String id) throws AssayException {
    if (!corpus.layers(id).contains(changes) || !corpus.layers(id).contains(to)) {
      waiting++;
      err().println("waiting: %s has no layer %s or no layer %s".formatted(id, changes, to));
      return;
    }
    Comparison comparison =
        new Comparison(
            HumanWork.of(corpus.read(id, to).document()),
            HumanWork.of(corpus.read(id, changes).document()));
    out().println(id + ":");
    Differences.of(comparison)
        .forEach(d -> ItemLines.of(d, comparison, to, changes).forEach(out()::println));
  }
}
