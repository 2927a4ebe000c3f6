package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block-level element of a page and how much prose it holds. */
final class Box {

  final Box parent;
  final Element element;
  final List<Box> children = new ArrayList<>();
  final boolean chrome;
  double prose;

  Box(Box parent, Element element, boolean chrome) {
    this.parent = parent;
    this.element = element;
    this.chrome = chrome;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Whether this box is the other or lies inside it. */
  boolean inside(Box other) {
    for (Box box = this; box != null; box = box.parent) {
      if (box == other) {
        return true;
      }
    }
    return false;
  }
}
