package dev.revisions.conformance.model.referencenames;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.NaturalId;

/** Row N1: the table is called like the entity. */
@Entity(name = "N1A")
class N1Named {
  @Id Long id;
}

class N1Outer {
  @Entity
  static class Inner {
    @Id Long id;
  }
}

/** Row N2: a column is called like the attribute, without the path. */
@Entity
class N2 {
  @Id Long id;
  @Embedded N2Address address;

  @Embedded
  @EmbeddedColumnNaming("home_%s")
  N2Part home;

  @Embedded @EmbeddedColumnNaming N2Part work;
}

@Embeddable
class N2Address {
  String street;
}

@Embeddable
class N2Part {
  int num;
}

/** Row N3: a join column is called like the attribute and the column that it refers to. */
@Entity
class N3 {
  @Id Long id;
  @ManyToOne N3Target b;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  N3Target other;
}

@Entity
class N3Target {
  @Id Long pk;
  String code;
}

/** Row N4: a reference to a composite key has a column for each of its columns. */
@Entity
class N4 {
  @Id Long id;
  @ManyToOne N4Target c;
}

@Entity
@IdClass(N4Key.class)
class N4Target {
  @Id String z;
  @Id Integer b;
  @Id Long a;
}

record N4Key(String z, Integer b, Long a) {}

/** Rows N5 to N7: join tables and their columns. */
@Entity(name = "N5E")
@Table(name = "n5_a")
class N5 {
  @Id Long pk_a;
  @ManyToMany Set<N5Target> cs;
  @OneToMany List<N5Other> many;
  @ManyToOne @JoinTable N5Third third;
}

@Entity
@Table(name = "n5_c")
class N5Target {
  @Id Long pk_c;
}

@Entity
class N5Other {
  @Id Long pk;
}

@Entity
class N5Third {
  @Id Long pk;
}

@Entity(name = "N6E")
@Table(name = "n6_a")
class N6 {
  @Id Long pk_a;
  @ManyToMany Set<N6Target> cs;
}

@Entity
@Table(name = "n6_c")
class N6Target {
  @Id Long pk_c;

  @ManyToMany(mappedBy = "cs")
  Set<N6> owners;
}

/** Rows N8 to N12: collection tables and their columns. */
@Entity(name = "N8E")
@Table(name = "n8_a")
class N8 {
  @Id Long pk;
  @ElementCollection Set<String> tags;
  @ElementCollection Set<N8Part> parts;
  @ElementCollection @OrderColumn List<String> notes;
  @ElementCollection Map<String, String> basics;
  @ElementCollection Map<N8Target, String> bs;
  @ElementCollection Map<N8Key, String> composites;
  @Embedded N8Holder holder;
}

@Embeddable
class N8Part {
  String e1;
  String e2;
}

@Embeddable
class N8Key {
  String k1;
  String k2;
}

@Embeddable
class N8Holder {
  String own;
  @ElementCollection Set<String> held;
}

@Entity
class N8Target {
  @Id Long id;
}

/** Row N13: a one-to-many join column in the table of the child. */
@Entity
class N13 {
  @Id Long id;
  @OneToMany @JoinColumn Set<N13Child> bs;
}

@Entity
class N13Child {
  @Id Long id;
}

/** Row N14: discriminators. */
@Entity
class N14 {
  @Id Long id;
  @Embedded N14Part part;
  @Embedded N14Said said;
}

@Entity
class N14Sub extends N14 {}

@Embeddable
class N14Part {
  String p;
}

@Embeddable
class N14SubPart extends N14Part {
  String q;
}

@Embeddable
@DiscriminatorColumn(name = "kind")
class N14Said {
  String r;
}

@Embeddable
class N14SubSaid extends N14Said {
  String s;
}

/** Row N15: the key of a subclass and of a secondary table is called like that of the root. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "n15_more")
class N15 {
  @Id Long n15_pk;

  @Column(table = "n15_more")
  String more;
}

@Entity
class N15Sub extends N15 {
  String own;
}

/** Row N16: a sequence is called like the table. */
@Entity(name = "N16MyName")
@Table(name = "n16_my_table")
class N16 {
  @Id @GeneratedValue Long id;
}

@Entity
@Table(name = "`N16 Quoted`")
class N16Quoted {
  @Id @GeneratedValue Long id;
}

@Entity
class N16Named {
  @Id
  @GeneratedValue(generator = "n16_named")
  Long id;
}

/** Row N17: a table of numbers. */
@Entity
class N17 {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;
}

@Entity
@Table(name = "n17_said")
class N17Said {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  @TableGenerator
  Long id;
}

/** Rows N18 to N20: names that Hibernate derives. */
@Entity
@Table(
    name = "n18",
    indexes = {
      @Index(columnList = "a, b desc"),
      @Index(columnList = "c", unique = true),
    },
    uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"}))
class N18 {
  @Id Long id;
  String a;
  String b;
  String c;
  @NaturalId String d;
  @NaturalId Integer e;

  @Column(unique = true)
  String f;

  @ManyToOne N18Quoted g;
}

@Entity
@Table(name = "`N18 Quoted`")
class N18Quoted {
  @Id
  @Column(name = "`The Key`")
  Long id;
}
