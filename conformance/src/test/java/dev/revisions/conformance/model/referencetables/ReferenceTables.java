package dev.revisions.conformance.model.referencetables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Indexes: their columns, orders and uniqueness. */
@Entity
@Table(
    indexes = {
      @Index(name = "t_two", columnList = " a ,b DESC"),
      @Index(name = "t_asc", columnList = "c asc"),
      @Index(name = "t_unique", columnList = "d", unique = true),
    })
class TableIndexes {
  @Id Long id;
  String a;
  String b;
  String c;
  String d;
}

/** Unique constraints, explicit ones twice. */
@Entity
@Table(
    uniqueConstraints = {
      @UniqueConstraint(
          name = "t_ab",
          columnNames = {"b", "a"}),
      @UniqueConstraint(columnNames = "c"),
    })
class TableUniques {
  @Id Long id;
  String a;
  String b;

  @Column(unique = true)
  String c;

  @Column(unique = true)
  String d;
}

/** A key whose columns are those of a unique constraint. */
@Entity
@IdClass(TableKey.class)
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "t_key",
            columnNames = {"name", "number"}))
class TableKeyed {
  @Id int number;
  @Id String name;
}

record TableKey(int number, String name) {}

/** A foreign key has no index. */
@Entity
class TableReference {
  @Id Long id;
  @ManyToOne TableUniques target;
  @OneToOne TableUniques one;
}
