package dev.revisions.conformance.model.secondprecision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

@Entity
class Moments {
  @Id Long id;

  @Column(secondPrecision = 3)
  LocalDateTime millis;

  @Column(secondPrecision = 0)
  LocalDateTime seconds;

  @Column(secondPrecision = 0)
  Instant instant;

  @Column(secondPrecision = 3)
  LocalTime time;

  @Column(secondPrecision = 3)
  Duration ignored;

  @Column(secondPrecision = 2)
  OffsetDateTime offset_;
}
