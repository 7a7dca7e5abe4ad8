package dev.revisions.conformance.model.namedenums;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Labelled {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Color color;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = false)
  Color again;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Mood mood;
}

enum Color {
  RED,
  GREEN,
  blue
}

enum Mood {
  SAD,
  HAPPY
}
