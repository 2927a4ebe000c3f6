package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.model.FeatureValues;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Fields for a span's type and for the features that the type has. */
final class FeatureFields {

  private final Combo type;
  private final Composite fields;
  private final Map<String, Combo> combos = new LinkedHashMap<>();

  /** Makes the controls, two columns wide. */
  FeatureFields(Composite area) {
    new Label(area, SWT.NONE).setText("&Type:");
    type = new Combo(area, SWT.READ_ONLY);
    Arrays.stream(Layer.values()).map(Layer::label).forEach(type::add);
    type.addListener(SWT.Selection, e -> build(values()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
    new Label(area, SWT.NONE).setText("Features:");
    fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
  }

  void show(Span span) {
    type.setText(span.layer().label());
    build(span.features());
  }

  Layer layer() {
    return Layer.find(type.getText()).orElseThrow();
  }

  /** The features that have a value. */
  SortedMap<String, String> values() {
    SortedMap<String, String> values = new TreeMap<>();
    combos.forEach(
        (name, combo) -> {
          if (!combo.getText().isBlank()) {
            values.put(name, combo.getText().strip());
          }
        });
    return values;
  }

  private void build(Map<String, String> values) {
    combos.clear();
    for (Control old : fields.getChildren()) {
      old.dispose();
    }
    for (String name : layer().features()) {
      new Label(fields, SWT.NONE).setText(name);
      List<String> legal = FeatureValues.of(layer(), name);
      Combo combo = new Combo(fields, legal.isEmpty() ? SWT.NONE : SWT.READ_ONLY);
      combo.add("");
      legal.forEach(combo::add);
      String value = values.getOrDefault(name, "");
      // Another type may have a feature of the same name with other values.
      combo.setText(legal.isEmpty() || legal.contains(value) ? value : "");
      GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
      combos.put(name, combo);
    }
    fields.requestLayout();
  }
}
