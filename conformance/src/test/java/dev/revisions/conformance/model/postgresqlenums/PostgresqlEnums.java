package dev.revisions.conformance.model.postgresqlenums;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;
import org.hibernate.dialect.type.PostgreSQLInetJdbcType;
import org.hibernate.dialect.type.PostgreSQLJsonPGObjectJsonbType;
import org.hibernate.dialect.type.PostgreSQLUUIDJdbcType;

/** What is chosen by classes that are for PostgreSQL. */
@Entity
class OnPostgresql {
  @Id Long id;

  @JdbcType(PostgreSQLEnumJdbcType.class)
  Suit suit;

  @JdbcType(PostgreSQLInetJdbcType.class)
  InetAddress address;

  @JdbcType(PostgreSQLUUIDJdbcType.class)
  UUID uuid;

  @JdbcType(PostgreSQLJsonPGObjectJsonbType.class)
  Map<String, Object> document;
}

enum Suit {
  SPADES,
  HEARTS
}
