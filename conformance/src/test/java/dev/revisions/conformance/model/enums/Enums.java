package dev.revisions.conformance.model.enums;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Colored {
  @Id Long id;
  Color plain;
  @Enumerated Color annotated;

  @Enumerated(EnumType.ORDINAL)
  Color ordinal;

  @Enumerated(EnumType.STRING)
  Color text;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Color required;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Color sized;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(33)")
  Color own;

  @Column(columnDefinition = "smallint")
  Color ownOrdinal;

  @Column(nullable = false)
  Color requiredOrdinal;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  Color basicRequired;
}

enum Color {
  RED,
  GREEN,
  blue
}

@Entity
class Lonely {
  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  Only id;

  Only ordinal;

  @Enumerated(EnumType.STRING)
  Only text;
}

enum Only {
  ONLY
}

@Entity
class Bodied {
  @Id WithBody id;

  @Enumerated(EnumType.STRING)
  WithBody text;

  WithBody ordinal;

  @Enumerated(EnumType.STRING)
  Nested.Inner within;

  Nested.Inner withinOrdinal;

  @Enumerated(EnumType.STRING)
  Quoted quoted;

  @Enumerated(EnumType.STRING)
  Thread.State state;
}

enum WithBody {
  P {
    @Override
    int f() {
      return 1;
    }
  },
  Q {
    @Override
    int f() {
      return 2;
    }
  };

  abstract int f();
}

final class Nested {
  enum Inner {
    X,
    Y
  }
}

enum Quoted {
  $DOLLAR,
  under_score,
  Ünïcode
}

@Entity
class Crowded {
  @Id @GeneratedValue Long id;

  @Enumerated(EnumType.STRING)
  Many many;

  Many ordinal;
  @ElementCollection Set<Many> manySet;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  Set<Many> named;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  Set<Color> colors;

  @Embedded Shade shade;
}

enum Many {
  A,
  B,
  C,
  D,
  E,
  F,
  G,
  H,
  I,
  J,
  K,
  L,
  M,
  N,
  O,
  P,
  Q,
  R,
  S,
  T,
  U,
  V,
  W,
  X,
  Y,
  Z
}

@Embeddable
class Shade {
  @Enumerated(EnumType.STRING)
  Color lighter;

  Color darker;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Color must;
}
