package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.RuleView;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.TagSet;
import java.util.List;

/**
 * The chains that documents are tagged with, each on its own, so that a precondition may lie inside
 * a claim.
 */
public enum Chain {
  /** Claims, sources, and cues of attribution; where they nest, the inner ones are tagged. */
  ATTRIBUTION(Kind.CLAIM, Kind.SOURCE, Kind.CUE),
  /** Preconditions and cues of condition. */
  CONDITION(Kind.PRECONDITION, Kind.CONDITION_CUE);

  private final List<Kind> kinds;

  Chain(Kind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Kinds of segments of the chain; the place in the list is the type number of a segment. */
  public List<Kind> kinds() {
    return kinds;
  }

  /** Tags of the chain. */
  public TagSet tags() {
    return new TagSet(kinds.size());
  }

  /** What the rules say of a document about the kinds of the chain. */
  public RuleView rules(Words words) {
    return this == ATTRIBUTION ? words.attribution() : words.conditions();
  }

  /** The chain that tags segments of a kind. */
  public static Chain of(Kind kind) {
    return ATTRIBUTION.kinds.contains(kind) ? ATTRIBUTION : CONDITION;
  }
}
