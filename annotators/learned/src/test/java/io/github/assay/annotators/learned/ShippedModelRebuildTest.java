package io.github.assay.annotators.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.assay.annotators.learned.link.PairModel;
import io.github.assay.annotators.learned.link.Relations;
import io.github.assay.annotators.learned.recipe.ShippedModel;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the shipped model to its recipe; skipped where the shared gold is absent. */
class ShippedModelRebuildTest {

  private static final Path ROOT = Path.of(System.getProperty("assay.root", "../.."));
  private static final Path TEXTS = ROOT.resolve("annotators/learned/src/training");
  private static final Path GOLD =
      Path.of(System.getProperty("assay.shared", ROOT + "/../shared")).resolve("gold");

  @BeforeEach
  void needsTheSharedGold() {
    assumeTrue(Files.isDirectory(GOLD), () -> "skipped: there is no shared gold at " + GOLD);
  }

  @Test
  void isOfTheDataThatTheRecipeReads() throws Exception {
    assertEquals(
        Lessons.describe(ShippedModel.documents(GOLD, TEXTS)), Model.shipped().header().data());
  }

  @Test
  void holdsTheRelationsThatTheRecipeLearns() throws Exception {
    TrainOptions options = ShippedModel.options();
    List<AnnotatedDocument> documents = ShippedModel.documents(GOLD, TEXTS);
    List<PairModel> learned =
        Relations.learn(Lessons.of(documents, options.layers()), options.seed()).models();
    List<PairModel> shipped = Model.shipped().relations().models();
    for (int i = 0; i < Relations.MODELS; i++) {
      assertArrayEquals(learned.get(i).weights(), shipped.get(i).weights(), "pair model " + i);
    }
  }

  /** Takes minutes, so that only {@code -Dassay.rebuild=true} runs it. */
  @Test
  void isRebuiltByteForByte() throws Exception {
    assumeTrue(Boolean.getBoolean("assay.rebuild"), "skipped: -Dassay.rebuild=true runs it");
    Model rebuilt = ShippedModel.train(GOLD, TEXTS, line -> {});
    assertTrue(rebuilt.sameBytes(Model.shipped()), "the shipped model is not that of the recipe");
  }
}
