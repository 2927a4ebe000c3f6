package io.github.assay.typesystem.value;

/** What a piece of layout is; the closed value set of {@code Zone.kind}. */
public enum ZoneKind implements Labelled {
  /** The article's title, wherever it stands. */
  HEADLINE("headline"),
  /** The summary under the headline. */
  STANDFIRST("standfirst"),
  /** Who wrote it. */
  BYLINE("byline"),
  /** Place, date and agency at the head of the text. */
  DATELINE("dateline"),
  /** A heading inside the article. */
  HEADING("heading"),
  /** Running text. */
  PARAGRAPH("paragraph"),
  /** A block or pull quotation. */
  QUOTE("quote"),
  /** One item of a list. */
  LISTITEM("listitem"),
  /** A table, a row a line, cells parted by tabs. */
  TABLE("table"),
  /** A question of an FAQ or an interview. */
  QUESTION("question"),
  /** Its answer. */
  ANSWER("answer"),
  /** Words under a picture, and its credit. */
  CAPTION("caption"),
  /** Words of the site, not of the article. */
  BOILERPLATE("boilerplate"),
  /** A legal or editorial notice, often in another language. */
  DISCLAIMER("disclaimer");

  private final String label;

  ZoneKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * Tells whether the zone belongs to the article rather than to the site around it.
   *
   * @return false for boilerplate and disclaimer, true for all others
   */
  public boolean isContent() {
    return this != BOILERPLATE && this != DISCLAIMER;
  }
}
