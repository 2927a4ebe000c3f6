package io.github.assay.workbench.ui.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A Markdown text as plain text with styles, for a widget that knows no Markdown.
 *
 * @param text what is read
 * @param styles how its parts look; parts may lie in each other
 * @param headings its headings, in order
 */
record FormattedText(String text, List<Style> styles, List<Title> headings) {

  /** How a part of the text looks. */
  enum Look {
    /** A heading of the first level. */
    TITLE,
    /** Any other heading. */
    HEADING,
    /** Stressed. */
    BOLD,
    /** Emphasised, as examples are. */
    ITALIC,
    /** Of equal widths. */
    CODE,
    /** A paragraph of a list, set off by the number of levels it lies in. */
    INDENTED
  }

  /**
   * A part that looks another way.
   *
   * @param begin where it begins, in UTF-16 code units
   * @param length how long it is
   * @param look how it looks
   * @param level of a heading or of a list, from 1; 0 for the others
   */
  record Style(int begin, int length, Look look, int level) {}

  /**
   * A heading.
   *
   * @param begin where it begins, in UTF-16 code units
   * @param title its text
   */
  record Title(int begin, String title) {}

  /** Copies the lists. */
  FormattedText {
    styles = List.copyOf(styles);
    headings = List.copyOf(headings);
  }

  /** Reads Markdown (CommonMark). */
  static FormattedText of(String markdown) {
    Writer writer = new Writer();
    Parser.builder().build().parse(markdown).accept(writer);
    return new FormattedText(writer.text.toString(), writer.styles, writer.headings);
  }

  /**
   * Finds the section on something.
   *
   * @param subject what it is about. Example: "Claim"
   * @return where the first heading begins that says just that, or else has it in it; in any case
   */
  OptionalInt section(String subject) {
    String sought = subject.toLowerCase(Locale.ROOT);
    OptionalInt exact =
        headings.stream()
            .filter(h -> h.title().toLowerCase(Locale.ROOT).equals(sought))
            .mapToInt(Title::begin)
            .findFirst();
    return exact.isPresent()
        ? exact
        : headings.stream()
            .skip(1)
            .filter(h -> h.title().toLowerCase(Locale.ROOT).contains(sought))
            .mapToInt(Title::begin)
            .findFirst();
  }

  private static final class Writer extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final List<Title> headings = new ArrayList<>();
    private int level;
    private String mark = "";

    @Override
    public void visit(Heading heading) {
      gap();
      int begin = text.length();
      visitChildren(heading);
      style(begin, heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, heading.getLevel());
      headings.add(new Title(begin, text.substring(begin)));
      text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (level == 0) {
        gap();
      }
      int begin = text.length();
      text.append(mark);
      mark = "";
      visitChildren(paragraph);
      if (level > 0) {
        style(begin, Look.INDENTED, level);
      }
      text.append('\n');
    }

    @Override
    public void visit(BulletList list) {
      list(list, i -> "\u2022 ");
    }

    @Override
    public void visit(OrderedList list) {
      int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
      list(list, i -> first + i + ". ");
    }

    @Override
    public void visit(BlockQuote quote) {
      gap();
      level++;
      visitChildren(quote);
      level--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
      gap();
    }

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      text.append(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
      int begin = text.length();
      text.append(code.getLiteral());
      style(begin, Look.CODE, 0);
    }

    @Override
    public void visit(Emphasis emphasis) {
      int begin = text.length();
      visitChildren(emphasis);
      style(begin, Look.ITALIC, 0);
    }

    @Override
    public void visit(StrongEmphasis strong) {
      int begin = text.length();
      visitChildren(strong);
      style(begin, Look.BOLD, 0);
    }

    @Override
    public void visit(SoftLineBreak end) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
      text.append('\n');
    }

    private void list(Node list, java.util.function.IntFunction<String> marks) {
      if (level == 0) {
        gap();
      }
      level++;
      int i = 0;
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        if (item instanceof ListItem) {
          mark = marks.apply(i++);
          visitChildren(item);
        }
      }
      level--;
    }

    private void code(String literal) {
      gap();
      int begin = text.length();
      text.append(literal);
      style(begin, Look.CODE, 0);
    }

    /** An empty line before a block, unless it is the first. */
    private void gap() {
      if (!text.isEmpty()) {
        text.append('\n');
      }
    }

    private void style(int begin, Look look, int styleLevel) {
      if (text.length() > begin) {
        styles.add(new Style(begin, text.length() - begin, look, styleLevel));
      }
    }
  }
}
