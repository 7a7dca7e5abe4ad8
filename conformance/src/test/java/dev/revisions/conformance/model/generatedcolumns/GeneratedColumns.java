package dev.revisions.conformance.model.generatedcolumns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Computed {
  @Id Long id;

  @Column(nullable = false)
  int a;

  int b;

  @GeneratedColumn("a + b")
  int sum;

  @GeneratedColumn("a * 2")
  Long twice;

  @Generated String byTrigger;

  @Formula("a + 1")
  int formula;

  @ColumnTransformer(read = "upper(text)", write = "lower(?)")
  String text;
}
