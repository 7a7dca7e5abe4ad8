package dev.revisions.conformance.model.composites;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

@Entity
class Embedded3 {
  @EmbeddedId Key3 id;
  String payload;
}

@Embeddable
class Key3 implements Serializable {
  String a;

  @Column(name = "bb")
  long b;

  int c;

  @Column(length = 3)
  String d;

  LocalDate e;

  @Override
  public boolean equals(Object o) {
    return o instanceof Key3 k && Objects.equals(a, k.a) && b == k.b && c == k.c;
  }

  @Override
  public int hashCode() {
    return Objects.hash(a, b, c);
  }
}

@Entity
class EmbeddedRecord {
  @EmbeddedId KeyRecord id;
}

@Embeddable
record KeyRecord(String zeta, int alpha, @Column(length = 10) String mid) implements Serializable {}

@Entity
@IdClass(ClassKey.class)
class ByIdClass {
  @Id String zone;
  @Id int number;

  @Id
  @Column(name = "day_")
  LocalDate day;

  @Id
  @Enumerated(EnumType.STRING)
  Kind kind;
}

enum Kind {
  ONE,
  TWO
}

class ClassKey implements Serializable {
  String zone;
  int number;
  LocalDate day;
  Kind kind;

  @Override
  public boolean equals(Object o) {
    return o instanceof ClassKey k
        && number == k.number
        && Objects.equals(zone, k.zone)
        && Objects.equals(day, k.day)
        && kind == k.kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(zone, number, day, kind);
  }
}

@Entity
@IdClass(RecordKey.class)
class ByRecordClass {
  @Id @GeneratedValue long number;

  @Id
  @Column(length = 2)
  String country;

  record Unused() {}
}

record RecordKey(long number, String country) implements Serializable {}

@Entity
class RefersToEmbedded {
  @Id Long id;
  @ManyToOne Embedded3 implicit;

  @ManyToOne
  @JoinColumn(name = "r_c", referencedColumnName = "c")
  @JoinColumn(name = "r_a", referencedColumnName = "a")
  @JoinColumn(name = "r_d", referencedColumnName = "d")
  @JoinColumn(name = "r_b", referencedColumnName = "bb")
  @JoinColumn(name = "r_e", referencedColumnName = "e")
  Embedded3 explicit;

  @OneToOne EmbeddedRecord one;

  @ManyToOne(optional = false)
  ByIdClass required;
}

@Entity
class ManyComposites {
  @EmbeddedId KeyRecord id;
  @ManyToMany Set<ByIdClass> set;
  @ManyToMany List<Embedded3> list;
  @OneToMany Set<EmbeddedRecord> unidirectional;
  @ElementCollection Set<String> texts;

  @ElementCollection
  @CollectionTable(
      joinColumns = {
        @JoinColumn(name = "oz", referencedColumnName = "zeta"),
        @JoinColumn(name = "oa", referencedColumnName = "alpha"),
        @JoinColumn(name = "om", referencedColumnName = "mid")
      })
  List<Integer> numbers;

  @ManyToOne ManyComposites self;

  @OneToMany(mappedBy = "self")
  Set<ManyComposites> selves;
}

@Entity
class NestedKey {
  @EmbeddedId Outer id;
}

@Embeddable
class Outer implements Serializable {
  int around;
  @Embedded Inner inside;

  @Override
  public boolean equals(Object o) {
    return o instanceof Outer k && around == k.around && Objects.equals(inside, k.inside);
  }

  @Override
  public int hashCode() {
    return Objects.hash(around, inside);
  }
}

@Embeddable
record Inner(@Column(name = "inner_a") long a, @Column(name = "inner_b", length = 5) String b)
    implements Serializable {}

@Entity
class OverriddenKey {
  @EmbeddedId
  @AttributeOverride(name = "zeta", column = @Column(name = "z", length = 9))
  @AttributeOverride(name = "mid", column = @Column(name = "m"))
  KeyRecord id;
}

@Entity
class KeyWithReference {
  @EmbeddedId Key id;

  @Embeddable
  record Key(@ManyToOne Embedded3 parent, int position) implements Serializable {}
}

@Entity
class PointsToKeyWithReference {
  @Id Long id;
  @ManyToOne KeyWithReference target;
}

@Entity
class LongKey {
  @EmbeddedId Key id;

  @Embeddable
  record Key(
      String plain,
      @Column(length = 300) String longer,
      @Column(length = 4) String four,
      @Column(length = 3) String three,
      BigDecimal amount,
      UUID uuid,
      Instant instant,
      boolean flag,
      short little)
      implements Serializable {}
}

@Entity
@IdClass(MappedKey.class)
class WithMappedKey {
  @Id int number;

  @Id
  @Column(name = "ignored", length = 20)
  String code;

  @Id int place;
  @ManyToOne WithMappedKey other;
}

record MappedKey(@Column(name = "no") int number, @Column(length = 9) String code, long place)
    implements Serializable {}

@Entity
@IdClass(KeyOfAnnotatedFields.class)
class WithAnnotatedKey {
  @Id @GeneratedValue int a;

  @Id
  @Column(length = 20)
  String b;
}

class KeyOfAnnotatedFields implements Serializable {
  private static final long serialVersionUID = 1L;

  @Id
  @Column(name = "first_part")
  int a;

  @Id String b;

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyOfAnnotatedFields key && key.a == a && Objects.equals(key.b, b);
  }

  @Override
  public int hashCode() {
    return Objects.hash(a, b);
  }
}

/** The id class refers to the entity too, and its column is the one that counts. */
@Entity
@IdClass(KeyOfAnnotatedReference.class)
class WithAnnotatedReference {
  @Id
  @ManyToOne
  @JoinColumn(name = "overlooked")
  WithMappedKey owner;

  @Id int line;
}

class KeyOfAnnotatedReference implements Serializable {
  private static final long serialVersionUID = 1L;

  @ManyToOne WithMappedKey owner;
  int line;

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyOfAnnotatedReference key && key.line == line;
  }

  @Override
  public int hashCode() {
    return line;
  }
}

@Entity
@IdClass(ClassKeyOfRoot.class)
@Inheritance(strategy = InheritanceType.JOINED)
class RootOfClassKey {
  @Id int number;
  @Id String code;
}

class ClassKeyOfRoot implements Serializable {
  private static final long serialVersionUID = 1L;

  int number;
  String code;

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassKeyOfRoot key && key.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}

/** The parts of the identifier are no properties to Hibernate, so that it overlooks this. */
@Entity
@AttributeOverride(name = "number", column = @Column(name = "overlooked"))
class SubOfClassKey extends RootOfClassKey {}
