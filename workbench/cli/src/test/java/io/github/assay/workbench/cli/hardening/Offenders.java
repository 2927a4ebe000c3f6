package io.github.assay.workbench.cli.hardening;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.internal.util.XMLUtils;
import org.apache.uima.util.CasIOUtils;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLSerializer;
import org.apache.uima.util.XmlCasDeserializer;

/** Classes that do what no class of the project may do; never run. */
final class Offenders {

  private Offenders() {}

  static final class Innocent {
    String greet() {
      return "hello";
    }
  }

  static final class ReadsObjects {
    Object read(InputStream in) throws Exception {
      return new ObjectInputStream(in).readObject();
    }
  }

  static final class ReadsBinaryCas {
    void read(InputStream in, CAS cas) throws Exception {
      CasIOUtils.load(in, cas);
    }
  }

  static final class TypesJson {
    ObjectMapper mapper() {
      ObjectMapper mapper = new ObjectMapper();
      return mapper.activateDefaultTyping(mapper.getPolymorphicTypeValidator());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  static final class AnnotatesTypes {}

  static final class ParsesDom {
    Object parse(InputStream in) throws Exception {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  static final class ParsesStream {
    Object parse(InputStream in) throws Exception {
      return XMLInputFactory.newInstance().createXMLStreamReader(in);
    }
  }

  static final class Transforms {
    Object transformer() throws Exception {
      return TransformerFactory.newInstance().newTransformer();
    }
  }

  static final class UsesUimasParser {
    Object parser() throws Exception {
      return XMLUtils.createXMLReader();
    }
  }

  static final class ReadsDescriptor {
    Object read(String file) throws Exception {
      return UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(file));
    }
  }

  static final class ReadsXmi {
    void read(InputStream in, CAS cas) throws Exception {
      XmiCasDeserializer.deserialize(in, cas);
    }
  }

  static final class ReadsInlineXml {
    void read(InputStream in, CAS cas) throws Exception {
      XmlCasDeserializer.deserialize(in, cas);
    }
  }

  static final class ReadsByFit {
    Object read(String file) throws Exception {
      return JCasFactory.createJCas(file);
    }
  }

  static final class WritesXml11 {
    Object serializer(OutputStream out) {
      return new XMLSerializer(out);
    }
  }
}
