package org.example.hedges;

import io.github.assay.typesystem.type.Cue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;

/** Suggests a cue wherever the text says "reportedly", "allegedly" and the like. */
public class HedgeAnnotator extends JCasAnnotator_ImplBase {

  /** The words, parted by bars; a plugin.xml or {@code --set words=…} sets others. */
  public static final String WORDS = "words";

  @ConfigurationParameter(
      name = WORDS,
      mandatory = false,
      defaultValue = "reportedly|allegedly|supposedly|purportedly")
  private String words;

  @Override
  public void process(JCas cas) {
    Pattern pattern = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    Matcher matcher = pattern.matcher(cas.getDocumentText());
    while (matcher.find()) {
      Cue cue = new Cue(cas, matcher.start(), matcher.end());
      cue.setKind("attribution");
      cue.setOrigin("hedge-words@1");
      cue.setConfidence(0.7f);
      cue.setStatus("suggested");
      cue.addToIndexes();
    }
  }
}
