package dev.revisions.conformance.model.referenceassociations;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Rows A1 and A2: references. */
@Entity
class A1 {
  @Id Long id;
  @ManyToOne ATarget b;
  @OneToOne ATarget c;
}

@Entity
class ATarget {
  @Id Long id;
}

/** Row A3: a reference to other columns than the key, which become unique. */
@Entity
class A3 {
  @Id Long id;

  @ManyToOne
  @JoinColumn(referencedColumnName = "n")
  A3Target one;

  @ManyToOne
  @JoinColumn(name = "r1", referencedColumnName = "n1")
  @JoinColumn(name = "r2", referencedColumnName = "n2")
  A3Target two;

  @ManyToOne
  @JoinColumn(referencedColumnName = "already")
  A3Target three;
}

@Entity
class A3Target {
  @Id Long id;
  String n;
  String n1;
  Integer n2;

  @Column(unique = true)
  String already;

  String loose;
}

/** Row A4: references without a foreign key. */
@Entity
class A4 {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  ATarget without;

  @ManyToOne
  @NotFound(action = NotFoundAction.IGNORE)
  ATarget missing;

  @ManyToOne A4Root root;
  @ManyToOne A4Leaf leaf;
  Long formulaKey;

  @ManyToOne
  @JoinFormula("formulaKey")
  ATarget byFormula;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class A4Root {
  @Id Long id;
}

@Entity
class A4Leaf extends A4Root {}

/** Row A5: a foreign key in the user's words. */
@Entity
class A5 {
  @Id Long id;

  @ManyToOne
  @JoinColumn(
      name = "t",
      foreignKey =
          @ForeignKey(
              name = "a5_fk",
              foreignKeyDefinition = "foreign key (t) references ATarget (id) on delete cascade"))
  ATarget target;
}

/** Row A6: what happens when the target is deleted. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class A6 {
  @Id Long id;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  ATarget cascade;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.SET_NULL)
  ATarget setNull;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.NO_ACTION)
  ATarget noAction;

  @ElementCollection
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<String> tags;

  @OneToMany(mappedBy = "parent")
  @OnDelete(action = OnDeleteAction.CASCADE)
  Set<A6Child> children;
}

@Entity
class A6Child {
  @Id Long id;
  @ManyToOne A6 parent;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class A6Sub extends A6 {}

/** Row A7: a reference in a table of its own. */
@Entity
class A7 {
  @Id Long id;

  @ManyToOne
  @JoinTable(name = "a7_many")
  ATarget many;

  @OneToOne
  @JoinTable(name = "a7_one")
  ATarget one;
}

/** Row A8: one-to-many in a table of its own, with every kind of collection. */
@Entity
class A8 {
  @Id Long id;

  @OneToMany
  @JoinTable(name = "a8_list")
  List<ATarget> list;

  @OneToMany
  @JoinTable(name = "a8_collection")
  Collection<ATarget> collection;

  @OneToMany
  @JoinTable(name = "a8_set")
  Set<ATarget> set;

  @OneToMany
  @JoinTable(name = "a8_map")
  Map<String, ATarget> map;

  @OneToMany
  @OrderColumn
  @JoinTable(name = "a8_ordered")
  List<ATarget> ordered;

  @OneToMany
  @MapKey(name = "id")
  @JoinTable(name = "a8_keyed")
  Map<Long, ATarget> keyed;
}

/** Row A9: one-to-many by a column of the child. */
@Entity
class A9 {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "bag_id")
  List<A9Child> bag;

  @OneToMany
  @JoinColumn(name = "required_id", nullable = false)
  Set<A9Child> required;

  @OneToMany
  @JoinColumn(name = "ordered_id")
  @OrderColumn
  List<A9Child> ordered;

  @OneToMany
  @JoinColumn(name = "mapped_id")
  Map<String, A9Child> mapped;
}

@Entity
class A9Child {
  @Id Long id;
}

/** Row A10: the other side of a reference. */
@Entity
class A10 {
  @Id Long id;

  @OneToMany(mappedBy = "owner")
  @OrderColumn
  List<A10Child> ordered;

  @OneToMany(mappedBy = "owner")
  Map<String, A10Child> mapped;

  @OneToMany(mappedBy = "owner")
  @MapKey(name = "code")
  Map<String, A10Child> keyed;
}

@Entity
class A10Child {
  @Id Long id;
  @ManyToOne A10 owner;
  String code;
}

/** Rows A11 and A12: many-to-many, with every kind of collection. */
@Entity
class A11 {
  @Id Long id;

  @ManyToMany
  @JoinTable(name = "a11_list")
  List<ATarget> list;

  @ManyToMany
  @JoinTable(name = "a11_set")
  Set<ATarget> set;

  @ManyToMany
  @JoinTable(name = "a11_map")
  Map<String, ATarget> map;

  @ManyToMany
  @OrderColumn
  @JoinTable(name = "a11_ordered")
  List<ATarget> ordered;

  @ManyToMany
  @JoinTable(name = "a11_numbered")
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJavaClass(idType = Long.class)
  Collection<ATarget> numbered;

  @ManyToMany
  @JoinTable(
      name = "a12_set",
      joinColumns = @JoinColumn(name = "o"),
      inverseJoinColumns = @JoinColumn(name = "t"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"t", "o"}))
  Set<ATarget> constrained;
}

/** Row A13: entities as keys. */
@Entity
class A13 {
  @Id Long id;
  @ManyToMany Map<ATarget, A1> map;
}

/** Row A14: two associations in one table. */
@Entity
class A14 {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "a14",
      joinColumns = @JoinColumn(name = "owner"),
      inverseJoinColumns = @JoinColumn(name = "one"))
  List<ATarget> one;

  @ManyToMany
  @JoinTable(
      name = "a14",
      joinColumns = @JoinColumn(name = "owner"),
      inverseJoinColumns = @JoinColumn(name = "two"))
  List<A1> two;
}

/** Rows U4 and U5: orders within keys. */
@Entity
class U4 {
  @Id Long id;
  @NaturalId String z;
  @NaturalId Integer a;
  @NaturalId @Embedded U4Part part;
  @ElementCollection Set<U4Part> parts;
  @ElementCollection Set<U4Record> records;
  @ManyToOne U5Target c;
}

@Embeddable
class U4Part {
  String y;
  String b;
}

@Embeddable
record U4Record(String x, String d) {}

@Entity
@IdClass(U5Key.class)
class U5Target {
  @Id String cz;
  @Id Integer cb;
  @Id Long ca;
}

class U5Key implements Serializable {
  private static final long serialVersionUID = 1;
  String cz;
  Integer cb;
  Long ca;

  @Override
  public boolean equals(Object other) {
    return other instanceof U5Key;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
