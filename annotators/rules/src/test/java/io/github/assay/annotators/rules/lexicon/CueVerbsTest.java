package io.github.assay.annotators.rules.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueVerbsTest {

  @ParameterizedTest
  @ValueSource(strings = {"said", "thought", "understood", "wrote", "written", "told", "knew"})
  void keepsIrregularFormsOfAVerbThatSeveralGroupsList(String form) {
    assertTrue(CueVerbs.english().find(form).isPresent());
    assertTrue((WordClasses.english().of(form) & WordClass.VERB_PAST.bit()) != 0);
  }

  @Test
  void addsUpTheFramesOfAVerbThatSeveralGroupsList() {
    CueEntry say = CueVerbs.english().find("said").orElseThrow();
    assertTrue(say.takes(Frame.CLAUSE));
    assertTrue(say.takes(Frame.QUESTION));
    assertEquals("say", say.lemma());
  }
}
