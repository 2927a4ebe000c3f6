package io.github.assay.corpus.agree;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.ICodingAnnotationItem;

/**
 * A coding study that keeps alike items once, with their number.
 *
 * <p>Words of a corpus are many, but their labels are few: memory does not grow with the text.
 */
final class CountedStudy extends CodingAnnotationStudy {

  private static final long serialVersionUID = 1L;

  private final int[] times;

  /**
   * Makes a study.
   *
   * @param raters number of annotators
   * @param counts number of items by their labels, one label an annotator, null where not judged
   */
  CountedStudy(int raters, Map<List<String>, Integer> counts) {
    super(raters);
    counts.keySet().forEach(labels -> addItemAsArray(labels.toArray()));
    times = counts.values().stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public Iterable<ICodingAnnotationItem> getItems() {
    return this::repeated;
  }

  private Iterator<ICodingAnnotationItem> repeated() {
    return IntStream.range(0, times.length)
        .boxed()
        .flatMap(i -> copies(items.get(i), times[i]))
        .iterator();
  }

  private static Stream<ICodingAnnotationItem> copies(ICodingAnnotationItem item, int number) {
    return Collections.nCopies(number, item).stream();
  }

  @Override
  public ICodingAnnotationItem getItem(int index) {
    int left = index;
    for (int i = 0; i < times.length; i++) {
      if (left < times[i]) {
        return items.get(i);
      }
      left -= times[i];
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int getItemCount() {
    return Arrays.stream(times).sum();
  }

  @Override
  public int getUnitCount() {
    int units = 0;
    for (int i = 0; i < times.length; i++) {
      units += times[i] * items.get(i).getRaterCount();
    }
    return units;
  }
}
