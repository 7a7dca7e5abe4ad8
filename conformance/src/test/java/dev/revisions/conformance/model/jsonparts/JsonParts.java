package dev.revisions.conformance.model.jsonparts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Parts {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.JSON)
  Free free;

  @JdbcTypeCode(SqlTypes.JSON)
  Strict strict;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Strict> many;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "needed", nullable = false)
  Free required;
}

@Embeddable
class Free {
  int a;
  String b;
}

@Embeddable
class Strict {
  int a;

  @Column(nullable = false)
  String must;
}
