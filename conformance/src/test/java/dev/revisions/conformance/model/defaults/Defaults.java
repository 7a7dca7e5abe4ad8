package dev.revisions.conformance.model.defaults;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Defaulted {
  @Id Long id;

  @ColumnDefault("42")
  int number;

  @ColumnDefault("'abc'")
  @Column(nullable = false)
  String text;

  @ColumnDefault("'x'")
  @Column(columnDefinition = "varchar(10)")
  String own;

  @ColumnDefault("true")
  Boolean flag;

  @ColumnDefault("1.50")
  @Column(precision = 10, scale = 2)
  BigDecimal amount;

  @ColumnDefault("0")
  State state;

  @ManyToOne
  @ColumnDefault("1")
  Defaulted parent;

  @Column(columnDefinition = "integer default 5")
  Integer inline;
}

enum State {
  OFF,
  ON
}
