package dev.revisions.conformance.model.superclasses;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@MappedSuperclass
abstract class Identified<T> {
  @Id @GeneratedValue T id;
}

@MappedSuperclass
abstract class Stamped<T> extends Identified<T> {
  @Version long version;
  Instant stamped;
}

@Entity
class LongStamped extends Stamped<Long> {
  String text;
}

@Entity
class IntStamped extends Stamped<Integer> {
  String text;
}

@Entity
class UuidStamped extends Stamped<UUID> {
  String text;
}

@Entity
@AttributeOverride(name = "id", column = @Column(name = "own_id"))
@AttributeOverride(name = "stamped", column = @Column(name = "at_", nullable = false))
class Overriding extends Stamped<Short> {
  String text;
}

@MappedSuperclass
abstract class Valued<V, R> {
  @Id Long id;
  V amount;
  @ManyToOne R reference;
  @ElementCollection Set<V> history;
  @OneToMany List<R> references_;
}

@Entity
class Priced extends Valued<BigDecimal, LongStamped> {}

@Entity
class Tagged extends Valued<String, UuidStamped> {
  @Column(length = 3)
  String own;
}

class Plain {
  String ignored;
  int ignoredToo;
}

@MappedSuperclass
class OverPlain extends Plain {
  @Id Long id;
  String kept;
}

@Entity
class UnderPlain extends OverPlain {
  String mine;
}

@Entity
class Concrete {
  @Id Long id;
  String a;
}

@MappedSuperclass
abstract class Between extends Concrete {
  String b;
}

@Entity
class Lower extends Between {
  String c;
}

@MappedSuperclass
abstract class WithEmbeddedId<K extends Serializable> {
  @EmbeddedId K key_;
}

@Entity
class Keyed extends WithEmbeddedId<PairKey> {}

@Embeddable
record PairKey(String left_, String right_) implements Serializable {}

@MappedSuperclass
abstract class SelfTyped<S extends SelfTyped<S>> {
  @Id Long id;
  @ManyToOne S parent;

  @OneToMany(mappedBy = "parent")
  Set<S> children;
}

@Entity
class Tree extends SelfTyped<Tree> {
  String leaf;
}

@Embeddable
record Spot(String place, String kind) {}

@MappedSuperclass
@AttributeOverride(name = "late", column = @Column(name = "late_"))
@AttributeOverride(name = "low", column = @Column(name = "low_of_superclass"))
abstract class Overrider {
  @Id Long id;
  @ElementCollection Map<PairKey, Spot> spots;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@AttributeOverride(name = "low", column = @Column(name = "low_of_root"))
@AttributeOverride(name = "spots.value.place", column = @Column(name = "spot_place"))
class Overridden extends Overrider {
  String late;
}

@Entity
class BelowOverridden extends Overridden {
  String low;
}

@MappedSuperclass
interface NotReally {}
