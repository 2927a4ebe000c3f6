package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Sets features by going round their values. */
final class FeatureActions {

  private FeatureActions() {}

  static void perform(EditorAction action, EditorModel model) throws AssayException {
    switch (action) {
      case FEATURE_1 -> cycle(0, 1, model);
      case FEATURE_1_BACK -> cycle(0, -1, model);
      case FEATURE_2 -> cycle(1, 1, model);
      case FEATURE_2_BACK -> cycle(1, -1, model);
      case NOTE -> {
        ExtentActions.selected(model);
        model.askForText(EditorListener.NOTE);
      }
      default -> throw new IllegalArgumentException(action + " sets no feature");
    }
  }

  private static void cycle(int index, int step, EditorModel model) throws AssayException {
    Span span = ExtentActions.selected(model);
    List<String> features = span.layer().features();
    if (index >= features.size()) {
      throw new IllegalArgumentException(
          "A %s has only one feature.".formatted(span.layer().label()));
    }
    String feature = features.get(index);
    List<String> values = FeatureValues.of(span.layer(), feature);
    if (values.isEmpty()) {
      model.askForText(feature);
      return;
    }
    // Place 0 stands for a value that is not set.
    int at = values.indexOf(span.feature(feature)) + 1;
    int to = Math.floorMod(at + step, values.size() + 1);
    String value = to == 0 ? "" : values.get(to - 1);
    model.apply(Operations.feature(span.id(), feature, value));
    model.tell("%s: %s".formatted(feature, value.isEmpty() ? "not set" : value));
  }
}
