package io.github.assay.annotators.descriptor;

import static io.github.assay.annotators.descriptor.Fixture.write;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"descriptr\": \"a.xml\"|line 2: \"descriptr\" is not known; known are [class, classpath",
        "\"types\": {}|must name one engine",
        "\"descriptor\": \"a.xml\", \"script\": \"a.ruta\"|it names 2",
        "\"descriptor\": \"a.xml\", \"types\": {\"x.A\": {\"as\": \"Clam\"}}|\"as\" must be Claim, Precondition",
        "\"descriptor\": \"a.xml\", \"types\": {\"x.A\": {}}|(at types › x.A",
        "\"descriptor\": \"a.xml\", \"types\": {\"x.A\": {\"as\": \"Claim\", \"features\": {\"mood\": {\"value\": \"x\"}}}}|Claim has no feature \"mood\"; it has quotation, modality",
        "\"descriptor\": \"a.xml\", \"types\": {\"x.A\": {\"as\": \"Claim\", \"features\": {\"quotation\": {\"value\": \"x\"}}}}|quotation of a Claim cannot be \"x\"; legal are",
        "\"descriptor\": \"a.xml\", \"types\": {\"x.A\": {\"as\": \"Source\", \"links\": {\"cue\": {\"feature\": \"x\"}}}}|a Source has no link \"cue\"",
        "\"descriptor\": \"a.xml\", \"types\": {\"x.A\": {\"as\": \"Claim\", \"links\": {\"source\": {\"feature\": \"x\", \"role\": \"boss\"}}}}|the role of a source link cannot be \"boss\"",
        "\"descriptor\": \"a.xml\", \"confidence\": 2|confidence must be from 0 to 1",
        "\"descriptor\": \"a.xml\", \"descriptor\": \"b.xml\"|Duplicate field",
        "\"descriptor\": |Unexpected",
      })
  void namesFileAndReason(String members, String reason) {
    Path file = write(folder.resolve("d.json"), "{\n" + members + "}");
    AssayException error = assertThrows(AssayException.class, () -> DeclarationReader.read(file));
    assertTrue(error.getMessage().startsWith(file.toString()), error.getMessage());
    assertTrue(error.getMessage().contains(reason), error.getMessage());
  }

  @Test
  void namesAFileThatIsNotThere() {
    AssayException error =
        assertThrows(
            AssayException.class, () -> DeclarationReader.read(folder.resolve("none.json")));
    assertTrue(error.getMessage().contains("none.json cannot be read"), error.getMessage());
  }
}
