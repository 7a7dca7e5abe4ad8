package dev.revisions.conformance.model.referenceids;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.UuidGenerator;

/** Row I1: an identifier is never null, whatever its column says. */
@Entity
class I1 {
  @Id
  @Column(nullable = true)
  Integer id;
}

@Entity
class I1Primitive {
  @Id long id;
}

@Entity
class I1String {
  @Id String id;
}

@Entity
class I1Uuid {
  @Id UUID id;
}

/** Row I2: what is generated follows from the type. */
@Entity
class I2BigInteger {
  @Id @GeneratedValue BigInteger id;
}

@Entity
class I2Short {
  @Id @GeneratedValue short id;
}

@Entity
class I2Uuid {
  @Id @GeneratedValue UUID id;
}

@Entity
class I2String {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  String id;
}

/** Row I3: an identity column. */
@Entity
class I3 {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;
}

@Entity
class I3Integer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  int id;
}

/** Row I4: a sequence. */
@Entity
class I4 {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "i4_numbers", initialValue = 7, allocationSize = 5)
  Long id;
}

@Entity
@SequenceGenerator(sequenceName = "i4_of_class", allocationSize = 1)
class I4OfClass {
  @Id @GeneratedValue Long id;
}

/** Row I5: a generator is not looked up on other classes. */
@Entity
class I5 {
  @Id
  @GeneratedValue(generator = "i4_numbers_of_others")
  Long id;
}

/** Row I6: a table of numbers. */
@Entity
class I6 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
class I6Said {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "i6_numbers")
  @TableGenerator(
      name = "i6_numbers",
      initialValue = 7,
      pkColumnValue = "aa",
      uniqueConstraints = @UniqueConstraint(columnNames = "next_val"),
      indexes = @Index(columnList = "next_val"))
  Long id;
}

/** Row I7: one sequence for a hierarchy, one each below a mapped superclass. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class I7 {
  @Id @GeneratedValue Long id;
}

@Entity
class I7One extends I7 {}

@Entity
class I7Other extends I7 {}

@MappedSuperclass
class I7Mapped {
  @Id @GeneratedValue Long id;
}

@Entity
class I7Below extends I7Mapped {}

@Entity
class I7BelowToo extends I7Mapped {}

/** Row I8: a composite key in the order of its sizes. */
@Entity
class I8 {
  @EmbeddedId I8Key key;
}

@Embeddable
class I8Key implements Serializable {
  private static final long serialVersionUID = 1;
  String a;
  long b;
  int c;
}

@Entity
@IdClass(I8Key.class)
class I8Class {
  @Id String a;
  @Id long b;
  @Id int c;
}

/** Row I9: derived identifiers. */
@Entity
class I9MapsId {
  @Id Long id;
  @MapsId @OneToOne I3 b;
}

@Entity
class I9OneToOne {
  @Id @OneToOne I3 b;
}

@Entity
class I9ManyToOne {
  @Id @ManyToOne I3 b;
}

@Entity
class I9Part {
  @EmbeddedId I9Key key;

  @MapsId("part")
  @ManyToOne
  I3 b;
}

@Embeddable
class I9Key implements Serializable {
  private static final long serialVersionUID = 1;
  Long part;
  String other;
}

/** Row I10: a one-to-one over the keys. */
@Entity
class I10 {
  @Id Long id;

  @OneToOne
  @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "i10_none"))
  I3 b;
}

/** Row I12: what needs nothing of the database. */
@Entity
@SuppressWarnings({"deprecation", "removal"})
class I12 {
  @Id
  @GeneratedValue(generator = "i12")
  @GenericGenerator(name = "i12", strategy = "increment")
  Long id;
}

@Entity
class I12Uuid {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.TIME)
  UUID id;
}
