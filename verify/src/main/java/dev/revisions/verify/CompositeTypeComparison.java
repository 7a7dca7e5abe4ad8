package dev.revisions.verify;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Composite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the composite types of the model with those of a database.
 *
 * @param names of the catalog
 * @param findings to add to
 */
record CompositeTypeComparison(CatalogNames names, Findings findings) {

  /**
   * Compares.
   *
   * @param wanted the types of the model
   * @param known the types that any revision knows, at whatever time
   * @param found what the database has
   */
  void run(Collection<Composite> wanted, Collection<Composite> known, Introspection found) {
    Map<String, Composite> actual = new TreeMap<>();
    found.compositeTypes().forEach(type -> actual.put(key(type), type));
    wanted.stream()
        .flatMap(Type::composites)
        .distinct()
        .forEach(
            type ->
                Optional.ofNullable(actual.remove(key(type)))
                    .ifPresentOrElse(other -> compare(type, other), () -> addMissing(type)));
    outermostFirst(known)
        .forEach(key -> Optional.ofNullable(actual.remove(key)).ifPresent(this::addSurplus));
    actual.values().forEach(type -> findings.addForeign("composite type " + type.type()));
  }

  /** The order in which types can be dropped: each before those that are a part of it. */
  private List<String> outermostFirst(Collection<Composite> types) {
    List<String> keys =
        types.stream()
            .flatMap(Type::composites)
            .map(this::key)
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(keys);
    return keys;
  }

  private String key(Composite type) {
    return names.key(type.type());
  }

  private void addMissing(Composite type) {
    findings.add(
        Drift.of(
            "composite type " + type.type() + " is missing",
            new Operation.CreateCompositeType(type)));
  }

  private void addSurplus(Composite type) {
    findings.add(
        Drift.of(
            "composite type " + type.type() + " exists, but not at this revision",
            new Operation.DropCompositeType(type.type(), Optional.empty())));
  }

  /** Attributes can be added at the end; all else is for a person. */
  private void compare(Composite wanted, Composite other) {
    List<String> there = texts(other);
    List<String> said = texts(wanted);
    if (said.equals(there)) {
      return;
    }
    boolean longer = said.size() > there.size() && said.subList(0, there.size()).equals(there);
    List<Operation> additions =
        longer
            ? wanted.attributes().subList(there.size(), said.size()).stream()
                .<Operation>map(attribute -> new Operation.AddAttribute(wanted.type(), attribute))
                .toList()
            : List.of();
    findings.add(
        new Drift(
            "composite type %s has the attributes %s, the model says %s"
                .formatted(wanted.type(), String.join(", ", there), String.join(", ", said)),
            additions));
  }

  private List<String> texts(Composite type) {
    return type.attributes().stream().map(this::text).toList();
  }

  /** The name as the catalog has it, and the type by its meaning. */
  private String text(Type.Attribute attribute) {
    String declaration = names.unqualified(names.dialect().typeName(attribute.type()));
    TypeText.Kind kind = TypeText.Kind.of(names.dialect().name());
    return names.key(attribute.name())
        + " "
        + TypeText.of(declaration, kind).map(TypeText::toString).orElse(declaration);
  }
}
