package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Quote;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the attributions of a document. Stateless and thread-safe. */
final class AttributionRules {

  private AttributionRules() {}

  /** The attributions of a passage, claims not overlapping. */
  static List<Attribution> find(Passage passage) {
    List<Attribution> all = new ArrayList<>();
    Attribution last = null;
    int lastParagraph = -1;
    for (Unit unit : passage.units()) {
      List<Attribution> here = new ArrayList<>(UnitReader.read(passage, unit));
      addApart(here, PhraseReader.read(passage, unit));
      addApart(here, NounReader.read(passage, unit));
      addColon(passage, unit, here);
      Optional<Attribution> goesOn = continuation(passage, unit, here, last, lastParagraph);
      if (goesOn.isPresent()) {
        if (last != null && goesOn.get().claim().size() > 1) {
          all.set(all.indexOf(last), goesOn.get());
        } else {
          all.add(goesOn.get());
        }
        last = goesOn.get();
        lastParagraph = unit.paragraph();
      }
      here.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
      all.addAll(here);
      for (Attribution attribution : here) {
        if (attribution.quotation() != Quotation.INDIRECT && attribution.source().isPresent()) {
          last = attribution;
          lastParagraph = unit.paragraph();
        }
      }
      if (here.isEmpty() && goesOn.isEmpty() && !unit.heading()) {
        last = null;
      }
    }
    return List.copyOf(all);
  }

  private static void addApart(List<Attribution> here, List<Attribution> more) {
    for (Attribution candidate : more) {
      boolean clash = false;
      for (Attribution other : here) {
        clash |= overlaps(candidate, other);
      }
      if (!clash) {
        here.add(candidate);
      }
    }
  }

  private static boolean overlaps(Attribution a, Attribution b) {
    for (Range x : a.claim()) {
      for (Range y : b.claim()) {
        if (x.overlaps(y)) {
          return true;
        }
      }
      if (b.source().isPresent() && b.source().get().overlaps(x)) {
        return true;
      }
    }
    for (Range y : b.claim()) {
      if (a.cue().isPresent() && a.cue().get().overlaps(y)) {
        return true;
      }
    }
    return a.cue().isPresent() && b.cue().isPresent() && a.cue().get().overlaps(b.cue().get());
  }

  /** "Smith: “We will not sign.”" */
  private static void addColon(Passage passage, Unit unit, List<Attribution> here) {
    Words words = passage.words();
    if (!here.isEmpty()) {
      return;
    }
    for (int i = unit.from() + 1; i + 1 < unit.to() && i < unit.from() + 8; i++) {
      if (words.is(i, ":") && passage.inSpeech(i + 1)) {
        int start = io.github.assay.annotators.rules.text.NounPhrases.start(words, i, unit.from());
        int end = ClaimExtent.clause(passage, i + 1, unit.to(), false);
        if (start < i && words.capital(start) && end > i + 1) {
          here.add(
              new Attribution(
                  List.of(passage.range(i + 1, end)),
                  Optional.of(passage.range(start, i)),
                  Optional.of(passage.range(i, i + 1)),
                  Modality.ASSERTED,
                  Quotation.DIRECT,
                  0.7f));
        }
        return;
      }
    }
  }

  /** A quotation without a cue of its own goes on the one before it. */
  private static Optional<Attribution> continuation(
      Passage passage, Unit unit, List<Attribution> here, Attribution last, int lastParagraph) {
    if (unit.quotes().isEmpty()) {
      return Optional.empty();
    }
    Quote quote = unit.quotes().get(0);
    int first = passage.words().at(quote.range().begin());
    if (!passage.inSpeech(first) || first > unit.from() + 1) {
      return Optional.empty();
    }
    for (Attribution attribution : here) {
      for (Range piece : attribution.claim()) {
        if (piece.overlaps(quote.range())) {
          return Optional.empty();
        }
      }
    }
    int end = passage.words().at(quote.range().end());
    boolean whole = end >= unit.to() - 1;
    if (!whole || quote.single()) {
      return Optional.empty();
    }
    if (last == null || unit.paragraph() - lastParagraph > 1) {
      return Optional.of(
          new Attribution(
              List.of(quote.range()),
              Optional.empty(),
              Optional.empty(),
              Modality.ASSERTED,
              Quotation.DIRECT,
              0.5f));
    }
    List<Range> pieces = new ArrayList<>(last.claim());
    if (pieces.get(pieces.size() - 1).end() > quote.range().begin()) {
      return Optional.empty();
    }
    pieces.add(quote.range());
    return Optional.of(last.withClaim(pieces));
  }
}
