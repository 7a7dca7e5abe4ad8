package dev.revisions.conformance.model.jdbctypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
class Typed {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String endless;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 2)
  String two;

  @JdbcTypeCode(SqlTypes.CHAR)
  UUID charUuid;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID varcharUuid;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  LocalDate textDate;

  @JdbcTypeCode(SqlTypes.BIGINT)
  int big;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  int small_;

  @JdbcTypeCode(SqlTypes.BIGINT)
  Duration nanos;

  @JdbcTypeCode(SqlTypes.TIMESTAMP)
  Instant plain;

  @JdbcTypeCode(SqlTypes.INTEGER)
  Kind integer_;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  Kind varchar_;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  byte[] fixed;

  @JdbcTypeCode(SqlTypes.CLOB)
  String clob_;

  @JdbcTypeCode(SqlTypes.CLOB)
  @Column(nullable = false)
  String requiredClob;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  @Column(nullable = false)
  String requiredLong;

  @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
  byte[] longBytes;

  @JdbcTypeCode(SqlTypes.NUMERIC)
  BigDecimal numeric_;

  @JdbcTypeCode(SqlTypes.REAL)
  double real_;

  @Nationalized String national;
  @Nationalized @Lob String nationalLob;

  @Nationalized
  @Column(length = 20)
  String nationalSized;

  @JdbcTypeCode(SqlTypes.NCHAR)
  @Column(length = 3)
  String nchar_;
}

enum Kind {
  ONE,
  TWO
}
