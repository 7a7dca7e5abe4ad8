package dev.revisions.conformance.model.referenceelements;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Rows C1 to C4: every kind of collection. */
@Entity
class C1 {
  @Id Long id;
  @ElementCollection List<String> bag;
  @ElementCollection Collection<String> aCollection;
  @ElementCollection Set<String> aSet;

  @ElementCollection
  @Column(nullable = false)
  Set<String> required;

  @ElementCollection SortedSet<Integer> sorted;
  @ElementCollection @Lob Set<String> large;
  @ElementCollection Set<C1Part> parts;
  @ElementCollection Set<C1Required> requiredParts;
  @ElementCollection Map<Integer, String> aMap;
  @ElementCollection @OrderColumn List<String> aList;
  @ElementCollection String[] anArray;

  @ElementCollection
  @ListIndexBase(1)
  List<String> aBase;

  @ElementCollection
  @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
  List<String> aTypedIndex;

  @ElementCollection
  @OrderColumn(name = "place")
  int[] placed;
}

@Embeddable
class C1Part {
  @Column(nullable = false)
  String a;

  String b;
}

@Embeddable
class C1Required {
  @Column(nullable = false)
  String a;

  @Column(nullable = false)
  String b;
}

/** Row C5: embeddables in maps. */
@Entity
class C5 {
  @Id Long id;
  @ElementCollection Map<String, C1Part> parts;
  @ElementCollection Map<C5Key, String> keyed;

  @ElementCollection
  @AttributeOverride(name = "key.k", column = @Column(name = "key_k"))
  @AttributeOverride(name = "value.k", column = @Column(name = "value_k"))
  Map<C5Key, C5Key> both;

  @ElementCollection Map<String, String> plain;
}

@Embeddable
class C5Key {
  String k;
}

/** Row C6: a collection by a column that is no key. */
@Entity
class C6 {
  @Id Long id;
  String code;

  @ElementCollection
  @CollectionTable(joinColumns = @JoinColumn(referencedColumnName = "code"))
  Set<String> byCode;
}

/** Row C7: rows with numbers. */
@Entity
class C7 {
  @Id Long id;

  @ElementCollection
  @CollectionId(column = @Column(name = "cid"), generator = "increment")
  @CollectionIdJavaClass(idType = Long.class)
  Collection<String> numbered;
}

/** Row C8: collections of embeddables, superclasses and subclasses. */
@Entity
class C8 extends C8Mapped {
  @Id Long id;
  @Embedded C8Holder holder;
}

@MappedSuperclass
class C8Mapped {
  @ElementCollection Set<String> ofMapped;
}

@Embeddable
class C8Holder {
  String own;
  @ElementCollection Set<String> ofEmbedded;
}

@Entity
class C8Single extends C8 {
  @ElementCollection Set<String> ofSingle;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class C8JoinedRoot {
  @Id Long id;
}

@Entity
class C8Joined extends C8JoinedRoot {
  @ElementCollection Set<String> ofJoined;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class C8PerClass {
  @Id Long id;
  @ElementCollection Set<String> ofRoot;
}

@Entity
class C8PerClassLeaf extends C8PerClass {
  @ElementCollection Set<String> ofLeaf;
}
