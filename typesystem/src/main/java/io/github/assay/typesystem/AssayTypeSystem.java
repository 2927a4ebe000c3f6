package io.github.assay.typesystem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypePriorities;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/**
 * Gives the descriptor of Assay's type system and its type priorities.
 *
 * <p>Thread-safe: every call returns a new, independent object.
 */
public final class AssayTypeSystem {

  /** Prefix of every type's name, ending in a dot. */
  public static final String PREFIX = "io.github.assay.typesystem.type.";

  /** The span and layout types, outermost first where two cover the same text. */
  public static final List<String> PRIORITY =
      List.of(
          PREFIX + "Article",
          PREFIX + "Zone",
          PREFIX + "Claim",
          PREFIX + "Precondition",
          PREFIX + "Source",
          PREFIX + "Cue",
          PREFIX + "Fragment");

  private static final String RESOURCE = "AssayTypeSystem.xml";

  private AssayTypeSystem() {}

  /** Where the descriptor lies, for tools that want its bytes. */
  public static URL location() {
    return AssayTypeSystem.class.getResource(RESOURCE);
  }

  /**
   * Parses the descriptor.
   *
   * @return a new description, without imports
   * @throws IllegalStateException if the descriptor inside the jar is damaged
   */
  public static TypeSystemDescription description() {
    URL url = location();
    try (InputStream in = url.openStream()) {
      return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    } catch (InvalidXMLException e) {
      throw new IllegalStateException(url + " is damaged; build the typesystem module again", e);
    }
  }

  /**
   * Orders annotations that cover the same text: article, zone, claim, precondition, source, cue,
   * fragment.
   *
   * @return a new description of the priorities
   */
  public static TypePriorities priorities() {
    TypePriorities priorities = UIMAFramework.getResourceSpecifierFactory().createTypePriorities();
    priorities.addPriorityList().setTypes(PRIORITY.toArray(String[]::new));
    return priorities;
  }
}
