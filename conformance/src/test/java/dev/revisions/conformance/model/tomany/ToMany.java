package dev.revisions.conformance.model.tomany;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
class Owner {
  @Id @GeneratedValue Long id;
  @OneToMany List<Item> items;
  @OneToMany Set<Thing> things;
  @OneToMany Collection<Stuff> stuff;
  @ManyToMany List<Friend> bag;
  @ManyToMany Set<Group_> groups;
  @OneToMany @JoinColumn List<Part> parts;

  @OneToMany
  @JoinColumn(name = "owner_no", nullable = false)
  Set<Piece> pieces;

  @OneToMany(mappedBy = "owner")
  List<Owned> owned;

  @ManyToMany
  @OrderBy("name")
  Set<Sorted> sorted;
}

@Entity
class Item {
  @Id @GeneratedValue Long id;
}

@Entity
class Thing {
  @Id
  @Column(name = "thing_no")
  Integer number;
}

@Entity
class Stuff {
  @Id String code;
}

@Entity
class Friend {
  @Id Long id;

  @ManyToMany(mappedBy = "bag")
  Set<Owner> owners;
}

@Entity(name = "Grp")
@Table(name = "groups_table")
class Group_ {
  @Id Long id;

  @ManyToMany(mappedBy = "groups")
  Set<Owner> owners;

  @ManyToMany Set<Friend> friends;
  @OneToMany Set<Sorted> sorted;
}

@Entity
class Part {
  @Id Long id;
}

@Entity
class Piece {
  @Id Long id;
}

@Entity
class Owned {
  @Id Long id;
  @ManyToOne Owner owner;
}

@Entity
class Sorted implements Comparable<Sorted> {
  @Id Long id;
  String name;

  @Override
  public int compareTo(Sorted o) {
    return name.compareTo(o.name);
  }
}

@Entity
class Tables {
  @Id Long id;

  @ManyToMany
  @JoinTable(
      name = "named_table",
      joinColumns = @JoinColumn(name = "t"),
      inverseJoinColumns = @JoinColumn(name = "i"),
      uniqueConstraints =
          @UniqueConstraint(
              name = "uq_named_rows",
              columnNames = {"i", "t"}),
      indexes = @Index(name = "ix_named_rows", columnList = "i"))
  List<Item> list;

  @ManyToMany
  @JoinTable(
      name = "set_with_unique",
      uniqueConstraints = @UniqueConstraint(columnNames = {"Tables_id", "set_id"}))
  Set<Item> set;

  @OneToMany
  @JoinTable(
      name = "one_many",
      joinColumns = @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_one_a")),
      inverseJoinColumns = @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk_one_b")))
  Set<Thing> things;

  @ManyToMany
  @JoinTable(
      name = "no_keys",
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
      inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<Stuff> withoutKeys;

  @ManyToMany
  @JoinTable(name = "half_named", inverseJoinColumns = @JoinColumn(name = "other"))
  Set<Tables> others;

  @ManyToMany
  @JoinTable(name = "bidirectional")
  Set<Reverse> reverses;
}

@Entity
class Reverse {
  @Id
  @Column(name = "rid")
  Long id;

  @ManyToMany(mappedBy = "reverses")
  List<Tables> tables;
}

@Entity
class Pair {
  @Id Long id;
  @ManyToMany Set<Item> first;
  @OneToMany Set<Friend> second;
}

@Entity
class SelfMany {
  @Id Long id;
  @ManyToMany Set<SelfMany> followers;

  @ManyToMany(mappedBy = "followers")
  Set<SelfMany> follows;
}

/** The other side knows but some of them, so that its name is not that of the owner's column. */
@Entity
class Pet {
  @Id Long id;
  @ManyToMany Set<Shelter> shelters;
}

@Entity
class Dog extends Pet {}

@Entity
class Shelter {
  @Id Long id;

  @ManyToMany(mappedBy = "shelters")
  Set<Dog> dogs;
}
