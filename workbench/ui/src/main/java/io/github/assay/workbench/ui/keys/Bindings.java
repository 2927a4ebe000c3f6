package io.github.assay.workbench.ui.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;

/**
 * The keys in force, whichever part is active: those of the preferences before those of the
 * platform before those of the product.
 *
 * <p>The workbench's own answer knows only the keys of what is active, and a cheat sheet must not
 * depend on that.
 */
final class Bindings {

  private final Collection<Binding> inForce;

  private record Place(String context, String keys) {}

  Bindings(IBindingService service) {
    Map<Place, Binding> found = new LinkedHashMap<>();
    for (Binding binding : service.getBindings()) {
      boolean here =
          binding.getPlatform() == null || binding.getPlatform().equals(Platform.getWS());
      if (here && binding.getSchemeId().equals(service.getActiveScheme().getId())) {
        Place place = new Place(binding.getContextId(), binding.getTriggerSequence().format());
        found.merge(place, binding, (a, b) -> weight(b) > weight(a) ? b : a);
      }
    }
    inForce = found.values();
  }

  /** The keys of a command as on a menu, parted by commas; empty where it has none. */
  String of(String commandId) {
    return inForce.stream()
        .filter(b -> b.getParameterizedCommand() != null) // Null takes a key away.
        .filter(b -> b.getParameterizedCommand().getId().equals(commandId))
        .map(b -> b.getTriggerSequence().format())
        .distinct()
        .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .collect(Collectors.joining(", "));
  }

  private static int weight(Binding binding) {
    return (binding.getType() == Binding.USER ? 2 : 0) + (binding.getPlatform() == null ? 0 : 1);
  }
}
