package dev.revisions.conformance.reactive;

import jakarta.persistence.GeneratedValue;
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
    if (Members.annotation(attribute, GeneratedValue.class) == null) {
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
      case EMBEDDED -> embeddable((EmbeddableType<?>) attribute.getType());
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
    return making.contains(target.getJavaType()) && !isRequired(attribute)
        ? null
        : shared(target);
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

  private Object embeddable(EmbeddableType<?> type) {
    if (type.getJavaType().isRecord()) {
      return record(type);
    }
    Object embeddable = Members.newInstance(type.getJavaType());
    fill(embeddable, type);
    return embeddable;
  }

  private Object record(EmbeddableType<?> type) {
    Object[] values =
        Arrays.stream(type.getJavaType().getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> value(type.getAttribute(name)))
            .toArray();
    return Members.newRecord(type.getJavaType(), values);
  }

  private Collection<Object> elements(PluralAttribute<?, ?, ?> attribute) {
    Object element =
        attribute.getElementType() instanceof EmbeddableType<?> embeddable
            ? embeddable(embeddable)
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
