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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes an instance of every entity of a model, with all that it requires. */
final class Instances {

  /**
   * An entity to persist.
   *
   * @param entity with all but its embedded identifier
   * @param identification gives it its embedded identifier, if it has one; to be run when those
   *     that it refers to are persisted, since it may consist of theirs
   */
  record Instance(Object entity, Runnable identification) {}

  private final Metamodel metamodel;
  private final Function<Object, Object> identifier;
  private final Samples samples = new Samples();
  private final List<Instance> made = new ArrayList<>();
  private final Map<Class<?>, Object> shared = new LinkedHashMap<>();
  private final Deque<Class<?>> making = new ArrayDeque<>();

  private Instances(Metamodel metamodel, Function<Object, Object> identifier) {
    this.metamodel = metamodel;
    this.identifier = identifier;
  }

  /**
   * One of each concrete entity at least, each after those that it refers to.
   *
   * @param identifier tells the identifier of a persistent entity
   */
  static List<Instance> of(Metamodel metamodel, Function<Object, Object> identifier) {
    var instances = new Instances(metamodel, identifier);
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
    made.add(new Instance(entity, () -> identify(entity, type)));
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
      case EMBEDDED ->
          attribute.isId() ? null : embeddable((EmbeddableType<?>) attribute.getType(), Map.of());
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

  private void identify(Object entity, EntityType<?> type) {
    type.getSingularAttributes().stream()
        .filter(SingularAttribute::isId)
        .filter(id -> id.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED)
        .forEach(id -> identify(entity, id, derivedParts(entity, type)));
  }

  private void identify(Object entity, SingularAttribute<?, ?> id, Map<String, Object> parts) {
    Object whole = parts.get("");
    Object value = whole == null ? embeddable((EmbeddableType<?>) id.getType(), parts) : whole;
    Members.set(entity, id, value);
  }

  /** The parts of the identifier that are those of others, as {@code @MapsId} names them. */
  private Map<String, Object> derivedParts(Object entity, EntityType<?> type) {
    var parts = new HashMap<String, Object>();
    for (Attribute<?, ?> attribute : type.getAttributes()) {
      MapsId mapsId = Members.annotation(attribute, MapsId.class);
      if (mapsId != null) {
        parts.put(mapsId.value(), identifier.apply(Members.get(entity, attribute)));
      }
    }
    return parts;
  }

  private Object embeddable(EmbeddableType<?> type, Map<String, Object> given) {
    if (type.getJavaType().isRecord()) {
      return record(type, given);
    }
    Object embeddable = Members.newInstance(type.getJavaType());
    fill(embeddable, type);
    given.forEach((name, value) -> Members.set(embeddable, type.getAttribute(name), value));
    return embeddable;
  }

  private Object record(EmbeddableType<?> type, Map<String, Object> given) {
    Object[] values =
        Arrays.stream(type.getJavaType().getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> given.containsKey(name) ? given.get(name) : value(type.getAttribute(name)))
            .toArray();
    return Members.newRecord(type.getJavaType(), values);
  }

  private Collection<Object> elements(PluralAttribute<?, ?, ?> attribute) {
    Object element =
        attribute.getElementType() instanceof EmbeddableType<?> embeddable
            ? embeddable(embeddable, Map.of())
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
