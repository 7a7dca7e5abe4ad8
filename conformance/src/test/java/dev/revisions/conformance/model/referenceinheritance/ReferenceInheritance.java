package dev.revisions.conformance.model.referenceinheritance;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.Subselect;
import org.hibernate.type.YesNoConverter;

/** Row H1: one table, with a discriminator only if there is something to tell. */
@Entity
class H1 {
  @Id Long id;
}

@Entity
abstract class H1Abstract extends H1 {}

@Entity
class H1Leaf extends H1Abstract {}

@Entity
class H1Alone {
  @Id Long id;
}

@Entity
@DiscriminatorColumn
class H1AloneSaid {
  @Id Long id;
}

/** Row H2: discriminators of every type. */
@Entity
@DiscriminatorColumn(name = "kind", length = 10)
class H2 {
  @Id Long id;
}

@Entity
class H2Sub extends H2 {}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class H2Char {
  @Id Long id;
}

@Entity
@DiscriminatorValue("B")
class H2CharSub extends H2Char {}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class H2Integer {
  @Id Long id;
}

@Entity
class H2IntegerSub extends H2Integer {}

@Entity
@DiscriminatorColumn(columnDefinition = "varchar(7)")
class H2Defined {
  @Id Long id;
}

@Entity
@DiscriminatorValue("S")
class H2DefinedSub extends H2Defined {}

@Entity
@DiscriminatorValue("null")
class H2Null {
  @Id Long id;
}

@Entity
@DiscriminatorValue("not null")
class H2NullSub extends H2Null {}

/** Row H3: a discriminator that is computed. */
@Entity
@DiscriminatorFormula("case when id > 5 then 'H3' else 'H3Sub' end")
class H3 {
  @Id Long id;
}

@Entity
class H3Sub extends H3 {}

/** Row H4: joined tables. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class H4 {
  @Id Long id;
}

@Entity
@PrimaryKeyJoinColumn(name = "sub_id")
class H4Sub extends H4 {
  int prim;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn
class H4Said {
  @Id Long id;
}

@Entity
class H4SaidSub extends H4Said {}

/** Row H5: a table for each class. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(
    indexes = @Index(name = "h5_index", columnList = "indexed"),
    uniqueConstraints = @UniqueConstraint(name = "h5_unique", columnNames = "constrained"))
class H5 {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "h5_fk"))
  @OnDelete(action = OnDeleteAction.CASCADE)
  H1 target;

  @Column(unique = true, check = @CheckConstraint(constraint = "uniq > 0"))
  int uniq;

  String indexed;
  String constrained;
  @NaturalId String naturally;
}

@Entity
class H5Sub extends H5 {
  String own;
}

/** Row H7: mapped superclasses. */
@MappedSuperclass
class H7Mapped<T> {
  @Id T id;

  @Column(length = 40)
  String text;

  @ManyToOne H1 ref;
}

class H7Plain extends H7Mapped<Long> {
  String unmapped;
}

@Entity
@AttributeOverride(name = "text", column = @Column(name = "txt"))
@AssociationOverride(name = "ref", joinColumns = @JoinColumn(name = "r"))
class H7 extends H7Plain {
  String own;
}

/** Row H8: a secondary table. */
@Entity
@SecondaryTable(name = "h8_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "h8_id"))
class H8 {
  @Id Long id;

  @Column(table = "h8_more")
  String moved;
}

/** Row H9: an embeddable with a subclass. */
@Entity
class H9 {
  @Id Long id;
  @Embedded H9Part part;
}

@Embeddable
class H9Part {
  String p;
}

@Embeddable
class H9SubPart extends H9Part {
  int q;
}

/** Row H10: access. */
@Entity
class H10 {
  private Long id;
  private String name;
  private H10Part part;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Embedded
  public H10Part getPart() {
    return part;
  }

  public void setPart(H10Part part) {
    this.part = part;
  }
}

@Embeddable
class H10Part {
  private String inner;

  public String getProperty() {
    return inner;
  }

  public void setProperty(String value) {
    this.inner = value;
  }
}

/** Row H11: soft deletion. */
@Entity
@SoftDelete
class H11 {
  @Id Long id;
  @ElementCollection @SoftDelete Set<String> tags;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class H11Active {
  @Id Long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
class H11Timestamp {
  @Id Long id;
}

@Entity
@SoftDelete(converter = YesNoConverter.class)
class H11Converted {
  @Id Long id;
}

/** Row H14: what has no table. */
@Entity
@Immutable
class H14 {
  @Id Long id;
}

@Entity
@Immutable
@Subselect("select id from H14")
class H14Selected {
  @Id Long id;
}
