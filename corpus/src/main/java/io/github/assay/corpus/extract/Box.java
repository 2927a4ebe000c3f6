package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A block-level element of a page: which lines it holds, and what it is for. */
final class Box {

  final Box parent;
  final Element element;
  final Role role;
  final List<Box> children = new ArrayList<>();

  /** The first of its lines, by index. */
  final int first;

  /** The index behind its last line; set when the walk leaves it. */
  int end;

  Box(Box parent, Element element, Role role, int first) {
    this.parent = parent;
    this.element = element;
    this.role = role;
    this.first = first;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  String tag() {
    return element.normalName();
  }
}
