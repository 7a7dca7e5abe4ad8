package dev.revisions.processor;

import dev.revisions.processor.diff.Hierarchies;
import dev.revisions.processor.fingerprint.Fingerprint;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What a revision is made of.
 *
 * @param types the entities and what else JPA maps
 * @param fingerprint by which the next build knows them; empty if it has to compare
 * @param hierarchies the entities whose rows are numbered with those of others
 */
record Origin(
    List<TypeElement> types, Optional<Fingerprint> fingerprint, Hierarchies hierarchies) {}
