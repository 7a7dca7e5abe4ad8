package dev.revisions.conformance.model.referencenulls;

import jakarta.persistence.Basic;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Row D1: a primitive is not null unless there is a {@code @Column}. */
@Entity
@SuppressWarnings("deprecation")
class D1 {
  @Id Long id;
  int plain;

  @Column(name = "n")
  int named;

  @Basic int basic;

  @ColumnDefault("1")
  int defaulted;

  @Check(constraints = "checked > 0")
  int checked;
}

/** Row D2: a primitive in an embeddable may be null. */
@Entity
class D2 {
  @EmbeddedId D2Key key;
  @Embedded D2Outer outer;
  @ElementCollection @OrderColumn int[] numbers;
}

@Embeddable
class D2Key implements java.io.Serializable {
  private static final long serialVersionUID = 1;
  int k;
  long l;
}

@Embeddable
class D2Outer {
  int o;
  @Embedded D2Inner inner;
}

@Embeddable
class D2Inner {
  int i;

  @Column(nullable = false)
  int neverNull;

  @Basic(optional = false)
  int notOptional;
}

/** Row D3: what is not optional wins. */
@Entity
class D3 {
  @Id Long id;

  @Basic(optional = false)
  @Column(nullable = true)
  String basic;

  @ManyToOne(optional = false)
  @JoinColumn(nullable = true)
  D1 many;

  @OneToOne(optional = false)
  @JoinColumn(nullable = true)
  D1 one;

  @Basic(optional = false)
  @ManyToOne
  D1 without;
}

/** Row D4: what is always set. */
@Entity
class D4 {
  @Id Long id;
  @Version Integer version;
  @CreationTimestamp Instant created;
  @UpdateTimestamp Instant updated;
  @CurrentTimestamp Instant current;

  @CurrentTimestamp(event = org.hibernate.generator.EventType.UPDATE)
  Instant onUpdate;

  @Generated String generated;
  @UuidGenerator UUID uuid;
}

/** Row D5: what a subclass requires in a shared table is checked. */
@Entity
class D5 {
  @Id Long id;
}

@Entity
class D5Sub extends D5 {
  int prim;

  @Basic(optional = false)
  String bo;

  @ManyToOne(optional = false)
  D1 ref;

  @Column(nullable = false)
  String explicit;

  @Embedded D2Inner embedded;
}

/** Row D6: a secondary table may have no row. */
@Entity
@SecondaryTable(name = "d6_more")
class D6 {
  @Id Long id;

  @Column(table = "d6_more")
  int prim;

  @Column(table = "d6_more", nullable = false)
  String said;
}

/** Row D7: keys of collections. */
@Entity
class D7 {
  @Id Long id;
  @ElementCollection List<String> bag;
  @ElementCollection @OrderColumn List<String> list;
  @ElementCollection Map<String, String> map;

  @OneToMany @JoinColumn @OrderColumn List<D7Child> children;

  @OneToMany(mappedBy = "owner")
  @MapKeyColumn
  Map<String, D7Child> owned;
}

@Entity
class D7Child {
  @Id Long id;
  @ManyToOne D7 owner;
}

/** Row D9: defaults, and types in the user's words. */
@Entity
@SuppressWarnings("deprecation")
class D9 {
  @Id Long id;

  @ColumnDefault("'x'")
  @Column(nullable = false, unique = true, columnDefinition = "varchar(20)")
  @Check(constraints = "code <> ''")
  String code;

  @ManyToOne
  @JoinColumn(referencedColumnName = "number")
  D9Target target;
}

@Entity
class D9Target {
  @Id Long id;

  @Column(precision = 12, scale = 3)
  @ColumnDefault("7")
  java.math.BigDecimal number;
}

/** Row D10: checks. */
@Entity
@Table(
    check = {
      @CheckConstraint(constraint = "a > 0"),
      @CheckConstraint(name = "d10_t", constraint = "a < 50")
    })
@Check(name = "d10_c", constraints = "a < 100")
@SuppressWarnings("deprecation")
class D10 {
  @Id Long id;

  @Check(constraints = "a <> 5")
  @Column(check = @CheckConstraint(constraint = "a <> 6"))
  int a;

  @Column(check = @CheckConstraint(name = "d10_b", constraint = "b > 1"))
  int b;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Check(constraints = "level <> 'LOW'")
  D10Level level;
}

enum D10Level {
  LOW,
  HIGH
}

/** Row D11: checks that Hibernate makes. */
@Entity
@DiscriminatorValue("P")
class D11 {
  @Id Long id;
  D10Level ordinal;

  @ElementCollection
  @OrderColumn
  @ListIndexBase(3)
  List<String> based;
}

@Entity
@DiscriminatorValue("C")
class D11Sub extends D11 {}

/** Row D12: comments. */
@Entity
@Table(comment = "of the table")
@SecondaryTable(name = "d12_more", comment = "of the second")
@SuppressWarnings("deprecation")
class D12 {
  @Id Long id;

  @Column(comment = "of the column")
  String a;

  @Comment("of the attribute")
  String b;

  @ManyToOne
  @JoinColumn(comment = "of the join column")
  D1 c;

  @ManyToMany
  @JoinTable(comment = "of the join table")
  Set<D1> d;

  @Comment("of the embedded")
  @Embedded
  D12Part e;

  @Comment("of the collection")
  @ElementCollection
  Set<String> f;

  @Column(table = "d12_more")
  String g;
}

@Embeddable
class D12Part {
  String p;
  String q;
}

/** Row D13: a generated column. */
@Entity
class D13 {
  @Id Long id;

  @GeneratedColumn("id + 1")
  long next;
}
