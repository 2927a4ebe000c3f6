package io.github.assay.annotators.rules;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.jcas.JCas;

public final class PreconditionAnnotator extends JCasAnnotator_ImplBase {
  @Override
  public void process(JCas cas) {}
}
