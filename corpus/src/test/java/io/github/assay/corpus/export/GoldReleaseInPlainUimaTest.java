package io.github.assay.corpus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.lint.Sample;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReleaseInPlainUimaTest {

  @TempDir Path folder;

  @Test
  void aReleaseLoadsWithItsOwnTypeSystemAlone() throws Exception {
    AnnotatedDocument document = Sample.faultless().document();
    Corpus corpus = Corpus.create(folder.resolve("talks"), "Talks", "en");
    corpus.add(document.withAnnotations(List.of(), List.of()), "a.txt", new byte[1]);
    corpus.save("talks-1", Corpus.GOLD, document, Corpus.ABSENT);
    Path release = folder.resolve("release");
    assertEquals(
        1,
        new GoldRelease(
                corpus, new GoldRelease.Options(Corpus.GOLD, false, "test", Optional.empty()))
            .write(release, new Failing()));
    CAS cas =
        CasCreationUtils.createCas(
            UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                    new XMLInputSource(release.resolve("TypeSystem.xml").toFile())),
            null,
            null);
    try (var in = Files.newInputStream(release.resolve("talks-1.xmi"))) {
      XmiCasDeserializer.deserialize(in, cas);
    }
    assertEquals(document.text(), cas.getDocumentText());
    var claim = cas.getTypeSystem().getType("io.github.assay.typesystem.type.Claim");
    assertEquals("talks are impossible", cas.<Annotation>select(claim).single().getCoveredText());
  }

  private static final class Failing implements GoldRelease.Listener {
    @Override
    public void released(String id) {
      assertEquals("talks-1", id);
    }

    @Override
    public void without(String id) {
      throw new AssertionError(id);
    }

    @Override
    public void failed(AssayException error) {
      throw new AssertionError(error);
    }
  }
}
