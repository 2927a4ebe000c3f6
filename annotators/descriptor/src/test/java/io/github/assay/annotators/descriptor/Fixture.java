package io.github.assay.annotators.descriptor;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Descriptors of the test's engines, as files. */
final class Fixture {

  static final String TYPES =
      """
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
        <typeDescription><name>x.Holder</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
        <typeDescription><name>x.Hedge</name><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
        <typeDescription><name>x.Opinion</name><supertypeName>uima.tcas.Annotation</supertypeName><features>
          <featureDescription><name>stance</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
          <featureDescription><name>score</name><rangeTypeName>uima.cas.Double</rangeTypeName></featureDescription>
          <featureDescription><name>holders</name><rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription>
        </features></typeDescription>
      </types></typeSystemDescription>""";

  static final String MAPPING =
      """
      "types": {
        "x.Opinion": {"as": "Claim", "confidence": "score",
          "features": {"modality": {"feature": "stance", "values": {"CON": "denied"}},
                       "quotation": {"value": "indirect"}},
          "links": {"source": {"feature": "holders", "role": "speaker"}}},
        "x.Holder": {"as": "Source"}}""";

  private Fixture() {}

  static String engine(Class<?> component, String typeSystem) {
    return """
        <?xml version="1.0"?>
        <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
          <primitive>true</primitive>
          <annotatorImplementationName>%s</annotatorImplementationName>
          <analysisEngineMetaData>
            <name>Opinion Finder</name><version>2.1</version>
            <configurationParameters><configurationParameter>
              <name>word</name><type>String</type><multiValued>false</multiValued><mandatory>false</mandatory>
            </configurationParameter></configurationParameters>
            %s
          </analysisEngineMetaData>
        </analysisEngineDescription>"""
        .formatted(component.getName(), typeSystem);
  }

  static Path write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PipelineDefinition pipeline(Path file) throws AssayException {
    return new PipelineDefinition(
        "test", List.of(new DescriptorFactory().create(file.toString(), "test")));
  }
}
