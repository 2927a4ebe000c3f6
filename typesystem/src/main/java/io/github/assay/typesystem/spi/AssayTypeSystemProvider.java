package io.github.assay.typesystem.spi;

import io.github.assay.typesystem.AssayTypeSystem;
import io.github.assay.typesystem.type.Article;
import io.github.assay.typesystem.type.Claim;
import io.github.assay.typesystem.type.Cue;
import io.github.assay.typesystem.type.CueLink;
import io.github.assay.typesystem.type.Fragment;
import io.github.assay.typesystem.type.FragmentLink;
import io.github.assay.typesystem.type.Precondition;
import io.github.assay.typesystem.type.PreconditionLink;
import io.github.assay.typesystem.type.Source;
import io.github.assay.typesystem.type.SourceLink;
import io.github.assay.typesystem.type.Zone;
import java.util.List;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.TypePriorities;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;

/** Hands the type system, its cover classes and its priorities to UIMA's service loader. */
public final class AssayTypeSystemProvider implements TypeSystemProvider {

  @Override
  public List<TypeSystemDescription> listTypeSystemDescriptions() {
    return List.of(AssayTypeSystem.description());
  }

  @Override
  public List<Class<? extends TOP>> listJCasClasses() {
    return List.of(
        Article.class,
        Claim.class,
        Cue.class,
        CueLink.class,
        Fragment.class,
        FragmentLink.class,
        Precondition.class,
        PreconditionLink.class,
        Source.class,
        SourceLink.class,
        Zone.class);
  }

  @Override
  public List<TypePriorities> listTypePriorities() {
    return List.of(AssayTypeSystem.priorities());
  }
}
