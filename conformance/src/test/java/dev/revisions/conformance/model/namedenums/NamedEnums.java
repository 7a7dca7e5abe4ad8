package dev.revisions.conformance.model.namedenums;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;
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

  @ElementCollection
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Set<Mood> moods;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(name = "mood_too")
  Mood too;
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
