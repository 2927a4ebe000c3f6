package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstStartTest {

  @Test
  void makesTheSampleCorpusWhereThereIsNoneYet() throws Exception {
    Path sample = Path.of(System.getProperty("user.home"), ".assay", "sample");
    assertEquals(20, Corpus.open(sample).documents().size());
  }
}
