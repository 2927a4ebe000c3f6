package io.github.assay.annotators.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  private static Model model;
  private static byte[] bytes;

  @TempDir Path folder;

  @BeforeAll
  static void train() throws Exception {
    model =
        Trainer.train(
            TrainOptions.of("toy", "1", "Apache-2.0").withLearners(2),
            ToyGold.documents(15, 0),
            List.of(),
            line -> {});
    bytes = ModelFile.bytes(model);
  }

  @Test
  void readsWhatItWrote() throws Exception {
    Path file = folder.resolve("toy.model");
    model.write(file);
    Model read = Model.read(file);
    assertArrayEquals(bytes, ModelFile.bytes(read));
    assertEquals(model.header(), read.header());
    AnnotatedDocument document = ToyGold.documents(1, 30).get(0);
    assertEquals(model.annotate(document), read.annotate(document));
    assertFalse(Files.exists(folder.resolve("toy.model.part")));
  }

  @Test
  void saysWhatItWasTrainedOn() {
    String text = model.header().describe();
    assertTrue(text.contains("licence Apache-2.0, seed 1"), text);
    assertTrue(text.contains("14 documents"), text);
    assertTrue(text.contains("sha256"), text);
  }

  @Test
  void refusesDamagedFiles() {
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = bytes.clone();
      int head = i % 2 == 0 ? 400 : damaged.length;
      damaged[random.nextInt(head)] ^= (byte) (1 + random.nextInt(255));
      AssayException refused =
          assertThrows(
              AssayException.class,
              () -> ModelFile.read(new ByteArrayInputStream(damaged), "toy.model"));
      assertTrue(refused.getMessage().startsWith("model toy.model is damaged or no model"));
    }
  }

  @Test
  void refusesCutFiles() {
    for (int length : new int[] {0, 7, 12, 100, bytes.length / 2, bytes.length - 1}) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(
          AssayException.class, () -> ModelFile.read(new ByteArrayInputStream(cut), "toy.model"));
    }
  }

  @Test
  void namesAFileThatIsNotThere() {
    AssayException refused =
        assertThrows(AssayException.class, () -> Model.read(folder.resolve("none.model")));
    assertTrue(refused.getMessage().contains("none.model cannot be read"));
  }
}
