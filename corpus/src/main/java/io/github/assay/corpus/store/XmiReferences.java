package io.github.assay.corpus.store;

import java.util.Arrays;
import org.apache.uima.cas.Type;

/** The references of one file, as rows of plain arrays. Not thread-safe. */
final class XmiReferences {

  private int[] targets = new int[256];
  private int[] lines = new int[256];
  private Type[] required = new Type[256];
  private Object[] owners = new Object[256];
  private int size;

  /**
   * Adds a reference.
   *
   * @param target xmi:id of what it leads to
   * @param type the type that the target must have
   * @param owner the feature or type that has the reference, for {@link XmiValues#name}
   */
  void add(int target, Type type, Object owner, int line) {
    if (size == targets.length) {
      targets = Arrays.copyOf(targets, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      required = Arrays.copyOf(required, size * 2);
      owners = Arrays.copyOf(owners, size * 2);
    }
    targets[size] = target;
    lines[size] = line;
    required[size] = type;
    owners[size++] = owner;
  }

  int size() {
    return size;
  }

  int target(int row) {
    return targets[row];
  }

  int line(int row) {
    return lines[row];
  }

  Type required(int row) {
    return required[row];
  }

  Object owner(int row) {
    return owners[row];
  }
}
