package dev.revisions.conformance.model.constraints;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;

@Entity
@Table(
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"b", "a"}),
      @UniqueConstraint(
          name = "uq_named",
          columnNames = {"c"}),
      @UniqueConstraint(columnNames = "d"),
      @UniqueConstraint(columnNames = {"ref_id", "a"})
    },
    indexes = {
      @Index(columnList = "a"),
      @Index(columnList = "b DESC, a asc"),
      @Index(name = "ix_named", columnList = " c , d"),
      @Index(name = "ix_unique", columnList = "e, a", unique = true),
      @Index(columnList = "e", unique = true)
    })
class Constrained {
  @Id Long id;
  String a;
  String b;
  String c;

  @Column(unique = true)
  String d;

  String e;

  @Column(unique = true, nullable = false)
  Integer f;

  @ManyToOne Constrained ref;
  @OneToOne Constrained one;
}

@Entity
@Table(
    name = "key_named",
    uniqueConstraints =
        @UniqueConstraint(
            name = "pk_given",
            columnNames = {"y", "x"}))
@IdClass(KeyNamed.Key.class)
class KeyNamed {
  @Id int x;
  @Id int y;

  record Key(int x, int y) implements Serializable {}
}

@Entity
@Table(
    name = "dup",
    uniqueConstraints = {
      @UniqueConstraint(
          name = "uq_first",
          columnNames = {"a", "b"}),
      @UniqueConstraint(
          name = "uq_second",
          columnNames = {"b", "a"})
    })
class Duplicates {
  @Id Long id;
  String a;
  String b;
}

@Entity
@Table(
    name = "uq_single",
    uniqueConstraints = @UniqueConstraint(name = "uq_single_code", columnNames = "code"))
class SingleUnique {
  @Id Long id;

  @Column(name = "code", nullable = false, length = 10)
  String code;

  @Column(name = "other", unique = true)
  String other;
}

@Entity
@Table(indexes = @Index(name = "ix_fk", columnList = "owner_id"))
class IndexedReference {
  @Id Long id;
  @ManyToOne Constrained owner;

  @OneToOne
  @JoinColumn(name = "single", nullable = false, foreignKey = @ForeignKey(name = "fk_single"))
  SingleUnique single;
}

@Entity
class Commented {
  @Id Long id;

  @ManyToOne
  @JoinColumns(
      value = {
        @JoinColumn(name = "kx", referencedColumnName = "x"),
        @JoinColumn(name = "ky", referencedColumnName = "y")
      },
      foreignKey = @ForeignKey(name = "fk_composite"))
  KeyNamed composite;

  @OneToOne
  @JoinColumn(name = "ux", referencedColumnName = "x")
  @JoinColumn(name = "uy", referencedColumnName = "y")
  KeyNamed unique;
}
