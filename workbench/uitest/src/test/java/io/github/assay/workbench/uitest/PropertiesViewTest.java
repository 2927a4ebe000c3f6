package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.guidelines.GuidelinesView;
import io.github.assay.workbench.ui.properties.PropertiesView;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertiesViewTest {

  private static final String TEXT =
      "The minister said that talks are impossible without a ceasefire, as before. Talks resume.";

  @TempDir Path folder;
  private Desktop desk;

  @BeforeEach
  void open() throws Exception {
    desk = Desktop.open(TestCorpus.talk(folder.resolve("talk"), TEXT), "talk");
    Robot.ui(() -> desk.model().apply(Operations.link(LinkType.SOURCE, "c1", "s1", "speaker")));
  }

  @Test
  void setsAFeatureAndARoleAndExplainsThem() {
    desk.click("talks");
    Robot.press(SWT.CTRL, '6');
    PropertiesView view = Views.active(Ids.PROPERTIES_VIEW, PropertiesView.class);
    Combo modality = (Combo) view.control("modality");
    Robot.onDisplay(modality::setFocus);
    Robot.until("help", () -> view.explanation().startsWith("What is done with the content"));
    Views.choose(modality, "demanded");
    assertEquals("demanded", desk.span("c1").feature("modality"));
    Views.choose((Combo) view.control("source \u201cThe minister\u201d"), "reporter");
    assertEquals(List.of(new Link(LinkType.SOURCE, "c1", "s1", "reporter")), desk.links());
    Robot.screenshot("properties");
    Robot.press(SWT.CTRL, 'z');
    Robot.press(SWT.CTRL, 'z');
    assertEquals("", desk.span("c1").feature("modality"));
    assertEquals("\u2013", Robot.ui(modality::getText));
  }

  @Test
  void typesANote() {
    desk.click("ceasefire");
    Robot.press(SWT.CTRL, '6');
    PropertiesView view = Views.active(Ids.PROPERTIES_VIEW, PropertiesView.class);
    Text note = (Text) view.control("note");
    Robot.onDisplay(note::setFocus);
    Robot.type("whose ceasefire");
    Robot.press(SWT.CR);
    assertEquals("whose ceasefire", desk.span("p1").provenance().note());
    Robot.type("x");
    Robot.press(SWT.ESC);
    assertEquals("whose ceasefire", Robot.ui(note::getText));
    desk.click("talks");
    assertEquals("", Robot.ui(() -> ((Text) view.control("note")).getText()));
  }

  @Test
  void opensTheGuidelinesAtTheSelectedType() {
    desk.click("ceasefire");
    Robot.press('g');
    GuidelinesView view = Views.active(Ids.GUIDELINES_VIEW, GuidelinesView.class);
    StyledText text = view.text();
    Robot.until("the text", () -> text.getCharCount() > 1000);
    Robot.until("its section", () -> top(text).equals("Precondition"));
    assertTrue(Robot.ui(() -> !text.getText().contains("**")), "Markdown is formatted");
    Robot.screenshot("guidelines");
    desk.click("talks");
    Robot.until("the section on claims", () -> top(text).equals("Claim"));
  }

  private static String top(StyledText text) {
    return text.getLine(text.getTopIndex());
  }
}
