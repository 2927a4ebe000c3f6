package io.github.assay.annotators.learned.sequence;

/** Weights of one tag following another, for each place a token can stand in. */
public final class Transitions {

  /** Number of places: inside a sentence, at its head, at a paragraph's head. */
  public static final int CONTEXTS = 3;

  private final float[][] rows;

  /**
   * Makes weights of zero.
   *
   * @param tags tags of the chain
   */
  public Transitions(TagSet tags) {
    rows = new float[CONTEXTS][tags.size() * tags.size()];
  }

  private Transitions(float[][] rows) {
    this.rows = rows.clone();
  }

  /** The weights by context, then tag before, then tag; written to by the learner only. */
  public float[][] rows() {
    return rows;
  }

  /** The same weights in rows of their own. */
  public Transitions copy() {
    Transitions copy = new Transitions(rows);
    for (int c = 0; c < CONTEXTS; c++) {
      copy.rows[c] = rows[c].clone();
    }
    return copy;
  }

  /**
   * Makes a type begin more readily, or less.
   *
   * @param type the type
   * @param by what its beginning gains everywhere
   */
  public void favour(int type, float by) {
    for (float[] row : rows) {
      int size = (int) Math.round(Math.sqrt(row.length));
      for (int before = 0; before < size; before++) {
        row[before * size + TagSet.begin(type)] += by;
      }
    }
  }
}
