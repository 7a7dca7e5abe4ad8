package dev.revisions.conformance.model.facts;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.TenantId;

@Entity(name = "Na")
@Table(name = "na_table")
class FactsNamed {
  @Id @GeneratedValue Long pk_a;

  @ManyToMany Set<FactsTarget> firsts;
  @ManyToMany List<FactsOther> others;
  @ElementCollection Set<String> tags;

  @OneToMany @JoinColumn List<FactsOther> owned;
}

@Entity
@Table(name = "`Quoted Facts`")
class FactsTarget {
  @Id @GeneratedValue Long id;

  @ManyToMany(mappedBy = "firsts")
  Set<FactsNamed> named;
}

@Entity
class FactsOther {
  @Id Long id;

  @Basic(optional = false)
  @ManyToOne
  FactsNamed maybe;

  @ManyToOne(optional = false)
  @JoinColumn(nullable = true)
  FactsNamed must;

  @Basic(optional = false)
  @Column(nullable = true)
  String mustToo;

  @Column(nullable = false)
  @Basic
  Integer alsoMust;

  @Column(length = 12, unique = true)
  String code;

  @Column(unique = true)
  UUID token;
}

/** Every kind of collection of entities, in a table of its own. */
@Entity
class FactsOwner {
  @Id long id;
  @OneToMany List<FactsOther> bag;
  @OneToMany Collection<FactsTarget> collection;

  @OneToMany
  @JoinTable(name = "facts_set")
  Set<FactsOther> set;

  @OneToMany
  @JoinTable(name = "facts_map")
  Map<String, FactsOther> map;

  @OneToMany
  @JoinTable(name = "facts_list")
  @OrderColumn(nullable = false)
  @ListIndexBase(1)
  List<FactsOther> list;

  @OneToMany
  @JoinTable(name = "facts_by_key")
  @MapKey
  Map<Long, FactsOther> byId;

  @OneToMany
  @JoinTable(name = "facts_by_code")
  @MapKey(name = "code")
  SortedMap<String, FactsOther> byCode;

  @OneToMany
  @JoinTable(name = "facts_array")
  @OrderColumn
  FactsOther[] array;

  @ManyToMany
  @JoinTable(name = "facts_many_map")
  Map<FactsTarget, FactsOther> byEntity;

  @ManyToMany
  @JoinTable(
      name = "facts_unique",
      uniqueConstraints = @UniqueConstraint(columnNames = {"unique__id", "FactsOwner_id"}))
  Set<FactsOther> unique_;

  @ManyToMany
  @JoinTable(
      name = "facts_by_code_ref",
      joinColumns = @JoinColumn(name = "o"),
      inverseJoinColumns = @JoinColumn(name = "c", referencedColumnName = "code"))
  Set<FactsOther> references;

  @ManyToMany
  @JoinTable(name = "facts_shared")
  List<FactsOther> sharedA;

  @ManyToMany
  @JoinTable(name = "facts_shared")
  List<FactsOther> sharedB;

  @ManyToMany
  @JoinTable(name = "facts_two_keys")
  Set<FactsOther> yKeyed;

  @ManyToMany
  @JoinTable(name = "facts_two_keys")
  Map<String, FactsOther> xKeyed;

  @ManyToMany
  @JoinTable(name = "facts_three_keys")
  Map<String, FactsOther> aKeyed;

  @ManyToMany
  @JoinTable(name = "facts_three_keys")
  Set<FactsOther> bKeyed;

  @ManyToMany
  @OnDelete(action = OnDeleteAction.CASCADE)
  @JoinTable(
      name = "facts_named_keys",
      foreignKey = @ForeignKey(name = "fk_facts_owner"),
      inverseForeignKey = @ForeignKey(name = "fk_facts_target"),
      indexes = @Index(columnList = "`named_id`"))
  Set<FactsTarget> named;
}

/** Every kind of collection of values. */
@Entity
class FactsValues {
  @Id Long id;
  @ElementCollection int[] numbers;
  @ElementCollection String[] words;

  @ElementCollection
  @Column(nullable = false)
  Set<Integer> required;

  @ElementCollection Set<FactsPart> parts;
  @ElementCollection Set<FactsFullPart> fullParts;

  @ElementCollection @Lob Set<String> large;

  @ElementCollection
  @AttributeOverride(name = "key.left_", column = @Column(name = "kl", length = 7))
  @AttributeOverride(name = "value.left_", column = @Column(name = "vl", length = 9))
  @AttributeOverride(name = "value.right_", column = @Column(name = "vr"))
  Map<FactsPart, FactsPart> both;

  @ElementCollection
  @MapKeyColumn(length = 3)
  Map<String, FactsPart> named;

  @ElementCollection
  @CollectionTable(
      name = "facts_lines",
      joinColumns = @JoinColumn(name = "owner_", foreignKey = @ForeignKey(name = "fk_facts_lines")),
      uniqueConstraints =
          @UniqueConstraint(
              name = "uq_facts_lines",
              columnNames = {"owner_", "states"}),
      indexes = @Index(name = "ix_facts_lines", columnList = "states desc"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  @Enumerated(EnumType.STRING)
  List<Thread.State> states;

  @ElementCollection
  @MapKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_facts_key"))
  Map<FactsTarget, String> perTarget;

  @ElementCollection @OrderColumn List<Boolean> flags;
  @ElementCollection Collection<UUID> tokens;
}

@Embeddable
class FactsPart {
  @Column(name = "l", length = 5)
  String left_;

  @Column(name = "r")
  int right_;
}

@Embeddable
class FactsFullPart {
  @Column(nullable = false)
  String zeta;

  @Basic(optional = false)
  Long alpha;

  @ManyToOne(optional = false)
  FactsTarget target;
}

/** What is in the key. */
@Entity
class FactsTenant {
  @Id Long id;
  @TenantId String tenant;
  @NaturalId String zz;
  @NaturalId @ManyToOne FactsTarget aa;
}

@Entity
@IdClass(FactsWide.Key.class)
class FactsWide {
  @Id String text;
  @Id int number;
  @Id boolean flag;

  @Id
  @Column(length = 20)
  String shorter;

  @Id UUID token;
  @Id FactsLevel level;

  record Key(boolean flag, FactsLevel level, int number, String shorter, String text, UUID token)
      implements Serializable {}
}

enum FactsLevel {
  LOW,
  HIGH
}

@Entity
class FactsToWide {
  @Id Long id;
  @ManyToOne FactsWide wide;
  @OneToOne FactsWide one;
  @ManyToMany Set<FactsWide> many;
}

@Entity
class FactsShared {
  @Id Long id;

  @OneToOne
  @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_not_made"))
  FactsOwner owner;

  @ManyToOne
  @NotFound(action = NotFoundAction.IGNORE)
  FactsOther missing;

  @OneToOne
  @JoinTable(name = "facts_to_one", joinColumns = @JoinColumn(name = "from_"))
  FactsOther beside;

  @OneToOne(optional = false)
  @JoinColumn(unique = false)
  FactsTarget strict;

  @ManyToOne
  @JoinColumn(unique = true, columnDefinition = "bigint")
  FactsTarget unique_;

  @ManyToOne
  @JoinColumn(name = "code_", referencedColumnName = "code")
  FactsOther byCode;
}

/** A derived key, with the parts in other orders. */
@Entity
class FactsDerived {
  @EmbeddedId Key key;

  @MapsId("shared")
  @OneToOne
  FactsShared shared;

  @MapsId("owner")
  @ManyToOne
  @JoinColumn(name = "the_owner")
  FactsOwner owner;

  @ElementCollection List<String> notes;

  @Embeddable
  static class Key implements Serializable {
    Long shared;
    String alpha;
    long owner;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}

/** A one-to-one that is a part of the key alone, by an id class. */
@Entity
@IdClass(FactsPartly.Key.class)
class FactsPartly {
  @Id @OneToOne FactsShared shared;
  @Id String alpha;
  @OneToOne FactsPartly next;

  record Key(Long shared, String alpha) implements Serializable {}
}

@Entity
class FactsBelow {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "d1")
  @JoinColumn(name = "d2")
  @JoinColumn(name = "d3")
  FactsDerived derived;

  @Embedded
  @AssociationOverride(
      name = "targets",
      joinTable =
          @JoinTable(
              name = "facts_overridden",
              joinColumns = @JoinColumn(name = "below_"),
              inverseJoinColumns = @JoinColumn(name = "target_")))
  FactsHolding holding;
}

@Embeddable
class FactsHolding {
  @ManyToMany Set<FactsTarget> targets;
  @ElementCollection Set<Integer> sizes;

  @OneToMany
  @JoinColumn(name = "holding_id")
  List<FactsOther> others;
}

@Entity
@Table(
    indexes = {
      @Index(columnList = "first_, second_ DESC"),
      @Index(name = "ux_facts", columnList = "second_", unique = true)
    },
    check = @CheckConstraint(name = "ck_facts", constraint = "first_ > second_"))
@SecondaryTable(
    name = "facts_second",
    pkJoinColumns =
        @PrimaryKeyJoinColumn(
            name = "first_id",
            foreignKey = @ForeignKey(name = "fk_facts_second")),
    uniqueConstraints = @UniqueConstraint(columnNames = "third_"),
    check = @CheckConstraint(constraint = "third_ > 0"))
@OnDelete(action = OnDeleteAction.CASCADE)
class FactsIndexed {
  @Id Long id;

  int first_;
  int second_;

  @Column(table = "facts_second")
  int third_;

  @Column(table = "facts_second", nullable = false)
  String fourth_;

  @ManyToOne
  @JoinColumn(table = "facts_second")
  FactsTarget fifth;
}
