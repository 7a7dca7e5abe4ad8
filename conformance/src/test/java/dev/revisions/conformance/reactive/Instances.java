package dev.revisions.conformance.reactive;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Lob;
import jakarta.persistence.MapsId;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes an instance of every entity of a model, with all that it requires. */
final class Instances {

  private final Metamodel metamodel;
  private final Samples samples = new Samples();
  private final List<Object> made = new ArrayList<>();
  private final Map<Class<?>, Object> shared = new LinkedHashMap<>();
  private final Deque<Class<?>> making = new ArrayDeque<>();

  private Instances(Metamodel metamodel) {
    this.metamodel = metamodel;
  }

  /** One of each concrete entity at least, each after those that it refers to. */
  static List<Object> of(Metamodel metamodel) {
    var instances = new Instances(metamodel);
    metamodel.getEntities().stream()
        .filter(Instances::isConcrete)
        .sorted(Comparator.comparing(EntityType::getName))
        .forEach(instances::shared);
    return instances.made;
  }

  private static boolean isConcrete(EntityType<?> type) {
    return !Modifier.isAbstract(type.getJavaType().getModifiers());
  }

  private Object shared(EntityType<?> type) {
    Object known = shared.get(type.getJavaType());
    return known == null ? fresh(type) : known;
  }

  private Object fresh(EntityType<?> type) {
    making.push(type.getJavaType());
    Object entity = Members.newInstance(type.getJavaType());
    fill(entity, type);
    making.pop();
    shared.putIfAbsent(type.getJavaType(), entity);
    made.add(entity);
    return entity;
  }

  private void fill(Object target, ManagedType<?> type) {
    type.getAttributes().stream()
        .sorted(Comparator.comparing(Attribute::getName))
        .forEach(attribute -> fill(target, attribute));
  }

  private void fill(Object target, Attribute<?, ?> attribute) {
    if (Members.annotation(attribute, GeneratedValue.class) == null
        && Members.annotation(attribute, Lob.class) == null) {
      Object value = value(attribute);
      if (value != null) {
        Members.set(target, attribute, value);
      }
    }
  }

  private Object value(Attribute<?, ?> attribute) {
    if (attribute instanceof SingularAttribute<?, ?> single) {
      return single(single);
    }
    var plural = (PluralAttribute<?, ?, ?>) attribute;
    return attribute.getPersistentAttributeType() == PersistentAttributeType.ELEMENT_COLLECTION
        ? elements(plural)
        : null;
  }

  private Object single(SingularAttribute<?, ?> attribute) {
    return switch (attribute.getPersistentAttributeType()) {
      case BASIC -> basic(attribute);
      case EMBEDDED -> embedded(attribute);
      case ONE_TO_ONE -> isRequired(attribute) ? fresh(target(attribute)) : null;
      case MANY_TO_ONE -> manyToOne(attribute);
      default -> null;
    };
  }

  private Object basic(SingularAttribute<?, ?> attribute) {
    return attribute.isVersion() ? null : samples.of(attribute.getJavaType(), attribute.isId());
  }

  private Object manyToOne(SingularAttribute<?, ?> attribute) {
    EntityType<?> target = target(attribute);
    return making.contains(target.getJavaType()) && !isRequired(attribute) ? null : shared(target);
  }

  private static boolean isRequired(SingularAttribute<?, ?> attribute) {
    return !attribute.isOptional()
        || attribute.isId()
        || Members.annotation(attribute, MapsId.class) != null;
  }

  /** The target itself, or a concrete subclass. */
  private EntityType<?> target(SingularAttribute<?, ?> attribute) {
    Class<?> declared = attribute.getType().getJavaType();
    return metamodel.getEntities().stream()
        .filter(Instances::isConcrete)
        .filter(type -> declared.isAssignableFrom(type.getJavaType()))
        .min(Comparator.comparing(EntityType::getName))
        .orElseThrow();
  }

  private Object embedded(SingularAttribute<?, ?> attribute) {
    Set<String> derived = attribute.isId() ? derivedParts(attribute.getDeclaringType()) : Set.of();
    return derived.contains("")
        ? null
        : embeddable((EmbeddableType<?>) attribute.getType(), derived);
  }

  /** The parts of the embedded identifier that Hibernate takes from associations. */
  private static Set<String> derivedParts(ManagedType<?> type) {
    return type.getAttributes().stream()
        .map(attribute -> Members.annotation(attribute, MapsId.class))
        .filter(Objects::nonNull)
        .map(MapsId::value)
        .collect(Collectors.toSet());
  }

  private Object embeddable(EmbeddableType<?> type, Set<String> without) {
    if (type.getJavaType().isRecord()) {
      return record(type, without);
    }
    Object embeddable = Members.newInstance(type.getJavaType());
    type.getAttributes().stream()
        .filter(attribute -> !without.contains(attribute.getName()))
        .sorted(Comparator.comparing(Attribute::getName))
        .forEach(attribute -> fill(embeddable, attribute));
    return embeddable;
  }

  private Object record(EmbeddableType<?> type, Set<String> without) {
    Object[] values =
        Arrays.stream(type.getJavaType().getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> without.contains(name) ? null : value(type.getAttribute(name)))
            .toArray();
    return Members.newRecord(type.getJavaType(), values);
  }

  private Collection<Object> elements(PluralAttribute<?, ?, ?> attribute) {
    Object element =
        attribute.getElementType() instanceof EmbeddableType<?> embeddable
            ? embeddable(embeddable, Set.of())
            : samples.of(attribute.getElementType().getJavaType(), false);
    if (element == null) {
      return null;
    }
    Collection<Object> collection =
        switch (attribute.getCollectionType()) {
          case SET -> new LinkedHashSet<>();
          case LIST, COLLECTION -> new ArrayList<>();
          case MAP -> throw new IllegalArgumentException("a map: " + attribute);
        };
    collection.add(element);
    return collection;
  }
}
