package dev.revisions.conformance.model.intervals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Measured {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
  Duration interval_;
}
