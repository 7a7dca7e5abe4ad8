package dev.revisions.conformance.model.referencezones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Time;
import java.time.LocalTime;
import java.time.OffsetTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Under the JDBC type codes that MariaDB has not. */
@Entity
class LocalTimeZones {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
  LocalTime asTime;

  @JdbcTypeCode(SqlTypes.OFFSET_TIME)
  LocalTime asOffset;
}

/** Under the JDBC type codes that MariaDB has not. */
@Entity
class OffsetTimeZones {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
  OffsetTime asTime;

  @JdbcTypeCode(SqlTypes.OFFSET_TIME)
  OffsetTime asOffset;
}

/** Under the JDBC type codes that MariaDB has not. */
@Entity
class TimeZones {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
  Time asTime;

  @JdbcTypeCode(SqlTypes.OFFSET_TIME)
  Time asOffset;
}
