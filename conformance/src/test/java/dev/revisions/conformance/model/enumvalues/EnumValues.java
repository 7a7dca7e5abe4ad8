package dev.revisions.conformance.model.enumvalues;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Valued {
  @Id Long id;

  @Enumerated(EnumType.STRING)
  Coded coded;

  @Enumerated(EnumType.STRING)
  @Column(length = 5, nullable = false)
  Coded sized;

  Numbered numbered;
  Tiny tiny;
  @ElementCollection Set<Numbered> numbers;
}

enum Coded {
  A("a"),
  B("b'q");
  @EnumeratedValue final String code;

  Coded(String code) {
    this.code = code;
  }
}

enum Numbered {
  TWENTY(20),
  FIVE(5),
  TEN(10);
  @EnumeratedValue final int number;

  Numbered(int number) {
    this.number = number;
  }
}

enum Tiny {
  ONE((byte) 1),
  TWO((byte) 2);
  @EnumeratedValue final byte number;

  Tiny(byte number) {
    this.number = number;
  }
}

/** As an identifier, referred to, as a key of a map, under another JDBC type. */
@Entity
class Keyed {
  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 2)
  Coded id;

  @ManyToOne Keyed parent;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Coded, Tiny> byCode;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  Coded fixed;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Numbered wide;
}
