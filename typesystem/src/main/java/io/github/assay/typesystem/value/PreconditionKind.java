package io.github.assay.typesystem.value;

/**
 * How a precondition bears on what hangs on it; the closed value set of {@code Precondition.kind}
 * and of {@code PreconditionLink.role}.
 */
public enum PreconditionKind implements Labelled {
  /** Without it, not: unless, without, only if, requires. */
  NECESSARY("necessary"),
  /** With it, yes: if, should. */
  SUFFICIENT("sufficient"),
  /** First it, then the other: before, until, only after, once. */
  TEMPORAL("temporal"),
  /** One given for the other: in exchange for, in return for. */
  EXCHANGE("exchange");

  private final String label;

  PreconditionKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
