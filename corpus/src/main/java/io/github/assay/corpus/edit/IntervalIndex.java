package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Finds the fragments that overlap a range in time that grows with the answer, not with the
 * document.
 *
 * <p>A treap by text order in which every node knows the furthest end below it. Not thread-safe.
 */
final class IntervalIndex {

  private static final class Node {
    final Range range;
    final Span span;
    final long priority;
    int maxEnd;
    Node left;
    Node right;

    Node(Range range, Span span, long priority) {
      this.range = range;
      this.span = span;
      this.priority = priority;
      this.maxEnd = range.end();
    }

    int compareTo(Range otherRange, String otherId) {
      int byRange = range.compareTo(otherRange);
      return byRange != 0 ? byRange : span.id().compareTo(otherId);
    }

    Node refreshed() {
      maxEnd = Math.max(range.end(), Math.max(maxEnd(left), maxEnd(right)));
      return this;
    }

    static int maxEnd(Node node) {
      return node == null ? 0 : node.maxEnd;
    }
  }

  /** A fixed seed: the same edits build the same tree, so that timings can be repeated. */
  private final SplittableRandom random = new SplittableRandom(42);

  private Node root;

  void add(Span span) {
    for (Range fragment : span.fragments()) {
      root = insert(root, new Node(fragment, span, random.nextLong()));
    }
  }

  void remove(Span span) {
    for (Range fragment : span.fragments()) {
      root = delete(root, fragment, span.id());
    }
  }

  /** Hands over every fragment with its span that shares a character with begin..end, in order. */
  void overlapping(int begin, int end, Consumer<Span> found) {
    visit(root, begin, end, found);
  }

  private static void visit(Node node, int begin, int end, Consumer<Span> found) {
    if (node == null || node.maxEnd <= begin) {
      return;
    }
    visit(node.left, begin, end, found);
    if (node.range.begin() < end) {
      if (node.range.end() > begin) {
        found.accept(node.span);
      }
      visit(node.right, begin, end, found);
    }
  }

  private static Node insert(Node tree, Node node) {
    if (tree == null) {
      return node;
    }
    if (node.priority > tree.priority) {
      split(tree, node);
      return node.refreshed();
    }
    if (tree.compareTo(node.range, node.span.id()) > 0) {
      tree.left = insert(tree.left, node);
    } else {
      tree.right = insert(tree.right, node);
    }
    return tree.refreshed();
  }

  /** Parts a tree at a node's place and hangs the halves below it. */
  private static void split(Node tree, Node at) {
    if (tree == null) {
      at.left = null;
      at.right = null;
    } else if (tree.compareTo(at.range, at.span.id()) > 0) {
      split(tree.left, at);
      tree.left = at.right;
      at.right = tree.refreshed();
    } else {
      split(tree.right, at);
      tree.right = at.left;
      at.left = tree.refreshed();
    }
  }

  private static Node delete(Node tree, Range range, String id) {
    if (tree == null) {
      return null;
    }
    int order = tree.compareTo(range, id);
    if (order == 0) {
      return merge(tree.left, tree.right);
    }
    if (order > 0) {
      tree.left = delete(tree.left, range, id);
    } else {
      tree.right = delete(tree.right, range, id);
    }
    return tree.refreshed();
  }

  private static Node merge(Node left, Node right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    if (left.priority > right.priority) {
      left.right = merge(left.right, right);
      return left.refreshed();
    }
    right.left = merge(left, right.left);
    return right.refreshed();
  }
}
