package dev.revisions.processor;

import dev.revisions.processor.fingerprint.Fingerprint;
import dev.revisions.processor.mapping.TypesByName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The fingerprints of what the rounds have shown, each made once: that by which a build looks for a
 * change is as a rule the one that the next revision keeps.
 */
final class Fingerprints {

  private final Session session;
  private final SeenTypes seen;
  private final Map<List<TypeElement>, Optional<Fingerprint>> made = new HashMap<>();

  Fingerprints(Session session, SeenTypes seen) {
    this.session = session;
    this.seen = seen;
  }

  /** That of the entities that the compiler shows. */
  Optional<Fingerprint> ofShown() {
    return of(seen.mapped(session.byName(seen)), false);
  }

  /**
   * That by which the next build knows these entities. One of all sources does not show those of
   * libraries, but comes to them by its own.
   *
   * @param withoutHints whether they are to be as if no hint stood on them
   */
  Optional<Fingerprint> ofAll(List<TypeElement> types, boolean withoutHints) {
    List<TypeElement> own = types.stream().filter(this::isOwn).toList();
    return of(own, withoutHints)
        .filter(fingerprint -> fingerprint.types().containsAll(types))
        .or(() -> of(types, withoutHints));
  }

  private boolean isOwn(TypeElement type) {
    String binaryName = session.environment().getElementUtils().getBinaryName(type).toString();
    return seen.mapped().contains(type.getQualifiedName().toString())
        || session.output().classFile(binaryName).isPresent();
  }

  private Optional<Fingerprint> of(List<TypeElement> mapped, boolean withoutHints) {
    return withoutHints
        ? make(mapped, true)
        : made.computeIfAbsent(mapped, types -> make(types, false));
  }

  /** Empty where a class of the user's has a part in the mapping, whose code may change. */
  private Optional<Fingerprint> make(List<TypeElement> mapped, boolean withoutHints) {
    TypesByName types = session.byName(seen);
    return session
        .options()
        .settings(types)
        .map(
            settings ->
                Fingerprint.of(
                    mapped,
                    types,
                    type -> session.isFromSource(type, seen),
                    settings,
                    withoutHints));
  }
}
