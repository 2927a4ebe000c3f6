package io.github.assay.workbench.ui.keys;

import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.keys.KeySheet.Entry;
import io.github.assay.workbench.ui.keys.KeySheet.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.keys.IBindingService;

/** Makes the cheat sheet from the commands that are declared and the keys in force. */
public final class KeySheets {

  private static final String POINT = "org.eclipse.ui.commands";
  private static final String OURS = Ids.BUNDLE + ".";

  private static final List<Entry> GENERAL =
      List.of(
          new Entry("org.eclipse.ui.edit.undo", "Undo", "Takes the last edit back."),
          new Entry("org.eclipse.ui.edit.redo", "Redo", "Makes the edit again."),
          new Entry("org.eclipse.ui.file.save", "Save", "Saves the document."),
          new Entry("org.eclipse.ui.file.close", "Close", "Closes the document; saves it."));

  private KeySheets() {}

  /** The sheet with the keys as they are now. */
  public static KeySheet of(IWorkbench workbench) {
    Bindings bindings = new Bindings(workbench.getService(IBindingService.class));
    Map<String, List<Entry>> found = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    IConfigurationElement[] declared =
        Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
    Arrays.stream(declared)
        .filter(e -> e.getName().equals("category") && isOurs(e))
        .forEach(e -> titles.put(e.getAttribute("id"), e.getAttribute("name")));
    Arrays.stream(declared)
        .filter(e -> e.getName().equals("command") && isOurs(e))
        .forEach(
            e -> {
              String keys = bindings.of(e.getAttribute("id"));
              if (!keys.isEmpty()) {
                found
                    .computeIfAbsent(e.getAttribute("categoryId"), c -> new ArrayList<>())
                    .add(new Entry(keys, e.getAttribute("name"), e.getAttribute("description")));
              }
            });
    List<Section> sections = new ArrayList<>();
    titles.forEach(
        (id, title) -> {
          if (found.containsKey(id)) {
            sections.add(new Section(shortened(title), joined(found.get(id))));
          }
        });
    sections.add(new Section("Caret and Mouse", caret()));
    sections.add(
        new Section(
            "General",
            GENERAL.stream()
                .map(e -> new Entry(bindings.of(e.keys()), e.name(), e.description()))
                .toList()));
    return new KeySheet(sections);
  }

  private static boolean isOurs(IConfigurationElement element) {
    return element.getAttribute("id").startsWith(OURS);
  }

  private static String shortened(String title) {
    return title.substring(title.indexOf(": ") < 0 ? 0 : title.indexOf(": ") + 2);
  }

  /** Makes one entry of a row of commands that differ in their number alone. */
  private static List<Entry> joined(List<Entry> entries) {
    List<Entry> joined = new ArrayList<>();
    for (Entry entry : entries) {
      String stem = entry.name().replaceAll(" \\d$", "");
      Entry last = joined.isEmpty() ? entry : joined.get(joined.size() - 1);
      if (!stem.equals(entry.name()) && last.name().startsWith(stem)) {
        String first = last.keys().split(" ")[0];
        joined.set(
            joined.size() - 1, new Entry(first + " … " + entry.keys(), stem, last.description()));
      } else {
        joined.add(entry);
      }
    }
    return joined;
  }

  /** What the text itself understands; no commands, as these keys mean the same everywhere. */
  private static List<Entry> caret() {
    return List.of(
        moving("ARROW_LEFT, ARROW_RIGHT", "Character", "Moves the caret by a character."),
        moving("M1+ARROW_LEFT, M1+ARROW_RIGHT", "Token", "Moves the caret by a token."),
        moving("M1+ARROW_UP, M1+ARROW_DOWN", "Sentence", "Moves the caret by a sentence."),
        moving("HOME, END", "Line", "Moves the caret to an end of the line."),
        moving("M1+HOME, M1+END", "Document", "Moves the caret to an end of the text."),
        new Entry("Shift", "Select Text", "With the keys above: selects what the caret passes."),
        new Entry("Click", "Select Span", "Selects the innermost span; again, the one around it."),
        new Entry("Double-click", "Select Token", "Selects a token."),
        new Entry("Triple-click", "Select Sentence", "Selects a sentence."));
  }

  private static Entry moving(String keys, String name, String description) {
    try {
      List<String> written = new ArrayList<>();
      for (String key : keys.split(", ")) {
        written.add(KeyStroke.getInstance(key).format());
      }
      return new Entry(String.join(", ", written), name, description);
    } catch (ParseException e) {
      throw new IllegalArgumentException(keys, e);
    }
  }
}
