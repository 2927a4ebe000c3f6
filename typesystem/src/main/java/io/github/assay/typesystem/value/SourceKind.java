package io.github.assay.typesystem.value;

/** Who a source is; the closed value set of {@code Source.kind}. */
public enum SourceKind implements Labelled {
  /** A named or described person. */
  PERSON("person"),
  /** A company, union, party, court, club or other body. */
  ORGANISATION("organisation"),
  /** A state, ministry or other organ of government. */
  GOVERNMENT("government"),
  /** A news agency, paper or broadcaster. */
  MEDIA("media"),
  /** A report, law, letter, statement or post. */
  DOCUMENT("document"),
  /** Somebody asked for their knowledge. */
  EXPERT("expert"),
  /** Somebody who is not named on purpose. */
  ANONYMOUS("anonymous"),
  /** The article itself. */
  AUTHOR("author");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
