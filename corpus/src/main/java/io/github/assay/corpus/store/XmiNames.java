package io.github.assay.corpus.store;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.assay.corpus.cas.AssayCas;
import io.github.assay.typesystem.AssayTypeSystem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.xml.sax.SAXException;

/**
 * The namespaces and element names of a document's XMI, as UIMA's serializer gives them to an empty
 * CAS of the standard types. Immutable.
 */
final class XmiNames {

  private static final Pattern NAMESPACE = Pattern.compile(" xmlns:(\\w+)=\"([^\"]*)\"");
  private static final String FIRST = "\n<cas:NULL xmi:id=\"0\"/>";

  private final byte[] header;
  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, String> ours = new HashMap<>();
  private final String metaData;
  private final String sentence;
  private final String token;

  XmiNames() {
    var cas = AssayCas.create();
    XmlBytes empty = new XmlBytes(4096);
    try {
      XmiCasSerializer serializer = new XmiCasSerializer(cas.getTypeSystem());
      serializer.serialize(cas.getCas(), empty);
    } catch (SAXException e) {
      throw new IllegalStateException("an empty document cannot be written", e);
    }
    String xmi = new String(empty.toByteArray(), StandardCharsets.UTF_8);
    String begin = xmi.substring(0, xmi.indexOf(FIRST) + FIRST.length());
    header = begin.getBytes(StandardCharsets.UTF_8);
    Matcher matcher = NAMESPACE.matcher(begin);
    while (matcher.find()) {
      prefixes.put(matcher.group(2), matcher.group(1));
    }
    metaData = of(DocumentMetaData.class.getName());
    sentence = of(Sentence.class.getName());
    token = of(Token.class.getName());
    cas.getTypeSystem()
        .getTypeIterator()
        .forEachRemaining(
            t -> {
              if (t.getName().startsWith(AssayTypeSystem.PREFIX)) {
                ours.put(t.getShortName(), of(t.getName()));
              }
            });
  }

  /** The file's beginning, up to the first feature structure. */
  byte[] header() {
    return header.clone();
  }

  /** The element of a type, by its full name. */
  String of(String type) {
    int dot = type.lastIndexOf('.');
    String uri = "http:///" + type.substring(0, dot).replace('.', '/') + ".ecore";
    return prefixes.get(uri) + ":" + type.substring(dot + 1);
  }

  /** The element of one of Assay's types, by its short name. */
  String ours(String type) {
    return ours.get(type);
  }

  String metaData() {
    return metaData;
  }

  String sentence() {
    return sentence;
  }

  String token() {
    return token;
  }
}
