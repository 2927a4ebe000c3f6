package io.github.assay.workbench.ui.keys;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on the cheat sheet: sections of keys, and what each of them does.
 *
 * @param sections in the order of the menus
 */
public record KeySheet(List<Section> sections) {

  /** Copies the list. */
  public KeySheet {
    sections = List.copyOf(sections);
  }

  /**
   * Keys that belong together.
   *
   * @param title heads them
   * @param entries in the order of the menu
   */
  public record Section(String title, List<Entry> entries) {

    /** Copies the list. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A key and what it does.
   *
   * @param keys as they are written on menus; several of them are alternatives, parted by commas
   * @param name of the command
   * @param description in a sentence
   */
  public record Entry(String keys, String name, String description) {}

  /** The sheet as tables in Markdown, a heading before each. */
  public String markdown() {
    return sections.stream().map(KeySheet::markdown).collect(Collectors.joining("\n"));
  }

  private static String markdown(Section section) {
    StringBuilder table =
        new StringBuilder(
            "### %s\n\n| Key | Command | |\n|---|---|---|\n".formatted(section.title()));
    for (Entry entry : section.entries()) {
      table.append(
          "| `%s` | %s | %s |\n"
              .formatted(
                  entry.keys().replace(", ", "` `"),
                  entry.name(),
                  entry.description().replace("|", "\\|")));
    }
    return table.toString();
  }
}
